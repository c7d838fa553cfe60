// Tests the import check that `npm run lint` runs.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cyclesIn, problemsOf, rowsOf} from '../../scripts/lint/check-imports.mjs';
import {skipInOtherEngines} from '../helpers/engine.mjs';

const architecture = `
| folder | what lives there | may import |
| --- | --- | --- |
| \`timer/\` | the engine | |
| \`ui/\` | templates | \`timer/\` |
| \`card/\` \`plan/\` | elements | \`ui/\`, \`<tag>/define\` |
| \`index.ts\` | exports | \`<tag>\` |
`;
const imports = new Map([
  ['src/timer/clock.ts', []],
  ['src/ui/heading.ts', ['src/timer/clock.ts']],
  ['src/card/card-element.ts', ['src/ui/heading.ts']],
  ['src/plan/plan-element.ts', ['src/card/define.ts', 'src/ui/heading.ts']],
  ['src/card/define.ts', ['src/card/card-element.ts']],
  ['src/index.ts', ['src/card/card-element.ts', 'src/plan/plan-element.ts']],
]);
const readmes = {timer: 'May import: nothing.', ui: 'May import: `timer/`'};
const problems = (changes = [], text = architecture, readmeOf = (folder) => readmes[folder]) =>
  problemsOf(new Map([...imports, ...changes]), rowsOf(text), readmeOf);

describe('the import check', {skip: skipInOtherEngines}, () => {
  it('accepts what the table allows', () => assert.deepEqual(problems(), []));

  it('reports an import that the table forbids, and one from the folder of another element', () => {
    assert.deepEqual(problems([['src/timer/clock.ts', ['src/ui/icons.ts']]]), [
      'src/timer/clock.ts imports src/ui/icons.ts, but timer may not import ui.',
    ]);
    assert.deepEqual(problems([['src/plan/plan-element.ts', ['src/card/define.ts', 'src/card/view.ts']]]), [
      'src/plan/plan-element.ts imports src/card/view.ts, but plan may not import card.',
    ]);
  });

  it('reports a cycle', () => {
    const cycle = new Map([
      ['src/ui/a.ts', ['src/ui/b.ts']],
      ['src/ui/b.ts', ['src/ui/c.ts']],
      ['src/ui/c.ts', ['src/ui/b.ts']],
    ]);
    assert.deepEqual(cyclesIn(cycle), ['src/ui/b.ts -> src/ui/c.ts -> src/ui/b.ts']);
    assert.match(problems([...cycle]).join(), /^Cycle of imports: src\/ui\/b\.ts/);
  });

  it('reports a folder without a row, and an allowed import that no module uses', () => {
    assert.deepEqual(problems([['src/new/new.ts', ['src/ui/heading.ts']]]), [
      'ARCHITECTURE.md has no row for new (src/new/new.ts).',
      'src/new/new.ts imports src/ui/heading.ts, but new may not import ui.',
    ]);
    assert.deepEqual(problems([['src/ui/heading.ts', []]]), ['ARCHITECTURE.md: ui does not import timer.']);
  });

  it('reports a folder whose README.md lists other imports', () => {
    const other = (folder) => (folder === 'ui' ? 'May import: `timer/`, `card/`' : readmes[folder]);
    assert.deepEqual(problems([], architecture, other), [
      'src/ui/README.md: the line "May import" differs from ARCHITECTURE.md.',
    ]);
  });
});
