// block.json of each element: what WordPress has to know of a block, on the server and in the editor.
import words from '../../demo/words/en.mjs';

/** What people search for, besides its name. */
const keywords = {
  'exercise-card': ['physiotherapy', 'back pain'],
  'exercise-plan': ['exercise', 'plan', 'physiotherapy'],
  'hold-timer': ['exercise', 'countdown'],
  'cause-list': ['back pain', 'why'],
  'advice-list': ['back pain', 'treatment', 'prevention'],
  'care-notice': ['emergency', 'red flags', 'back pain'],
};

/** What is chosen for somebody who has just put the block into a post. */
const first = {'exercise-card': {exercise: 'pelvic-tilt'}};

/** Attributes of a block that are not the element's. */
const additions = {'exercise-card': 'note', 'exercise-plan': 'clinic'};

const text = {type: 'string'};

/**
 * An attribute of the element. What people write in their own words is read from the tag: what stands before a block goes
 * through WordPress's filters in another way than the block does.
 */
function attribute(tag, name, {kind, values}) {
  if (kind === 'boolean') return {type: 'boolean'};
  if (kind === 'choice') return {...text, enum: values};
  return kind === 'text' || kind === 'address' ? {...text, source: 'attribute', selector: tag, attribute: name} : text;
}

/** Words in a paragraph of the block's. */
const paragraph = (name) => ({...text, source: 'text', selector: `.physio-elements-${name}`});

/**
 * @param {string} tag
 * @param {Record<string, {kind: string, values?: string[]}>} attributes of the element
 * @param {string} version of the plugin
 */
export function block(tag, attributes, version) {
  const own = Object.entries(attributes).map(([name, each]) => [
    name,
    {...attribute(tag, name, each), ...(first[tag]?.[name] && {default: first[tag][name]})},
  ]);
  const selector = '.physio-elements-words';
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `physio-elements/${tag}`,
    version,
    title: words.gallery.names[tag],
    category: 'physio',
    description: words.gallery.elements[tag],
    keywords: keywords[tag],
    textdomain: 'physio-elements',
    attributes: {
      ...Object.fromEntries(own),
      accent: text,
      words: paragraph('own'),
      ...(additions[tag] && {[additions[tag]]: paragraph('note')}),
      fallback: {...text, source: 'html', selector},
      fallbackLang: {...text, source: 'attribute', selector, attribute: 'lang'},
    },
    supports: {align: ['wide', 'full'], html: false},
    example: {attributes: first[tag] ?? {}},
    editorScript: 'physio-elements-editor',
  };
}
