// Solid
import 'physio-elements/define';
import 'physio-elements/solid';

export const Plank = () => (
  <hold-timer hold="1m30s" reps={3} voice on:timer-finish={(event) => console.log(event.repsDone)} />
);
