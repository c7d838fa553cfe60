// The performance targets of the library: sizes in bytes of brotli, presses in milliseconds, and everything else as a ratio to
// another contender in the same run.

/** A cell of a result; undefined if it was not measured. */
function figureOf(results, bench, name, key, index = 0) {
  const row = results[bench]?.tables[index]?.rows.find((candidate) => candidate.name === name);
  return row?.cells[key];
}

const rowsOf = (results, bench, index = 0) => results[bench]?.tables[index]?.rows ?? [];

/**
 * The ratio of the library to the contender with the lowest value. Its interval combines the intervals of both, and is therefore
 * wider than necessary.
 */
function against(ours, others, key) {
  const best = others
    .filter(({cells}) => typeof cells[key]?.value === 'number')
    .sort((a, b) => a.cells[key].value - b.cells[key].value)[0];
  if (typeof ours?.cells[key]?.value !== 'number' || !best) return {};
  const [ourCell, lowest] = [ours.cells[key], best.cells[key]];
  const figure = {
    value: ourCell.value / lowest.value,
    low: ourCell.low / lowest.high,
    high: ourCell.high / lowest.low,
  };
  return {figure, against: best.what};
}

/** The index of the table of ratios in the benchmarks `cards` and `loading`. */
const RATIOS = 1;
const earlier = 'an earlier build';

/**
 * @returns {{what: string, digits: number, limit: number, figure?: {value: number, low?: number, high?: number}, met: boolean,
 *   against: string}[]}
 */
export function targets(results) {
  const list = [];
  const add = (what, limit, {figure, against = ''}, digits = 2) =>
    list.push({what, digits, limit, figure, met: figure !== undefined && figure.value <= limit, against});

  for (const [name, limit] of Object.entries({
    pieces: 24_000,
    'timer pieces': 16_000,
    'exercise-card.js': 35_800,
    'physio-elements.js': 55_800,
  })) {
    const row = rowsOf(results, 'sizes').find((candidate) => candidate.name === name);
    add(`${row?.what ?? name}, brotli`, limit, {figure: row?.cells.brotli}, 0);
  }

  const ratioOf = (bench, name, index) => ({figure: figureOf(results, bench, name, 'ratio', index)});
  add('the first card: `exercise-card.js`', 1.05, {...ratioOf('loading', 'card', RATIOS), against: earlier});
  add('the first card: `autoload.js`', 1.05, {
    ...ratioOf('loading', 'autoload', RATIOS),
    against: '`exercise-card.js`',
  });
  add('the first card: prerendered', 1, {...ratioOf('loading', 'prerendered', RATIOS), against: earlier});
  for (const {name} of rowsOf(results, 'builds'))
    add(name, /^1 card/.test(name) || /timers/.test(name) ? 1.1 : 1.15, {...ratioOf('builds', name), against: earlier});

  const cards = rowsOf(results, 'cards');
  const rivals = cards.filter(({beside, yardstick}) => beside && !yardstick);
  for (const name of ['ours', 'pieces']) {
    const what = name === 'ours' ? 'cards in one file' : 'cards in pieces';
    add(`1,000 ${what}, first frame`, 0.35, {
      figure: figureOf(results, 'cards', name, 'plain 1000', RATIOS),
      against: 'plain `innerHTML`',
    });
    add(`1,000 ${what}, first frame`, 1.3, {
      figure: figureOf(results, 'cards', name, 'skipping 1000', RATIOS),
      against: 'plain `innerHTML` with `content-visibility`',
    });
  }
  for (const count of [100, 1000]) {
    const card = cards.find(({name}) => name === 'ours');
    add(`${count.toLocaleString('en')} cards, first frame`, 1, against(card, rivals, `ms ${count}`));
  }

  for (const row of rowsOf(results, 'input').filter(({ours}) => ours))
    add(`a press, ms: ${row.what}`, 200, {figure: row.cells.press}, 0);

  const timers = rowsOf(results, 'timers');
  const timer = timers.find(({stands}) => stands);
  const rings = timers.filter(({ring, ours, floor}) => ring && !ours && !floor);
  for (const [key, what] of [
    ['task', 'main thread'],
    ['cpu', 'all processes'],
  ])
    for (const count of [1, 10, 100])
      add(`${count} running ${count === 1 ? 'timer' : 'timers'}, ${what}`, 1, against(timer, rings, `${key} ${count}`));
  for (const [key, what] of [
    ['task', 'main thread'],
    ['cpu', 'all processes'],
  ])
    add(
      `100 running timers, ${what}`,
      1,
      against(
        timer,
        timers.filter(({floor}) => floor),
        `${key} 100`,
      ),
    );

  const scripts = rowsOf(results, 'evaluation');
  const four = scripts.filter(({name}) => name === 'shoelace');
  for (const row of scripts.filter(({ours}) => ours))
    add(`running ${row.what}, nothing on the page`, 1, against(row, four, 'script'));

  const paints = rowsOf(results, 'first-paint');
  const prerendered = paints.find(({stands}) => stands);
  const plain = paints.filter(({name}) => name === 'plain');
  const client = paints.filter(({name}) => name === 'client');
  add('prerendered cards, first paint without script', 1.1, against(prerendered, plain, 'off'));
  add('prerendered cards, first paint with script', 1.1, against(prerendered, plain, 'on'));
  add('prerendered cards, first paint with script', 1, against(prerendered, client, 'on'));
  return list;
}
