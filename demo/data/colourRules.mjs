import {figureColors} from '../../dist/figure/figure.styles.js';
import {dangerStyles} from '../../dist/styles/danger.styles.js';
import {tokenStyles} from '../../dist/styles/tokens.styles.js';
import {urgentStyles} from '../../dist/styles/urgent.styles.js';

/** The library's `:host` rules that compute every colour from the custom properties. The theme editor measures with them. */
export default [tokenStyles, dangerStyles, urgentStyles, figureColors].map(({cssText}) => cssText).join('\n');
