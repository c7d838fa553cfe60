import {figureColors, figureStyles} from '../figure/figure.styles.js';
import {button} from '../styles/button.styles.js';
import {dangerStyles} from '../styles/danger.styles.js';
import {host} from '../styles/host.styles.js';
import {paperStyles} from '../styles/paper.styles.js';
import {tokenStyles} from '../styles/tokens.styles.js';
import {repetitionCounterStyles} from '../ui/repetition-counter.styles.js';
import {sourcesStyles} from '../ui/sources.styles.js';
import {styles} from './exercise-card.styles.js';
import {instructionStyles} from './instructions.styles.js';
import {pictureStyles} from './pictures.styles.js';
import {printStyles} from './print.styles.js';
import {variantStyles} from './variants.styles.js';

export const cardStyles = [
  tokenStyles,
  figureColors,
  dangerStyles,
  host,
  button,
  repetitionCounterStyles,
  sourcesStyles,
  instructionStyles,
  figureStyles,
  pictureStyles,
  styles,
  variantStyles,
  paperStyles,
  printStyles,
];
