// Runs a suite in the page and stores the outcome where a driver can read it.
import fc from 'fast-check';
import {learn} from './case.js';
import {suites} from './suites.js';
import {begin, close} from './world.js';

let all;

/** Loads the library into the page and records the initial state of its elements. */
window.prepare = async (url, manifest) => {
  try {
    window.library = await import(url);
    all = suites(manifest);
    await learn(manifest.properties);
    begin();
    window.prepared = 'yes';
  } catch (error) {
    window.prepared = String(error);
  }
};

/** @param {{cases: number, seed: number, path?: string, seconds: number}} options `path`: that of a failure to reproduce */
window.fuzz = async (name, {cases, seed, path, seconds}) => {
  window.outcome = undefined;
  const {arbitrary, run} = all[name];
  const began = performance.now();
  const outcome = await fc.check(fc.asyncProperty(arbitrary, run), {
    numRuns: cases,
    seed,
    // This is for a case that never ends.
    timeout: 20_000,
    ...(path && {path}),
    interruptAfterTimeLimit: seconds * 1000,
  });
  let late = '';
  // A run that is out of time leaves a case unfinished, whose resources are not yet released.
  if (!outcome.interrupted) await close().catch((error) => (late = error.message));
  window.outcome = {
    failed: outcome.failed && outcome.counterexample !== null,
    ran: outcome.numRuns,
    ms: Math.round(performance.now() - began),
    path: outcome.counterexamplePath,
    example: outcome.counterexample && fc.stringify(outcome.counterexample[0]).slice(0, 3000),
    error: String(outcome.errorInstance?.message ?? ''),
    late,
  };
};
