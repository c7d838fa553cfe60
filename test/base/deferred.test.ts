import {expect} from '@open-wc/testing';
import {Deferred} from '../../src/base/deferred.js';
import {ConsoleRecord} from '../helpers/console.js';
import {Platform} from '../helpers/platform.js';

describe('a deferred module', () => {
  const platform = new Platform();
  const record = new ConsoleRecord();
  /** Tasks that the browser was asked to run later, and their delays in milliseconds; undefined for idle callbacks. */
  let scheduled: {task: () => void; ms: number | undefined}[] = [];
  let attempts = 0;
  let failures = 0;
  const load = (): Promise<string> => {
    attempts++;
    return attempts <= failures ? Promise.reject(new Error('no network')) : Promise.resolve('module');
  };
  const nextMicrotasks = (): Promise<void> => new Promise((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
  const settled = async (): Promise<void> => {
    for (let i = 0; i < 10; i++) await nextMicrotasks();
  };
  /** Runs the next scheduled task. @returns its delay in milliseconds */
  const runNext = async (): Promise<number | undefined> => {
    const {task, ms} = scheduled.shift()!;
    task();
    await settled();
    return ms;
  };

  beforeEach(() => {
    [scheduled, attempts, failures] = [[], 0, 0];
    platform.put(globalThis, 'requestIdleCallback', (task: () => void) => scheduled.push({task, ms: undefined}));
    platform.put(globalThis, 'setTimeout', (task: () => void, ms: number) => scheduled.push({task, ms}));
    record.start();
  });
  afterEach(() => {
    platform.restore();
    record.stop();
  });

  it('is loaded once, even if it is requested several times', async () => {
    let loadedCalls = 0;
    const deferred = new Deferred(load, () => loadedCalls++);
    expect(deferred.module).to.equal(undefined);
    expect(await Promise.all([deferred.load(), deferred.loadWithRetries()])).to.deep.equal(['module', 'module']);
    expect(deferred.module).to.equal('module');
    await deferred.load();
    expect([attempts, loadedCalls]).to.deep.equal([1, 1]);
  });

  it('waits until the browser is idle, and retries after 2, 8 and 20 seconds without a warning', async () => {
    failures = 3;
    const deferred = new Deferred(load);
    deferred.loadWhenIdle();
    expect(attempts).to.equal(0);
    expect([await runNext(), await runNext(), await runNext(), await runNext()]).to.deep.equal([
      undefined,
      2000,
      8000,
      20_000,
    ]);
    expect([attempts, deferred.module]).to.deep.equal([4, 'module']);
    expect(record.warnings).to.deep.equal([]);
  });

  it('is requested again after a failure when it is needed again', async () => {
    failures = 1;
    const deferred = new Deferred(load);
    const message = await deferred.load().catch((error: unknown) => (error as Error).message);
    expect(message).to.equal('no network');
    expect(await deferred.load()).to.equal('module');
  });

  it('causes one warning if all attempts fail, and redraws all elements that wait for it', async () => {
    failures = 4;
    const deferred = new Deferred(load);
    const redrawn: string[] = [];
    const card = (): void => void redrawn.push('card');
    const list = (): void => void redrawn.push('list');
    // Elements call `loadFor` each time that they render.
    for (const redraw of [card, list, card]) deferred.loadFor(redraw);
    await settled();
    for (let i = 0; i < 3; i++) await runNext();
    expect(redrawn).to.deep.equal(['card', 'list']);
    expect(deferred.hasFailed).to.equal(true);
    expect(record.warnings.length).to.equal(1);
    deferred.loadFor(card);
    await settled();
    expect([attempts, scheduled.length]).to.deep.equal([4, 0]);
    // A click that needs the module starts another attempt.
    expect(await deferred.load()).to.equal('module');
    expect(deferred.hasFailed).to.equal(false);
  });
});
