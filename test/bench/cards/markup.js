import {markup} from 'content';

/** Markup in the page, of whatever it is: plain, or of a library's components. */
export const contender = (count) => {
  const cards = Array.from({length: count}, (_, i) => markup[i % markup.length]);
  return (stage) => (stage.innerHTML = cards.join(''));
};
