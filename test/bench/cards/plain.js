import {plain} from 'content';

/** Plain markup in the page. */
export const contender = (count) => {
  const markup = Array.from({length: count}, (_, i) => plain[i % 4]);
  return (stage) => (stage.innerHTML = markup.join(''));
};
