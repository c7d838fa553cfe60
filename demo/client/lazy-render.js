// Renders the content of lazy boxes (includes/lazy.njk) shortly before it is scrolled into view, or when the page is printed.
const boxes = document.querySelectorAll('.lazy');

/** Replaces the template of a box by its content, and fires `lazy-render` on the box. */
function render(box) {
  observer.unobserve(box);
  const template = box.querySelector('template');
  if (!template) return;
  box.classList.remove('lazy');
  template.replaceWith(template.content);
  box.dispatchEvent(new Event('lazy-render', {bubbles: true}));
}

const observer = new IntersectionObserver(
  (entries) => {
    // Each box is rendered in a task of its own, so that input is handled in between.
    for (const {isIntersecting, target} of entries) if (isIntersecting) setTimeout(render, 0, target);
  },
  {rootMargin: '10% 0px'},
);
for (const box of boxes) observer.observe(box);
addEventListener('beforeprint', () => boxes.forEach(render));
