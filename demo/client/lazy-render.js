// Makes what waits in a template once it is near the screen, or the page is printed.
const boxes = document.querySelectorAll('.near');

function make(box) {
  near.unobserve(box);
  const template = box.querySelector('template');
  if (!template) return;
  box.classList.remove('near');
  template.replaceWith(template.content);
  box.dispatchEvent(new Event('near', {bubbles: true}));
}

const near = new IntersectionObserver(
  (entries) => {
    // Each in a task of its own, so that a finger on the screen need not wait for all.
    for (const {isIntersecting, target} of entries) if (isIntersecting) setTimeout(make, 0, target);
  },
  {rootMargin: '10% 0px'},
);
for (const box of boxes) near.observe(box);
addEventListener('beforeprint', () => boxes.forEach(make));
