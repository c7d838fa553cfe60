// The theme editor: variables, all elements with them in light and dark, what can be read, and the CSS.
import {contrast, hexOf} from './contrast.js';

document.getElementById('not-started').remove();
const form = document.getElementById('editor');
const themes = JSON.parse(document.getElementById('themes').textContent);
const panels = [...form.querySelectorAll('.panel')];
const fields = [...form.querySelectorAll('.variable input[type=text]')];
const locale = document.documentElement.lang;
const figure = new Intl.NumberFormat(locale, {minimumFractionDigits: 2, maximumFractionDigits: 2});

/** The rules in which the library says what each variable comes to. */
const rules = new CSSStyleSheet();
rules.replaceSync(JSON.parse(document.getElementById('rules').textContent));

/** Reads the colours that a panel's elements come to. */
class Colours {
  #probe = document.createElement('i');

  constructor(panel) {
    const host = document.createElement('div');
    // Not hidden: WebKit computes no colours for what is not laid out.
    host.className = 'probe';
    const root = host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [rules];
    root.append(this.#probe);
    panel.append(host);
  }

  of(name) {
    this.#probe.style.color = `var(--_${name}, var(--physio-${name}))`;
    return getComputedStyle(this.#probe).color;
  }
}

/** How a value is to be: variables take anything, so it is asked of a property that they are for. */
const uses = {
  font: 'font-family',
  radius: 'border-radius',
  space: 'padding',
  border: 'border-width',
  shadow: 'box-shadow',
  ring: 'line-height',
};
const fits = ({name, value}) => !value || CSS.supports(uses[name] ?? 'color', value);

const set = () =>
  fields.filter((field) => field.value.trim() && fits(field)).map(({name, value}) => [name, value.trim()]);

function showFaults() {
  for (const field of fields) {
    const wrong = document.getElementById(`wrong-${field.name}`);
    wrong.hidden = fits(field);
    if (wrong.hidden) field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', wrong.id);
  }
}

function showContrast(colours) {
  let low = 0;
  for (const row of form.querySelectorAll('[data-pair]')) {
    const [front, back] = row.dataset.pair.split('/');
    const needed = /fill\/|^edge|^warm-mid/.test(row.dataset.pair) ? 3 : 4.5;
    [...row.querySelectorAll('td')].forEach((cell, i) => {
      const ratio = contrast(colours[i].of(front), colours[i].of(back));
      // Cut, not rounded: 4.499 is not 4.5.
      const cut = Math.floor(ratio * 100) / 100;
      cell.classList.toggle('low', ratio < needed);
      cell.textContent = `${figure.format(cut)} ${ratio < needed ? form.dataset.low : form.dataset.enough}`;
      if (ratio < needed) low++;
    });
  }
  document.getElementById('verdict').textContent = low ? form.dataset.bad.replace('{count}', low) : form.dataset.good;
}

function show(colours) {
  showFaults();
  const variables = set();
  for (const panel of panels) {
    panel.removeAttribute('style');
    for (const [name, value] of variables) panel.style.setProperty(`--physio-${name}`, value);
  }
  for (const picker of form.querySelectorAll('input[type=color]'))
    picker.value = hexOf(colours[0].of(picker.dataset.for));
  showContrast(colours);
  const lines = variables.map(([name, value]) => `  --physio-${name}: ${value};\n`);
  document.getElementById('written').textContent = `:root {\n${lines.join('')}}`;
}

/** Shows a hold, as its colours are seen there alone. */
async function hold(timer) {
  await customElements.whenDefined(timer.localName);
  await timer.updateComplete;
  timer.start();
  timer.skip();
  timer.pause();
}

form.hidden = false;
const colours = panels.map((panel) => new Colours(panel));
form.addEventListener('near', ({target}) => {
  const timer = target.querySelector('hold-timer');
  if (timer) void hold(timer);
});

form.addEventListener('input', ({target}) => {
  if (target.name === 'start') for (const field of fields) field.value = themes[target.value]?.[field.name] ?? '';
  if (target.type === 'color') document.getElementById(target.dataset.for).value = target.value;
  show(colours);
});
form.addEventListener('reset', () => setTimeout(() => show(colours)));
form.addEventListener('submit', (event) => event.preventDefault());
show(colours);
