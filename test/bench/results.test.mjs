// Checks that results.md is complete, and that its sizes are still those of the current build.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {benchmarks, load, page, loadingTable} from './report.mjs';
import {table, updateSection} from '../../scripts/docs/generated-sections.mjs';
import {ourSizes} from './sizes.mjs';
import {targets} from './targets.mjs';

const results = load();

describe('the benchmarks’ results', () => {
  it('are those of every benchmark, each with its date and machine', () => {
    assert.deepEqual(Object.keys(results), benchmarks);
    for (const {date, machine} of Object.values(results)) {
      assert.match(date, /^\d{4}-\d\d-\d\d$/);
      assert.match(machine, /^\d+ cores, \w+, Node \d+, Chromium \d+$/);
    }
  });

  it('have a figure for every cell', () => {
    for (const {tables} of Object.values(results))
      for (const {columns, rows} of tables)
        for (const {what, cells} of rows)
          for (const {key, head} of columns)
            assert(key in cells && (cells[key].value === null || cells[key].value > 0), `${what}: ${head}`);
  });

  it('say of every target whether it is met', () => {
    const all = targets(results);
    assert(all.length > 10);
    for (const {what, figure} of all) assert(figure?.value > 0, what);
  });

  it('are shown as they were measured', async () => {
    assert.equal(readFileSync(new URL('results.md', import.meta.url), 'utf8'), await page(results));
  });

  it('are those of the ways to load in docs/performance.md (npm run bench -- loading --write)', () => {
    const {columns, rows} = loadingTable(results.loading);
    assert(updateSection('docs/performance.md', 'loading', table(columns, rows), {write: false}));
  });

  it('have our files as large as they are now, give or take 1 % (npm run bench -- sizes)', () => {
    const storedRows = results.sizes.tables[0].rows.filter(({ours}) => ours);
    const currentRows = ourSizes();
    assert.deepEqual(
      storedRows.map(({name}) => name),
      currentRows.map(({name}) => name),
    );
    for (const [i, {name, cells}] of currentRows.entries())
      for (const [key, {value}] of Object.entries(cells)) {
        const stored = storedRows[i].cells[key].value;
        assert(Math.abs(value - stored) <= 0.01 * value, `${name}, ${key}: ${stored}, now ${value}`);
      }
  });
});
