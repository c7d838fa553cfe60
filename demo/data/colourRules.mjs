import {figureColors} from '../../dist/figure/figure.styles.js';
import {dangerStyles} from '../../dist/styles/danger.styles.js';
import {tokenStyles} from '../../dist/styles/tokens.styles.js';
import {urgentStyles} from '../../dist/styles/urgent.styles.js';

/** The library's own rules for what each colour comes to, of a host. */
export default [tokenStyles, dangerStyles, urgentStyles, figureColors].map(({cssText}) => cssText).join('\n');
