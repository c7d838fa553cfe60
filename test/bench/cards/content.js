import '../../../dist/cdn/exercise-card.js';

// What our cards show, taken from our own shadow roots, as others would write it: so that all contenders show the same.

const exercises = ['pelvic-tilt', 'pelvic-tilt-arm-raise', 'wall-pelvic-tilt', 'band-pelvic-tilt'];

/** React's names of attributes that are written in another way. */
const reactNames = {class: 'className', 'text-anchor': 'textAnchor'};

/** A shadow root's tree as ordinary markup: without comments, slots, what is hidden, and names for styling from outside. */
function plainTree(shadowRoot) {
  const tree = document.createElement('div');
  tree.className = 'exercise-card';
  tree.append(...[...shadowRoot.childNodes].map((node) => node.cloneNode(true)));
  for (const hidden of tree.querySelectorAll('[hidden]')) hidden.remove();
  for (const slot of tree.querySelectorAll('slot')) slot.replaceWith(...slot.childNodes);
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.remove();
  for (const element of tree.querySelectorAll('*')) {
    element.removeAttribute('part');
    if (element.hasAttribute('class')) element.className.baseVal ?? (element.className = element.className.trim());
  }
  tree.normalize();
  return tree;
}

/** The shadow root's sheets as one. */
const shadowStyles = (shadowRoot) =>
  shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({cssText}) => cssText)).join('\n');

/** The same for the page. Nothing is scoped: the page has nothing else, and no rule gets slower. */
const plainStyles = (shadowRoot) =>
  shadowStyles(shadowRoot)
    .replace(/:host\(([^)]*(?:\([^)]*\))?[^)]*)\)/g, '.exercise-card$1')
    .replaceAll(':host', '.exercise-card');

/** What a library of components has in place of our parts. */
const libraries = {
  shoelace: {
    tags: {card: 'sl-card', button: 'sl-button', details: 'sl-details'},
    filled: {variant: 'primary'},
    play: {class: 'play', size: 'small', variant: 'text'},
    icon: 'prefix',
  },
  webawesome: {
    tags: {card: 'wa-card', button: 'wa-button', details: 'wa-details'},
    filled: {variant: 'brand'},
    play: {class: 'play', size: 's', appearance: 'plain'},
    icon: 'start',
  },
};

/** The same tree with a library's card, buttons and details in place of ours. */
function libraryTree(tree, {tags, filled, play, icon}) {
  const copy = tree.cloneNode(true);
  const put = (element, tag, attributes = {}) => {
    const next = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) next.setAttribute(name, value);
    next.append(...element.childNodes);
    element.replaceWith(next);
    return next;
  };
  for (const button of copy.querySelectorAll('button')) {
    const next = put(button, tags.button, button.classList.contains('filled') ? filled : play);
    next.querySelector('svg').setAttribute('slot', icon);
  }
  for (const details of copy.querySelectorAll('details')) {
    const summary = details.querySelector('summary');
    put(details, tags.details);
    // It has an arrow of its own.
    summary.querySelector('.icon')?.remove();
    put(summary, 'span', {slot: 'summary'});
  }
  const paper = copy.querySelector('.paper');
  const body = put(paper, 'div', {class: paper.className.replace('paper', '').trim()});
  const card = document.createElement(tags.card);
  body.replaceWith(card);
  card.append(body);
  return copy;
}

/** A tree as the source of what JSX compiles to. */
function reactSource(node) {
  if (node.nodeType === Node.TEXT_NODE) return JSON.stringify(node.data);
  const props = [...node.attributes].map(
    ({name, value}) => `${JSON.stringify(reactNames[name] ?? name)}:${JSON.stringify(value)}`,
  );
  if (node.localName === 'button') props.push(`onClick:on${node.className.includes('play') ? 'Play' : 'Start'}`);
  const children = [...node.childNodes].map(reactSource);
  return `h(${[JSON.stringify(node.localName), `{${props.join()}}`, ...children].join()})`;
}

/** @returns styles of the page, and for each exercise the markup and React's source */
export async function content() {
  const cards = exercises.map((exercise) => {
    const card = document.createElement('exercise-card');
    card.setAttribute('exercise', exercise);
    return card;
  });
  document.body.append(...cards);
  await Promise.all(cards.map(({updateComplete}) => updateComplete));
  const trees = cards.map(({shadowRoot}) => plainTree(shadowRoot));
  return {
    styles: plainStyles(cards[0].shadowRoot),
    shadowStyles: shadowStyles(cards[0].shadowRoot),
    plain: trees.map(({outerHTML}) => outerHTML),
    inside: trees.map(({innerHTML}) => innerHTML),
    shoelace: trees.map((tree) => libraryTree(tree, libraries.shoelace).outerHTML),
    webawesome: trees.map((tree) => libraryTree(tree, libraries.webawesome).outerHTML),
    react: trees.map(reactSource),
    elements: trees.map((tree) => tree.querySelectorAll('*').length + 1),
  };
}
