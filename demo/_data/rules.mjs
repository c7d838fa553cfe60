import {figureColors} from '../../build/figure/figure.styles.js';
import {dangerStyles} from '../../build/styles/danger.styles.js';
import {tokenStyles} from '../../build/styles/tokens.styles.js';
import {urgentStyles} from '../../build/styles/urgent.styles.js';

/** The library's own rules for what each colour comes to, of a host. */
export default [tokenStyles, dangerStyles, urgentStyles, figureColors].map(({cssText}) => cssText).join('\n');
