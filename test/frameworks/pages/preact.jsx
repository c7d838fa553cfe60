import {render} from 'preact';
import {first, ready, tell} from './start.js';

const target = document.querySelector('#app');
let state = first;

function Page({hold, reps, voice, locked, level, exercise, note, own, list}) {
  return (
    <main style={{'--physio-accent': '#7b2d6b'}}>
      <hold-timer
        id="timer"
        hold={hold}
        reps={reps}
        prepare={0}
        voice={voice}
        locked={locked}
        keep-awake="off"
        ontimer-start={(event) => tell(event)}
      />
      <exercise-card id="card" exercise={exercise} headingLevel={level}>
        <p slot="notes">{note}</p>
        <p id="fallback">Shown until it is ready: {note}</p>
      </exercise-card>
      <exercise-card id="own" data={own} oncontent-error={(event) => tell(event)} />
      {list && <cause-list id="list" open oncause-toggle={(event) => tell(event)} />}
    </main>
  );
}

render(<Page {...state} />, target);
ready({
  set(change) {
    state = {...state, ...change};
    render(<Page {...state} />, target);
  },
  unmount: () => render(null, target),
});
