import type {CSSResult} from 'lit';
import {figureColors, figureStyles} from '../figure/figure.styles.js';
import {button} from '../styles/button.styles.js';
import {host} from '../styles/host.styles.js';
import {tokenStyles} from '../styles/tokens.styles.js';
import {repetitionCounterStyles} from '../ui/repetition-counter.styles.js';
import {sourcesStyles} from '../ui/sources.styles.js';
import {styles} from './exercise-plan.styles.js';
import {handoutStyles} from './handout.styles.js';
import {logStyles} from './log.styles.js';

/** All styles of a plan, in the order of the cascade. */
export const planStyles: CSSResult[] = [
  tokenStyles,
  figureColors,
  host,
  button,
  repetitionCounterStyles,
  sourcesStyles,
  figureStyles,
  styles,
  logStyles,
  handoutStyles,
];
