const exercises = ['pelvic-tilt', 'pelvic-tilt-arm-raise', 'wall-pelvic-tilt', 'band-pelvic-tilt'];

/** Ours, as a page writes them; their script is beside this one. */
export const contender = (count) => {
  const markup = Array.from(
    {length: count},
    (_, i) => `<exercise-card exercise="${exercises[i % 4]}"></exercise-card>`,
  );
  return (stage) => (stage.innerHTML = markup.join(''));
};
