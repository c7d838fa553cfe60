import {useEffect, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {first, ready, tell} from './start.js';

let setState;

/** React 18 sets attributes alone: properties and events go by a ref. */
function useElement(properties, ...events) {
  const ref = useRef(null);
  useEffect(() => void Object.assign(ref.current, properties));
  useEffect(() => {
    const element = ref.current;
    for (const event of events) element.addEventListener(event, tell);
    return () => events.forEach((event) => element.removeEventListener(event, tell));
  }, []);
  return ref;
}

function List() {
  return <cause-list id="list" open="" ref={useElement({}, 'cause-toggle')} />;
}

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
        ref={useElement({}, 'timer-start')}
      />
      <exercise-card id="card" exercise={exercise} heading-level={level}>
        <p slot="notes">{note}</p>
        <p id="fallback">Shown until it is ready: {note}</p>
      </exercise-card>
      <exercise-card id="own" ref={useElement({data: own}, 'content-error')} />
      {list && <List />}
    </main>
  );
}

const root = createRoot(document.querySelector('#app'));
flushSync(() => root.render(<Page />));
ready({
  set: (change) => flushSync(() => setState((state) => ({...state, ...change}))),
  unmount: () => flushSync(() => root.unmount()),
});
