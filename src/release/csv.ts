/** A value of a table; null where it is not known or does not apply. */
export type Cell = string | number | boolean | null;

/**
 * Characters that make a spreadsheet read a text as a formula, and the apostrophe itself, so that
 * an apostrophe put in front of them can be taken off again without doubt.
 */
const RISKY_START = /^[=+\-@＝＋－＠\t\r\n']/u;

/**
 * A table as CSV (RFC 4180): UTF-8 without byte order mark, comma, CRLF, a header line, quotes only
 * where needed. null is an empty field. A text that a spreadsheet could take for a formula gets an
 * apostrophe in front; `unguarded` takes it off.
 */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

function csvField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = RISKY_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text that a field of our CSV files stands for. */
export function unguarded(field: string): string {
  return field.startsWith("'") ? field.slice(1) : field;
}
