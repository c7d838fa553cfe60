import {follow} from './spoken.js';
import * as english from './en/care-notice.js';

export let {careNoticeStrings} = english;
follow('careNoticeStrings', english.careNoticeStrings, (words) => (careNoticeStrings = words));
