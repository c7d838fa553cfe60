// React 19. Preact has the same with 'physio-elements/preact'.
import 'physio-elements/define';
import 'physio-elements/react';

export const Plank = ({voice}: {voice: boolean}) => (
  <main style={{'--physio-accent': '#7b2d6b'}}>
    <hold-timer hold="1m30s" reps={3} voice={voice} ontimer-finish={(event) => console.log(event.repsDone)} />
  </main>
);
