import {repetitionCounterStyles} from '../ui/repetition-counter.styles.js';
import {button} from '../styles/button.styles.js';
import {host} from '../styles/host.styles.js';
import {tokenStyles} from '../styles/tokens.styles.js';
import {styles} from './hold-timer.styles.js';
import {ringStyles} from './ring.styles.js';
import {variantStyles} from './variants.styles.js';

export const timerStyles = [tokenStyles, host, button, repetitionCounterStyles, ringStyles, styles, variantStyles];
