// Marks in "On this page" the section that is being read: the last one whose heading has passed the upper third of the window.
const headings = [...document.querySelectorAll('main h2[id]')];
const links = [...document.querySelectorAll('.on-this-page a')];
const details = document.querySelector('details.on-this-page');

function mark(id) {
  for (const link of links) {
    // The hash of a heading with accents is percent-encoded.
    if (decodeURIComponent(link.hash) === `#${id}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (!details) return;
  const current = details.querySelector('[aria-current]');
  details.querySelector('summary span').textContent = current ? `: ${current.textContent}` : '';
}

/** Ids of the headings that have passed the line. */
const passed = new Set();
const observer = new IntersectionObserver(
  (entries) => {
    for (const {target, isIntersecting} of entries) passed[isIntersecting ? 'add' : 'delete'](target.id);
    mark(headings.findLast(({id}) => passed.has(id))?.id);
  },
  // The area reaches far above the window, so that a jump over a heading is noticed too.
  {rootMargin: '1000000px 0px -66%'},
);
for (const heading of headings) observer.observe(heading);

details?.addEventListener('click', ({target}) => {
  if (target.closest('a')) details.open = false;
});
