import '@shoelace-style/shoelace/dist/components/progress-ring/progress-ring.js';
import {percentages} from './driven.js';

/** Shoelace's progress ring. */
export const run = (count, stage) => percentages('sl-progress-ring', count, stage);
