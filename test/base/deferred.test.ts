import {expect} from '@open-wc/testing';
import {Deferred} from '../../src/base/deferred.js';
import {ConsoleRecord} from '../helpers/console.js';
import {Platform} from '../helpers/platform.js';

describe('a module that is loaded later', () => {
  const platform = new Platform();
  const record = new ConsoleRecord();
  /** What the browser is to do later, and after how many milliseconds. */
  let later: {task: () => void; ms: number | undefined}[] = [];
  let attempts = 0;
  let failures = 0;
  const load = (): Promise<string> => {
    attempts++;
    return attempts <= failures ? Promise.reject(new Error('no network')) : Promise.resolve('here');
  };
  const turn = (): Promise<void> => new Promise((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
  const settled = async (): Promise<void> => {
    for (let i = 0; i < 10; i++) await turn();
  };
  /** Time passes until what is to be done next. @returns after how long that is */
  const wait = async (): Promise<number | undefined> => {
    const {task, ms} = later.shift()!;
    task();
    await settled();
    return ms;
  };

  beforeEach(() => {
    [later, attempts, failures] = [[], 0, 0];
    platform.put(globalThis, 'requestIdleCallback', (task: () => void) => later.push({task, ms: undefined}));
    platform.put(globalThis, 'setTimeout', (task: () => void, ms: number) => later.push({task, ms}));
    record.start();
  });
  afterEach(() => {
    platform.restore();
    record.stop();
  });

  it('is loaded once, however many ask for it', async () => {
    let told = 0;
    const deferred = new Deferred(load, () => told++);
    expect(deferred.module).to.equal(undefined);
    expect(await Promise.all([deferred.load(), deferred.loadWithRetries()])).to.deep.equal(['here', 'here']);
    expect(deferred.module).to.equal('here');
    await deferred.load();
    expect([attempts, told]).to.deep.equal([1, 1]);
  });

  it('waits for an idle browser, and tries again after 2, 8 and 20 seconds without a word', async () => {
    failures = 3;
    const deferred = new Deferred(load);
    deferred.loadWhenIdle();
    expect(attempts).to.equal(0);
    expect([await wait(), await wait(), await wait(), await wait()]).to.deep.equal([undefined, 2000, 8000, 20_000]);
    expect([attempts, deferred.module]).to.deep.equal([4, 'here']);
    expect(record.warnings).to.deep.equal([]);
  });

  it('is asked for again by the next who needs it', async () => {
    failures = 1;
    const deferred = new Deferred(load);
    const message = await deferred.load().catch((error: unknown) => (error as Error).message);
    expect(message).to.equal('no network');
    expect(await deferred.load()).to.equal('here');
  });

  it('logs one warning if all attempts fail, and redraws every element that waits for it', async () => {
    failures = 4;
    const deferred = new Deferred(load);
    const redrawn: string[] = [];
    const card = (): void => void redrawn.push('card');
    const list = (): void => void redrawn.push('list');
    // Elements ask each time that they render.
    for (const redraw of [card, list, card]) deferred.loadFor(redraw);
    await settled();
    for (let i = 0; i < 3; i++) await wait();
    expect(redrawn).to.deep.equal(['card', 'list']);
    expect(deferred.hasFailed).to.equal(true);
    expect(record.warnings.length).to.equal(1);
    deferred.loadFor(card);
    await settled();
    expect([attempts, later.length]).to.deep.equal([4, 0]);
    // A press that needs the module starts another attempt.
    expect(await deferred.load()).to.equal('here');
    expect(deferred.hasFailed).to.equal(false);
  });
});
