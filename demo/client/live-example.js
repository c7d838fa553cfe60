// The controls of live examples: the width of the element, and light or dark.
const systemScheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

for (const example of document.querySelectorAll('.live-example')) {
  for (const fieldset of example.querySelectorAll('fieldset')) fieldset.hidden = false;
  const stage = example.querySelector('.stage');
  for (const value of [example.dataset.width, systemScheme]) example.querySelector(`[value=${value}]`).checked = true;
  example.addEventListener('change', ({target: {name, value}}) => {
    if (name.startsWith('width')) example.dataset.width = value;
    else stage.dataset.scheme = value;
  });
}
