// The theme editor. It applies the entered custom properties to a light and a dark preview of every element, measures the
// contrast of the resulting colours, and writes the CSS to copy.
import {contrastRatio, toHex} from './contrast.js';

document.getElementById('not-started').remove();
const form = document.getElementById('editor');
const themes = JSON.parse(document.getElementById('themes').textContent);
const panels = [...form.querySelectorAll('.panel')];
const inputs = [...form.querySelectorAll('.variable input[type=text]')];
const locale = document.documentElement.lang;
const ratioFormat = new Intl.NumberFormat(locale, {minimumFractionDigits: 2, maximumFractionDigits: 2});

/** The library's rules that compute every colour from the custom properties. */
const colourRules = new CSSStyleSheet();
colourRules.replaceSync(JSON.parse(document.getElementById('colour-rules').textContent));

/** Reads the colours that the elements in a panel compute from its custom properties. */
class ColourReader {
  #element = document.createElement('i');

  constructor(panel) {
    const host = document.createElement('div');
    // The host is laid out, not hidden, because WebKit computes no colours for an element without a box.
    host.className = 'probe';
    const root = host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [colourRules];
    root.append(this.#element);
    panel.append(host);
  }

  /** The computed value of a colour, by the name of its custom property without a prefix. */
  colour(name) {
    this.#element.style.color = `var(--_${name}, var(--physio-${name}))`;
    return getComputedStyle(this.#element).color;
  }
}

/**
 * The CSS property in which a custom property is used; those that are not listed are colours. A custom property accepts any
 * value, so what is entered is validated against the property that will use it.
 */
const cssProperties = {
  font: 'font-family',
  radius: 'border-radius',
  space: 'padding',
  border: 'border-width',
  shadow: 'box-shadow',
  ring: 'line-height',
};
const isValid = ({name, value}) => !value || CSS.supports(cssProperties[name] ?? 'color', value);

/** The names and values of the custom properties that are entered and valid. */
const enteredProperties = () =>
  inputs.filter((input) => input.value.trim() && isValid(input)).map(({name, value}) => [name, value.trim()]);

function showErrors() {
  for (const input of inputs) {
    const error = document.getElementById(`error-${input.name}`);
    error.hidden = isValid(input);
    if (error.hidden) input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', error.id);
  }
}

/** @param {ColourReader[]} readers of the light and the dark panel */
function showContrast(readers) {
  let failures = 0;
  for (const row of form.querySelectorAll('[data-pair]')) {
    const [foreground, background] = row.dataset.pair.split('/');
    // WCAG asks for 4.5 in text, and for 3 in controls and graphics.
    const required = /fill\/|^edge|^warm-mid/.test(row.dataset.pair) ? 3 : 4.5;
    [...row.querySelectorAll('td')].forEach((cell, i) => {
      const ratio = contrastRatio(readers[i].colour(foreground), readers[i].colour(background));
      // The ratio is rounded down: 4.499 must not read as the 4.5 that it fails.
      const roundedDown = Math.floor(ratio * 100) / 100;
      const isTooLow = ratio < required;
      cell.classList.toggle('low', isTooLow);
      cell.textContent = `${ratioFormat.format(roundedDown)} ${isTooLow ? form.dataset.tooLow : form.dataset.enough}`;
      if (isTooLow) failures++;
    });
  }
  document.getElementById('verdict').textContent =
    failures > 0 ? form.dataset.someFail.replace('{count}', failures) : form.dataset.allPass;
}

function update(readers) {
  showErrors();
  const properties = enteredProperties();
  for (const panel of panels) {
    panel.removeAttribute('style');
    for (const [name, value] of properties) panel.style.setProperty(`--physio-${name}`, value);
  }
  for (const picker of form.querySelectorAll('input[type=color]'))
    picker.value = toHex(readers[0].colour(picker.dataset.for));
  showContrast(readers);
  const declarations = properties.map(([name, value]) => `  --physio-${name}: ${value};\n`);
  document.getElementById('theme-css').textContent = `:root {\n${declarations.join('')}}`;
}

/** Pauses a timer in its first hold, because some of its colours appear in no other phase. */
async function pauseInHold(timer) {
  await customElements.whenDefined(timer.localName);
  await timer.updateComplete;
  timer.start();
  timer.skip();
  timer.pause();
}

form.hidden = false;
const readers = panels.map((panel) => new ColourReader(panel));
form.addEventListener('lazy-render', ({target}) => {
  const timer = target.querySelector('hold-timer');
  if (timer) void pauseInHold(timer);
});

form.addEventListener('input', ({target}) => {
  if (target.name === 'start') for (const input of inputs) input.value = themes[target.value]?.[input.name] ?? '';
  if (target.type === 'color') document.getElementById(target.dataset.for).value = target.value;
  update(readers);
});
// A reset event fires before the fields are reset.
form.addEventListener('reset', () => setTimeout(() => update(readers)));
form.addEventListener('submit', (event) => event.preventDefault());
update(readers);
