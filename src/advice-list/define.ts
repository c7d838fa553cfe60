import {define} from '../parts/define.js';
import {AdviceListElement} from './advice-list-element.js';

define('advice-list', AdviceListElement);
export {AdviceListElement};
