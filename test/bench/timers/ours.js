/** So many of ours, each holding for a minute. */
export function run(count, stage) {
  for (let i = 0; i < count; i++) {
    const timer = document.createElement('hold-timer');
    Object.assign(timer, {hold: 60, reps: 1, prepare: 0, sound: 'off', keepAwake: 'off'});
    stage.append(timer);
    timer.start();
  }
}
