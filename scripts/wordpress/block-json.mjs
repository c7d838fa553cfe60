// Makes the block.json of each element, from which WordPress registers the block on the server and in the editor.
import words from '../../demo/locales/en.mjs';

/** Words by which authors find a block, apart from its name. */
const keywords = {
  'exercise-card': ['physiotherapy', 'back pain'],
  'exercise-plan': ['exercise', 'plan', 'physiotherapy'],
  'hold-timer': ['exercise', 'countdown'],
  'cause-list': ['back pain', 'why'],
  'advice-list': ['back pain', 'treatment', 'prevention'],
  'care-notice': ['emergency', 'red flags', 'back pain'],
};

/** Attributes of a block that has just been inserted into a post. */
const initialValues = {'exercise-card': {exercise: 'pelvic-tilt'}};

/** Attributes of a block that its element does not have. */
const additionalAttributes = {'exercise-card': 'note', 'exercise-plan': 'clinic'};

const stringAttribute = {type: 'string'};

/**
 * An attribute of the element. Free text is read from the tag and not from the comment before the block, because WordPress filters
 * that comment in another way than the content of the block.
 */
function attribute(tag, name, {kind, values}) {
  if (kind === 'boolean') return {type: 'boolean'};
  if (kind === 'choice') return {...stringAttribute, enum: values};
  return kind === 'text' || kind === 'address'
    ? {...stringAttribute, source: 'attribute', selector: tag, attribute: name}
    : stringAttribute;
}

/** Text in a paragraph of the block. */
const paragraph = (name) => ({...stringAttribute, source: 'text', selector: `.physio-elements-${name}`});

/**
 * The block.json of an element.
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
