// Comments in a script of the documentation that say what it logs: `console.log(a); // hold 3`, or what a constant is:
// `const a = f(); // <b>…</b>`.
import assert from 'node:assert/strict';

const COMMENTED = /^(?:const (\w+) = .*|console\.log\(.*\)); \/\/ (.*)$/gm;

/** A script that also logs the constants whose values a comment says. */
export const withLoggedConstants = (code) =>
  code.replace(COMMENTED, (line, constant) => (constant ? `${line}\nconsole.log(${constant});` : line));

/** The comments that say what is logged, in their order. */
export const documentedOutput = (code) => [...code.matchAll(COMMENTED)].map(([, , comment]) => comment);

/** A comment that gives the keys of records, of which those with a question mark may be left out: `[{id, felt?}, …]`. */
const RECORDS = /^\[\{([\w?, ]+)\}, …\]$/;

/** Whether values that were logged are as a comment says: `…` stands for anything. */
function matches(comment, values) {
  const [, keys] = RECORDS.exec(comment) ?? [];
  if (!keys) {
    const parts = comment.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('[^]*')}$`).test(values.map(String).join(' '));
  }
  const all = keys.split(', ');
  const [records] = values;
  return (
    Array.isArray(records) &&
    records.length > 0 &&
    records.every(
      (record) =>
        Object.keys(record).every((key) => all.includes(key) || all.includes(`${key}?`)) &&
        all.every((key) => key.endsWith('?') || key in record),
    )
  );
}

/** @throws if a script does not log what its comments say, in this order. @param {unknown[][]} logged the arguments of each call */
export function assertOutput(code, logged) {
  let next = 0;
  for (const comment of documentedOutput(code)) {
    const found = logged.findIndex((values, i) => i >= next && matches(comment, values));
    assert.ok(found >= 0, `not logged: ${comment}\nlogged: ${JSON.stringify(logged.slice(next, next + 5))}`);
    next = found + 1;
  }
  const nothing = logged.filter((values) =>
    values.some((value) => /\bundefined\b|\[object/.test(String(value)) && typeof value !== 'object'),
  );
  assert.deepEqual(nothing, [], 'logged values that do not exist');
}
