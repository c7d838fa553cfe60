import {useState} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {first, ready, tell} from './start.js';

let setState;

function Page() {
  const [state, set] = useState(first);
  setState = set;
  const {hold, reps, voice, locked, level, exercise, note, own, list} = state;
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

const root = createRoot(document.querySelector('#app'));
flushSync(() => root.render(<Page />));
ready({
  set: (change) => flushSync(() => setState((state) => ({...state, ...change}))),
  unmount: () => flushSync(() => root.unmount()),
});
