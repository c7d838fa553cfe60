import '@awesome.me/webawesome/dist/components/progress-ring/progress-ring.js';
import {percentages} from './driven.js';

/** Web Awesome's progress ring. */
export const run = (count, stage) => percentages('wa-progress-ring', count, stage);
