import {define} from '../base/define.js';
import {AdviceListElement} from './advice-list-element.js';

define('advice-list', AdviceListElement);
export {AdviceListElement};
