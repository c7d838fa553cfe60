import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import {shoelace} from 'content';

/** Shoelace's card, with its buttons and details. */
export const contender = (count) => {
  const markup = Array.from({length: count}, (_, i) => shoelace[i % 4]);
  return (stage) => (stage.innerHTML = markup.join(''));
};
