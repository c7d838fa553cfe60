import {adviceListStrings as english} from './en/advice-list.js';
import {textIn} from './language.js';

export const adviceListStrings = textIn('adviceListStrings', english);
