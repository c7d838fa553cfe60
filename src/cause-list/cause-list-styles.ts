import type {CSSResult} from 'lit';
import {host} from '../styles/host.styles.js';
import {titleStyles} from '../styles/title.styles.js';
import {tokenStyles} from '../styles/tokens.styles.js';
import {sourcesStyles} from '../ui/sources.styles.js';
import {mapStyles} from './body-map.styles.js';
import {regionStyles} from './body-regions.styles.js';
import {itemStyles} from './cause-item.styles.js';
import {styles} from './cause-list.styles.js';
import {printStyles} from './print.styles.js';

/** All styles of a list of causes, in the order of the cascade. */
export const causeListStyles: CSSResult[] = [
  tokenStyles,
  host,
  sourcesStyles,
  itemStyles,
  titleStyles,
  styles,
  mapStyles,
  regionStyles,
  printStyles,
];
