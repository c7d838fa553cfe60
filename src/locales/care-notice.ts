import {careNoticeStrings as english} from './en/care-notice.js';
import {textIn} from './language.js';

export const careNoticeStrings = textIn('careNoticeStrings', english);
