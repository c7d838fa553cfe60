// Listens to the timers on this page, as any page could.
const heard = document.querySelector('.events');
for (const name of ['start', 'pause', 'reset', 'phase', 'rep', 'set', 'finish'])
  document.addEventListener(`timer-${name}`, ({type, phase, set, rep}) => {
    if (!heard.dataset.heard) heard.replaceChildren();
    heard.dataset.heard = 'yes';
    const line = document.createElement('li');
    line.append(Object.assign(document.createElement('code'), {textContent: type}), ` ${phase}, ${set}, ${rep}`);
    heard.prepend(line);
    while (heard.children.length > 8) heard.lastChild.remove();
  });
