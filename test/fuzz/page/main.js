// Runs a suite in the page and keeps what came of it where a driver can ask for it.
import fc from 'fast-check';
import {learn} from './case.js';
import {suites} from './suites.js';
import {begin, close} from './world.js';

let all;

/** Loads the library into the page and learns what its elements show. */
window.prepare = async (address, manifest) => {
  try {
    window.library = await import(address);
    all = suites(manifest);
    await learn(manifest.properties);
    begin();
    window.prepared = 'yes';
  } catch (error) {
    window.prepared = String(error);
  }
};

/** @param {{cases: number, seed: number, path?: string, seconds: number}} options `path` of a failure, to see it again */
window.fuzz = async (name, {cases, seed, path, seconds}) => {
  window.outcome = undefined;
  const {arbitrary, run} = all[name];
  const began = performance.now();
  const outcome = await fc.check(fc.asyncProperty(arbitrary, run), {
    numRuns: cases,
    seed,
    // One that never comes to an end.
    timeout: 20_000,
    ...(path && {path}),
    interruptAfterTimeLimit: seconds * 1000,
  });
  let late = '';
  // Out of time, it leaves a case half way.
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
