// Generates the block.json of each element, with which WordPress registers the block on the server and in the editor.
import words from '../../demo/locales/en.mjs';

/** Keywords with which authors find a block, in addition to its name. */
const keywords = {
  'exercise-card': ['physiotherapy', 'back pain'],
  'exercise-plan': ['exercise', 'plan', 'physiotherapy'],
  'hold-timer': ['exercise', 'countdown'],
  'cause-list': ['back pain', 'why'],
  'advice-list': ['back pain', 'treatment', 'prevention'],
  'care-notice': ['emergency', 'red flags', 'back pain'],
};

/** The attributes of a block that has just been inserted into a post. */
const initialValues = {'exercise-card': {exercise: 'pelvic-tilt'}};

/** The attributes of a block that do not exist on its element. */
const additionalAttributes = {'exercise-card': 'note', 'exercise-plan': 'clinic'};

const stringAttribute = {type: 'string'};

/**
 * Returns the definition of an attribute. Free text is read from the tag, not from the comment before the block, because WordPress
 * filters that comment differently from the content of the block.
 */
function attribute(tag, name, {kind, values}) {
  if (kind === 'boolean') return {type: 'boolean'};
  if (kind === 'choice') return {...stringAttribute, enum: values};
  return kind === 'text' || kind === 'address'
    ? {...stringAttribute, source: 'attribute', selector: tag, attribute: name}
    : stringAttribute;
}

/** The definition of an attribute whose value is the text of a paragraph in the block. */
const paragraph = (name) => ({...stringAttribute, source: 'text', selector: `.physio-elements-${name}`});

/**
 * Returns the block.json of an element.
 * @param {string} tag
 * @param {Record<string, {kind: string, values?: string[]}>} attributes of the element
 * @param {string} version of the plugin
 */
export function block(tag, attributes, version) {
  const elementAttributes = Object.entries(attributes).map(([name, type]) => [
    name,
    {...attribute(tag, name, type), ...(initialValues[tag]?.[name] && {default: initialValues[tag][name]})},
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
      ...Object.fromEntries(elementAttributes),
      accent: stringAttribute,
      words: paragraph('own'),
      ...(additionalAttributes[tag] && {[additionalAttributes[tag]]: paragraph('note')}),
      fallback: {...stringAttribute, source: 'html', selector},
      fallbackLang: {...stringAttribute, source: 'attribute', selector, attribute: 'lang'},
    },
    supports: {align: ['wide', 'full'], html: false},
    example: {attributes: initialValues[tag] ?? {}},
    editorScript: 'physio-elements-editor',
  };
}
