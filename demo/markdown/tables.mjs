// Prepares tables. Those of the API of an element get an anchor for each row. A narrow page shows tables as lists
// (styles/docs-tables.css); explicit roles keep their semantics, which browsers drop when `display` is no longer that of a table.
import {tagToken, textOf} from './tokens.mjs';

/** What an API table lists, by the header of its first column. The theming page is translated. */
const kinds = {
  attribute: 'attribute',
  property: 'property',
  method: 'method',
  event: 'event',
  slot: 'slot',
  part: 'part',
  'custom property': 'custom-property',
  'variável CSS': 'custom-property',
  'variable CSS': 'custom-property',
};
/** The role of the other columns in the list, by their headers. Columns without a role contain text. */
const columnClasses = {
  value: 'value',
  type: 'value',
  class: 'value',
  default: 'default',
  padrão: 'default',
  'valor por defecto': 'default',
  elements: 'elements',
  elementos: 'elements',
};
const roles = {
  table_open: 'table',
  thead_open: 'rowgroup',
  tbody_open: 'rowgroup',
  tr_open: 'row',
  th_open: 'columnheader',
  td_open: 'cell',
};

/** The name of a member, for its anchor: `focus(options?)` → `focus`, `--physio-ring` → `physio-ring`. */
const slugOf = (name) => name.replace(/^-+|\(.*$/g, '').replace(/[^\w-]+/g, '-');

/** Makes the first cell of a row its header, and a link to the row. */
function linkRow({row, cells}, kind) {
  const {open, close, inline} = cells[0];
  const isCode = inline.children[0]?.type === 'code_inline';
  // The slot without a name has words in its place.
  const name = isCode ? inline.children[0].content : textOf(inline);
  const id = `${kind}-${isCode ? slugOf(name) : 'default'}`;
  row.attrSet('id', id);
  open.tag = close.tag = 'th';
  open.attrSet('scope', 'row');
  open.attrSet('role', 'rowheader');
  inline.children.unshift(tagToken('link_open', 'a', 1, {href: `#${id}`}));
  inline.children.push(tagToken('link_close', 'a', -1));
  return {id, kind, name};
}

/** Marks the commas between values, which the list shows as chips instead. */
function markCommas({children}) {
  for (const [index, token] of children.entries()) {
    if (token.type !== 'text' || token.content !== ', ') continue;
    children[index] = Object.assign(tagToken('html_inline', '', 0), {content: '<span class="comma">, </span>'});
  }
}

/** The rows of the table that begins at an index. */
function rowsFrom(tokens, start) {
  const rows = [];
  for (let index = start; tokens[index].type !== 'table_close'; index++) {
    const token = tokens[index];
    if (roles[token.type]) token.attrSet('role', roles[token.type]);
    if (token.type === 'tr_open') rows.push({row: token, cells: []});
    if (token.type === 'th_open' || token.type === 'td_open')
      rows.at(-1).cells.push({open: token, inline: tokens[index + 1], close: tokens[index + 2]});
  }
  return rows;
}

/**
 * Changes the tables of a page.
 * @returns {{id: string, kind: string, name: string, text: string}[]} the members that API tables list
 */
export function prepareTables(tokens) {
  const members = [];
  for (const [start, table] of tokens.entries()) {
    if (table.type !== 'table_open') continue;
    const [header, ...rows] = rowsFrom(tokens, start);
    const labels = header.cells.map(({inline}) => textOf(inline));
    const kind = kinds[labels[0]];
    table.attrSet('class', kind ? 'api' : 'records');
    // An empty cell heads no column.
    for (const {open, close} of header.cells.filter((_, index) => labels[index] === '')) {
      open.tag = close.tag = 'td';
      open.attrSet('role', 'cell');
    }
    table.meta = {isApi: Boolean(kind)};
    for (const {row, cells} of rows) {
      const texts = cells.map(({inline}) => textOf(inline));
      for (const [index, {open, inline}] of cells.entries()) {
        if (texts[index] === '') open.attrJoin('class', 'empty');
        if (!kind) open.attrSet('data-label', labels[index]);
        else if (index > 0) open.attrJoin('class', columnClasses[labels[index]] ?? 'text');
        if (columnClasses[labels[index]] === 'default') open.attrSet('data-label', labels[index]);
        if (columnClasses[labels[index]] === 'value') markCommas(inline);
      }
      if (!kind) continue;
      const described = (text, index) => index > 0 && !columnClasses[labels[index]];
      const values = (text, index) => columnClasses[labels[index]] === 'value';
      const text = [...texts.filter(described), ...texts.filter(values)].join(' · ');
      members.push({...linkRow({row, cells}, kind), text});
    }
  }
  return members;
}
