import type {CareNoticeStrings} from '../strings.js';

export const careNoticeStrings: CareNoticeStrings = {
  call: (number) => `Call ${number}`,
  callLocal: 'Call now: your local emergency number.',
  local: 'your local emergency number',
  callFor: 'Call {number} for back pain with',
  more: 'When to see someone else',
  origin: 'This list is public guidance of the UK health service. It is not from the article.',
  origins:
    'The first two lists are public guidance of the UK health service. They are not from the article; the last one is.',
  disclaimer: 'Information only. It does not tell you what you have. A clinician can.',
  own: 'The words are ours.',
};
