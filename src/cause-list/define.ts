import {define} from '../base/define.js';
import {CauseListElement} from './cause-list-element.js';

define('cause-list', CauseListElement);
export {CauseListElement};
