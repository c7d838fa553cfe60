// The snippet builder: what is chosen, live, and as something to paste. The address of the page keeps what is chosen.
import {options} from '../shared/element-options.js';
import {policy, snippet} from '../shared/snippets.js';

document.getElementById('not-started').remove();
const form = document.getElementById('builder');
const fields = form.elements;
const stage = form.querySelector('.stage');
const {integrity, chunks} = JSON.parse(document.getElementById('files').textContent);
/** The site's own copy of the library. */
const library = new URL(form.dataset.folder, location.href).href;
fields.base.value = library;

const fieldOf = (element, name) => fields[`${element}.${name}`];

/** What an option's field says, as an attribute; nothing where it says what the element does anyway. */
function valueOf(element, {name, kind, values = [], value, always}) {
  const field = fieldOf(element, name);
  if (kind === 'switch') return field.checked ? '' : undefined;
  if (kind === 'exercises') {
    const chosen = [...field].filter(({checked}) => checked).map((box) => box.value);
    return chosen.length === values.length || chosen.length === 0 ? undefined : chosen.join(' ');
  }
  if (kind === 'number') return field.value === String(value) || !field.checkValidity() ? undefined : field.value;
  return field.value === '' || (field.value === values[0] && !always) ? undefined : field.value;
}

function attributesOf(element) {
  const attributes = {};
  for (const option of options[element]) {
    const value = valueOf(element, option);
    if (value !== undefined) attributes[option.name] = value;
  }
  return attributes;
}

/** Puts what the address of the page asks for into the fields. */
function take(address) {
  const element = address.get('element');
  if (element in options) fields.element.value = element;
  for (const option of options[fields.element.value]) {
    const value = address.get(option.name);
    if (value === null) continue;
    const field = fieldOf(fields.element.value, option.name);
    if (option.kind === 'switch') field.checked = value !== 'false';
    else if (option.kind === 'exercises') for (const box of field) box.checked = value.split(' ').includes(box.value);
    else field.value = value;
  }
  for (const name of ['lang', 'theme', 'scheme', 'host', 'file', 'width']) {
    const value = address.get(name);
    if (value) fields[name].value = value;
  }
  if (address.has('accent')) [fields.own.checked, fields.accent.value] = [true, address.get('accent')];
}

/** As it is chosen, without what is not. */
function chosen() {
  const element = fields.element.value;
  const base = URL.canParse(fields.base.value) ? fields.base.value.replace(/\/*$/, '/') : library;
  const choice = {
    element,
    attributes: attributesOf(element),
    lang: fields.lang.value,
    theme: fields.theme.value,
    scheme: fields.scheme.value,
    accent: fields.own.checked ? fields.accent.value : '',
    file: fields.file.value,
    base,
    version: form.dataset.version,
    integrity,
    chunks,
  };
  const named = fieldOf(element, 'exercise')?.selectedOptions?.[0];
  return {...choice, title: choice.attributes.label || (named?.value ? named.text : titleOf(element))};
}

const titleOf = (element) => [...fields.element.options].find(({value}) => value === element).text;

function showLive({element, attributes, lang, theme, scheme, accent}) {
  const shown = document.createElement(element);
  for (const [name, value] of Object.entries(attributes)) shown.setAttribute(name, value);
  if (lang) shown.lang = lang;
  if (scheme) shown.setAttribute('theme', scheme);
  if (accent) shown.style.setProperty('--physio-accent', accent);
  stage.className = `stage ${scheme} ${theme ? `physio-${theme}` : ''}`;
  stage.replaceChildren(shown);
}

let last = '';
/** Whether the preview is near the screen; before, nothing is made. */
let near = false;
new IntersectionObserver(
  ([{isIntersecting}], observer) => {
    if (!isIntersecting) return;
    observer.disconnect();
    near = true;
    void show();
  },
  {rootMargin: '25% 0px'},
).observe(stage.parentElement);

async function show() {
  const choice = chosen();
  const host = fields.host.value;
  for (const part of form.querySelectorAll('fieldset[data-for]')) part.hidden = part.dataset.for !== choice.element;
  for (const option of fields.file.querySelectorAll('[data-for]'))
    option.hidden = option.disabled = option.dataset.for !== choice.element;
  if (fields.file.selectedOptions[0].disabled)
    fields.file.querySelector(`[data-for="${choice.element}"]`).selected = true;
  for (const how of form.querySelectorAll('.how')) how.hidden = how.dataset.host !== host;
  form.querySelector('.preview').dataset.width = fields.width.value;

  const {element, attributes, lang, theme, scheme, accent, file} = choice;
  const looks = JSON.stringify([element, attributes, lang, theme, scheme, accent]);
  // What looks the same is not made anew: a timer that runs goes on.
  if (near && looks !== last) {
    showLive(choice);
    last = looks;
  }

  document.getElementById('snippet').textContent = snippet(host, choice);
  const kept = {element, ...attributes, lang, theme, scheme, accent, host, file: file === 'one' ? '' : file};
  const told = Object.entries(kept).filter(([name, value]) => value || name in attributes);
  history.replaceState(null, '', `?${new URLSearchParams(told)}`);
  const needed = await policy(host, choice);
  document.getElementById('policy').textContent = needed;
  form.querySelector('.csp').hidden = !needed;
  form.querySelector('.csp-none').hidden = Boolean(needed);
}

take(new URLSearchParams(location.search));
form.hidden = false;
form.addEventListener('input', ({target}) => {
  if (target === fields.accent) fields.own.checked = true;
  void show();
});
form.addEventListener('submit', (event) => event.preventDefault());
await show();
