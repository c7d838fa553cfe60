// The snippet builder. It previews the chosen element and writes the snippet to paste. The URL of the page stores what is
// chosen, so that it can be reloaded, shared, and linked from the gallery.
import {options} from '../shared/element-options.js';
import {policy, snippet} from '../shared/snippets.js';

document.getElementById('not-started').remove();
const form = document.getElementById('builder');
const fields = form.elements;
const stage = form.querySelector('.stage');
const {integrity, chunks} = JSON.parse(document.getElementById('cdn-files').textContent);
/** The URL of the library's files on this site. */
const libraryUrl = new URL(form.dataset.libraryPath, location.href).href;
fields.base.value = libraryUrl;

const fieldOf = (element, name) => fields[`${element}.${name}`];

/** The attribute value of an option's field; `undefined` where it is the default of the element, or invalid. */
function attributeValue(element, {name, kind, values = [], value, always}) {
  const field = fieldOf(element, name);
  if (kind === 'switch') return field.checked ? '' : undefined;
  if (kind === 'exercises') {
    const checked = [...field].filter((box) => box.checked).map((box) => box.value);
    return checked.length === values.length || checked.length === 0 ? undefined : checked.join(' ');
  }
  if (kind === 'number') return field.value === String(value) || !field.checkValidity() ? undefined : field.value;
  return field.value === '' || (field.value === values[0] && !always) ? undefined : field.value;
}

function attributesOf(element) {
  const attributes = {};
  for (const option of options[element]) {
    const value = attributeValue(element, option);
    if (value !== undefined) attributes[option.name] = value;
  }
  return attributes;
}

/** Fills in the form from the query parameters of the page. */
function restoreFrom(parameters) {
  const element = parameters.get('element');
  if (element in options) fields.element.value = element;
  for (const option of options[fields.element.value]) {
    const value = parameters.get(option.name);
    if (value === null) continue;
    const field = fieldOf(fields.element.value, option.name);
    if (option.kind === 'switch') field.checked = value !== 'false';
    else if (option.kind === 'exercises') for (const box of field) box.checked = value.split(' ').includes(box.value);
    else field.value = value;
  }
  for (const name of ['lang', 'theme', 'scheme', 'host', 'file', 'width']) {
    const value = parameters.get(name);
    if (value) fields[name].value = value;
  }
  if (parameters.has('accent')) {
    fields['custom-accent'].checked = true;
    fields.accent.value = parameters.get('accent');
  }
}

const nameOf = (element) => [...fields.element.options].find(({value}) => value === element).text;

/** What the form says. @returns {import('../shared/snippets.js').Choice} */
function currentChoice() {
  const element = fields.element.value;
  const base = URL.canParse(fields.base.value) ? fields.base.value.replace(/\/*$/, '/') : libraryUrl;
  const attributes = attributesOf(element);
  const exercise = fieldOf(element, 'exercise')?.selectedOptions?.[0];
  return {
    element,
    attributes,
    lang: fields.lang.value,
    theme: fields.theme.value,
    scheme: fields.scheme.value,
    accent: fields['custom-accent'].checked ? fields.accent.value : '',
    file: fields.file.value,
    base,
    version: form.dataset.version,
    integrity,
    chunks,
    title: attributes.label || (exercise?.value ? exercise.text : nameOf(element)),
  };
}

function renderPreview({element, attributes, lang, theme, scheme, accent}) {
  const preview = document.createElement(element);
  for (const [name, value] of Object.entries(attributes)) preview.setAttribute(name, value);
  if (lang) preview.lang = lang;
  if (scheme) preview.setAttribute('theme', scheme);
  if (accent) preview.style.setProperty('--physio-accent', accent);
  stage.className = `stage ${scheme} ${theme ? `physio-${theme}` : ''}`;
  stage.replaceChildren(preview);
}

/** What the preview shows, as JSON. */
let previewed = '';
/** Whether the preview has come near the viewport; it is not rendered before. */
let isPreviewNear = false;
new IntersectionObserver(
  ([{isIntersecting}], observer) => {
    if (!isIntersecting) return;
    observer.disconnect();
    isPreviewNear = true;
    void update();
  },
  {rootMargin: '25% 0px'},
).observe(stage.parentElement);

/** Shows the fields that apply to the chosen element and the instructions for the chosen host. */
function showApplicableFields(element, host) {
  for (const fieldset of form.querySelectorAll('fieldset[data-for]'))
    fieldset.hidden = fieldset.dataset.for !== element;
  for (const option of fields.file.querySelectorAll('[data-for]'))
    option.hidden = option.disabled = option.dataset.for !== element;
  if (fields.file.selectedOptions[0].disabled) fields.file.querySelector(`[data-for="${element}"]`).selected = true;
  for (const instructions of form.querySelectorAll('.host-instructions'))
    instructions.hidden = instructions.dataset.host !== host;
  form.querySelector('.preview').dataset.width = fields.width.value;
}

async function update() {
  const host = fields.host.value;
  showApplicableFields(fields.element.value, host);
  const choice = currentChoice();
  const {element, attributes, lang, theme, scheme, accent, file} = choice;

  // The preview is rendered again only if it would look different, so that a running timer goes on.
  const toPreview = JSON.stringify([element, attributes, lang, theme, scheme, accent]);
  if (isPreviewNear && toPreview !== previewed) {
    renderPreview(choice);
    previewed = toPreview;
  }

  document.getElementById('snippet').textContent = snippet(host, choice);
  const stored = {element, ...attributes, lang, theme, scheme, accent, host, file: file === 'one' ? '' : file};
  const parameters = Object.entries(stored).filter(([name, value]) => value || name in attributes);
  history.replaceState(null, '', `?${new URLSearchParams(parameters)}`);
  const csp = await policy(host, choice);
  document.getElementById('policy').textContent = csp;
  form.querySelector('.csp').hidden = !csp;
  form.querySelector('.csp-not-needed').hidden = Boolean(csp);
}

restoreFrom(new URLSearchParams(location.search));
form.hidden = false;
form.addEventListener('input', ({target}) => {
  if (target === fields.accent) fields['custom-accent'].checked = true;
  void update();
});
form.addEventListener('submit', (event) => event.preventDefault());
await update();
