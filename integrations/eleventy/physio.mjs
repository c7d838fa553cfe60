// The shortcode `physio`, in the templates and Markdown of Eleventy: an element of physio-elements, its attributes as
// `name=value`, and text that is shown as long as it is not there.
//
//   {% physio "exercise-card", "exercise=pelvic-tilt" %}Lie on your back and tilt your pelvis.{% endphysio %}
//   {% physio "hold-timer", "hold=5", "reps=5", "remember" %}{% endphysio %}
//
// In the site `physio-elements/cdn` has to be a copy of the library's `dist/cdn`.

const known = ['exercise-card', 'exercise-plan', 'cause-list', 'advice-list', 'care-notice', 'hold-timer'];

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `exercise=pelvic-tilt` as an attribute of a tag. */
function attribute(pair) {
  const [, name, value] = /^([a-z][a-z-]*)(?:=([^]*))?$/.exec(pair) ?? [];
  if (!name) throw new Error(`physio: “${pair}” is no attribute; write it as "name=value".`);
  return value === undefined ? ` ${name}` : ` ${name}="${escaped(value)}"`;
}

/** A plugin: `eleventyConfig.addPlugin(physio)`. */
export default function physio(eleventy) {
  const address = eleventy.getFilter('url');
  eleventy.addPairedShortcode('physio', (words, element, ...attributes) => {
    if (!known.includes(element))
      throw new Error(`physio: element “${element}” is not known; it has to be one of ${known.join(', ')}.`);
    const script = `<script type="module" src="${escaped(address('/physio-elements/cdn/autoload.js'))}"></script>`;
    const text = escaped(words.trim().replace(/\s+/g, ' '));
    // In one line, so that it may stand within a list, and no empty line begins a paragraph in it.
    return `<div>${script}<${element}${attributes.map(attribute).join('')}>${text}</${element}></div>`;
  });
}
