// npm run bench -- <name>: one benchmark, in a table.
const name = process.argv[2] ?? 'timers';
await import(`./${name}.mjs`);
