import {define} from '../base/define.js';
import {CareNoticeElement} from './care-notice-element.js';

define('care-notice', CareNoticeElement);
export {CareNoticeElement};
