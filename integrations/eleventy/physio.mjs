// The shortcode `physio` for templates and Markdown in Eleventy: an element of physio-elements, its attributes as
// `name=value`, and fallback content between the tags.
//
//   {% physio "exercise-card", "exercise=pelvic-tilt" %}Lie on your back and tilt your pelvis.{% endphysio %}
//   {% physio "hold-timer", "hold=5", "reps=5", "remember" %}{% endphysio %}
//
// Copy the library's `dist/cdn` to `physio-elements/cdn` in the built site.

const known = ['exercise-card', 'exercise-plan', 'cause-list', 'advice-list', 'care-notice', 'hold-timer'];

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Converts `exercise=pelvic-tilt` to an HTML attribute. */
function attribute(pair) {
  const [, name, value] = /^([a-z][a-z-]*)(?:=([^]*))?$/.exec(pair) ?? [];
  if (!name) throw new Error(`physio: “${pair}” is no attribute; write it as "name=value".`);
  return value === undefined ? ` ${name}` : ` ${name}="${escaped(value)}"`;
}

/** Eleventy plugin: `eleventyConfig.addPlugin(physio)`. */
export default function physio(eleventy) {
  const address = eleventy.getFilter('url');
  eleventy.addPairedShortcode('physio', (words, element, ...attributes) => {
    if (!known.includes(element))
      throw new Error(`physio: element “${element}” is not known; it has to be one of ${known.join(', ')}.`);
    const script = `<script type="module" src="${escaped(address('/physio-elements/cdn/autoload.js'))}"></script>`;
    const text = escaped(words.trim().replace(/\s+/g, ' '));
    // The markup is one line, so that it works in a list item, and no empty line starts a paragraph inside it.
    return `<div>${script}<${element}${attributes.map(attribute).join('')}>${text}</${element}></div>`;
  });
}
