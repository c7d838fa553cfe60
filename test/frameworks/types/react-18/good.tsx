import {useEffect, useRef, type ReactNode} from 'react';
import type {ExerciseCardElement, TimerEvent} from 'physio-elements';
import 'physio-elements/react';

export function Page({voice}: {voice: boolean}): ReactNode {
  const card = useRef<ExerciseCardElement>(null);
  useEffect(() => {
    const said = (event: TimerEvent): void => console.log(event.repsDone);
    if (card.current) card.current.data = {id: 'calf', name: 'Calf stretch', steps: [{text: 'Lean in.'}]};
    card.current?.addEventListener('timer-finish', said);
    return () => card.current?.removeEventListener('timer-finish', said);
  }, []);
  return (
    <main style={{'--physio-accent': '#7b2d6b'}}>
      <hold-timer hold="1m30s" reps={5} sides="both" keep-awake="off" voice={voice} class="wide" />
      <exercise-card ref={card} exercise="pelvic-tilt" heading-level={3} lang="es" onClick={() => undefined} />
      <cause-list open="" exclusive={false} figure="none" />
    </main>
  );
}
