// The search of the documentation: a dialog with a combobox. MiniSearch and the entries are loaded when it is first opened.
import {excerptOf, indexOptions, matchesIn, search} from '../shared/search.js';

/** Results that are shown at most. */
const LIMIT = 20;

const dialog = document.querySelector('.docs-search');
const input = dialog.querySelector('input');
const list = dialog.querySelector('[role=listbox]');
const status = dialog.querySelector('[role=status]');
const {search: strings, kinds, inEnglish} = JSON.parse(dialog.querySelector('script').textContent);
const plurals = new Intl.PluralRules(document.documentElement.lang);

/** The index and the entries by URL, once they have been requested. */
let loading;
async function load() {
  const [{default: MiniSearch}, entries] = await Promise.all([
    import('../vendor/minisearch.js'),
    fetch(dialog.dataset.entries).then((response) => response.json()),
  ]);
  const index = new MiniSearch(indexOptions);
  await index.addAllAsync(entries, {chunkSize: 50});
  return {index, entries: new Map(entries.map((entry) => [entry.url, entry]))};
}

function open() {
  // The menu that contains the button would stay above the page.
  document.getElementById('docs-menu').hidePopover?.();
  if (!dialog.open) dialog.showModal();
  input.select();
  loading ??= load();
  void update();
}

const element = (name, className, ...children) => {
  const created = document.createElement(name);
  created.className = className;
  created.append(...children);
  return created;
};

const marked = (text, query) =>
  matchesIn(text, query).map(({text, isMatch}) => (isMatch ? element('mark', '', text) : text));

/** The options, as links, so that they can be opened in another tab. */
function optionOf({url, kind, name, context, text, lang}, index, query) {
  const option = document.createElement('a');
  option.href = dialog.dataset.root + url;
  option.id = `search-result-${index}`;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const isCode = kind in kinds || /^[a-z]+(-[a-z]+)+$/.test(name);
  const title = element(isCode ? 'code' : 'span', 'name', ...marked(name, query));
  const about = [context, kinds[kind]].filter(Boolean).join(', ');
  const excerpt = element('span', 'excerpt', ...marked(excerptOf(text, query), query));
  if (lang) for (const part of [title, excerpt]) part.lang = lang;
  option.append(title, element('span', 'about', about + (lang ? ` ${inEnglish}` : '')), excerpt);
  return option;
}

const fillIn = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

function statusOf(count, query) {
  if (count === 0) return fillIn(strings.none, {query});
  if (count > LIMIT) return fillIn(strings.best, {count, query, shown: LIMIT});
  return fillIn(strings.results[plurals.select(count)] ?? strings.results.other, {count, query});
}

const options = () => [...list.children];
const selectedIndex = () => options().findIndex((option) => option.ariaSelected === 'true');

function select(index) {
  for (const [position, option] of options().entries())
    option.setAttribute('aria-selected', String(position === index));
  const option = list.children[index];
  if (option) input.setAttribute('aria-activedescendant', option.id);
  else input.removeAttribute('aria-activedescendant');
  option?.scrollIntoView({block: 'nearest'});
}

function show(found, query) {
  list.replaceChildren(...found.slice(0, LIMIT).map((entry, index) => optionOf(entry, index, query)));
  input.setAttribute('aria-expanded', String(found.length > 0));
  status.textContent = query ? statusOf(found.length, query) : '';
  select(0);
  list.scrollTop = 0;
}

async function update() {
  try {
    const {index, entries} = await loading;
    const query = input.value.trim();
    show(query ? search(index, entries, query) : [], query);
  } catch {
    // The next attempt loads again.
    loading = undefined;
    show([], '');
    status.textContent = strings.failed;
  }
}

input.addEventListener('input', () => {
  loading ??= load();
  void update();
});
input.addEventListener('keydown', (event) => {
  const last = list.childElementCount - 1;
  const targets = {
    ArrowDown: selectedIndex() < last ? selectedIndex() + 1 : 0,
    ArrowUp: selectedIndex() > 0 ? selectedIndex() - 1 : last,
  };
  if (event.key === 'Enter') list.children[selectedIndex()]?.click();
  else if (event.key in targets && last >= 0) select(targets[event.key]);
  else return;
  event.preventDefault();
});
list.addEventListener('click', ({target, ctrlKey, metaKey, shiftKey}) => {
  // A result on the same page does not load a page, which would close the dialog.
  if (target.closest('[role=option]') && !ctrlKey && !metaKey && !shiftKey) dialog.close();
});
dialog.querySelector('.close').addEventListener('click', () => dialog.close());
dialog.addEventListener('click', ({target}) => {
  if (target === dialog) dialog.close();
});

for (const button of document.querySelectorAll('[data-open-search]')) {
  button.hidden = false;
  button.addEventListener('click', open);
}
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey || event.ctrlKey === event.metaKey) return;
  event.preventDefault();
  open();
});
