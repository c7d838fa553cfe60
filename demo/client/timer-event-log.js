// Lists the latest events of the timers on this page. It listens on the document, as the script of any page could.
const MAX_ENTRIES = 8;
const list = document.querySelector('.event-log');
let isEmpty = true;
for (const name of ['start', 'pause', 'reset', 'phase', 'rep', 'set', 'finish'])
  document.addEventListener(`timer-${name}`, ({type, phase, set, rep}) => {
    // The list begins with an entry that says that nothing has happened yet.
    if (isEmpty) list.replaceChildren();
    isEmpty = false;
    const entry = document.createElement('li');
    entry.append(Object.assign(document.createElement('code'), {textContent: type}), ` ${phase}, ${set}, ${rep}`);
    list.prepend(entry);
    while (list.children.length > MAX_ENTRIES) list.lastChild.remove();
  });
