// Listens to the timers on this page, as any page could.
const heard = document.getElementById('heard');
const names = ['timer-start', 'timer-pause', 'timer-reset', 'timer-phase', 'timer-rep', 'timer-set', 'timer-finish'];
for (const name of names) {
  document.addEventListener(name, ({type, target, phase, set, rep}) => {
    const line = document.createElement('li');
    line.textContent = `${type}: ${target.label ?? target.exercise ?? target.localName}, ${phase}, set ${set}, repetition ${rep}`;
    heard.prepend(line);
    while (heard.children.length > 8) heard.lastChild.remove();
  });
}

const round = document.getElementById('round');
document.getElementById('hear').addEventListener('click', () => {
  round.reset();
  round.start();
});
document.getElementById('volume').addEventListener('input', ({target}) => {
  round.volume = target.valueAsNumber;
});
