// Makes what waits in a template once it is near the screen, or the page is printed.
const boxes = document.querySelectorAll('.near');

function make(box) {
  near.unobserve(box);
  box.classList.remove('near');
  const template = box.querySelector('template');
  template?.replaceWith(template.content);
}

const near = new IntersectionObserver(
  (entries) => {
    // Those that are on the screen first.
    for (const {isIntersecting, target} of entries) if (isIntersecting) make(target);
  },
  {rootMargin: '75% 0px'},
);
for (const box of boxes) near.observe(box);
addEventListener('beforeprint', () => boxes.forEach(make));
