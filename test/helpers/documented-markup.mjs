// Compares markup of an author with the custom elements manifest: tags, attributes, slots and custom properties.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'parse5';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const customProperties = JSON.parse(readFileSync(join(root, 'src/styles/custom-properties.json'), 'utf8'));

/** The declarations of the elements in the manifest, by tag. */
export const elementDeclarations = Object.fromEntries(
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .map((declaration) => [declaration.tagName, declaration]),
);

const GLOBAL_ATTRIBUTES = ['class', 'dir', 'hidden', 'id', 'lang', 'slot', 'style'];
/** What embed.html accepts besides the attributes of its element. */
const EMBED_PARAMETERS = ['element', 'lang', 'theme', 'accent'];

const attributeNames = (tag) => elementDeclarations[tag].attributes.map(({name}) => name);
const valueOf = (element, name) => element.attrs?.find((attribute) => attribute.name === name)?.value;

/** All elements of a document, those in templates too. */
function elementsOf(html) {
  const inside = (node) => [node, ...(node.childNodes ?? node.content?.childNodes ?? []).flatMap(inside)];
  return inside(parse(html)).filter(({tagName}) => tagName);
}

/** The tag of the element that an element is, or becomes because it is a mount point. */
const physioTag = (element) =>
  elementDeclarations[element.tagName] ? element.tagName : valueOf(element, 'data-physio');

/** How many elements of each tag a page has, mount points included. */
export function countElements(html) {
  const counts = {};
  for (const tag of elementsOf(html).map(physioTag).filter(Boolean)) counts[tag] = (counts[tag] ?? 0) + 1;
  return counts;
}

/** The addresses of frames that show an element. */
export const embedAddresses = (html) =>
  elementsOf(html)
    .filter(({tagName}) => tagName === 'iframe')
    .map((frame) => new URL(valueOf(frame, 'src'), 'http://localhost'))
    .filter(({pathname}) => pathname.endsWith('/embed.html'));

function problemsOfElement(element) {
  const {tagName, attrs, parentNode} = element;
  const problems = [];
  if (tagName.includes('-') && !elementDeclarations[tagName]) problems.push(`<${tagName}> is no element`);
  const tag = physioTag(element);
  if (tag && !elementDeclarations[tag]) problems.push(`data-physio="${tag}" names no element`);
  else if (tag) {
    const isMountPoint = tag !== tagName;
    const known = isMountPoint
      ? ['physio', 'id', ...attributeNames(tag)].map((name) => `data-${name}`)
      : attributeNames(tag);
    for (const {name} of attrs)
      if (![...known, ...GLOBAL_ATTRIBUTES].includes(name)) problems.push(`<${tagName}> has no attribute ${name}`);
  }
  const slot = valueOf(element, 'slot');
  const slots = elementDeclarations[parentNode?.tagName]?.slots.map(({name}) => name);
  if (slot !== undefined && slots && !slots.includes(slot))
    problems.push(`<${parentNode.tagName}> has no slot ${slot}`);
  for (const [name] of (valueOf(element, 'style') ?? '').matchAll(/--physio-[\w-]+/g))
    if (!customProperties.some((property) => property.name === name)) problems.push(`${name} is no custom property`);
  return problems;
}

/** What is wrong with the markup of a page. */
export function markupProblems(html) {
  const embedProblems = embedAddresses(html).flatMap(({searchParams}) => {
    const tag = searchParams.get('element');
    if (!elementDeclarations[tag]) return [`embed.html has no element ${tag}`];
    const known = [...EMBED_PARAMETERS, ...attributeNames(tag), ...customProperties.map(({name}) => name)];
    return [...searchParams.keys()]
      .filter((name) => !known.includes(name))
      .map((name) => `embed.html has no parameter ${name} for <${tag}>`);
  });
  return [...elementsOf(html).flatMap(problemsOfElement), ...embedProblems];
}
