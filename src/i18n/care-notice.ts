import {careNoticeStrings as english} from './en/care-notice.js';
import {follow} from './spoken.js';

export let careNoticeStrings = english;
follow('careNoticeStrings', english, (words) => (careNoticeStrings = words));
