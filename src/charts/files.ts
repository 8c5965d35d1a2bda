import type { ChartCell, ChartTable } from './chart.ts';
import type { ChartView } from './view.ts';

/**
 * The rows of a chart as CSV (RFC 4180): UTF-8, lines end in CRLF, cells are quoted where they must
 * be. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csvOf({ columns, rows }: ChartTable): string {
  const lines = [columns.map(({ key }) => key), ...rows];
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: ChartCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a JSON file says of the publication. */
export interface Publication {
  readonly url: string;
  readonly source: string;
  readonly licence: string;
  readonly dataDate: string;
}

/** The rows of a chart as JSON, with what each column holds and what is left out. */
export function jsonOf({ chart, lang, texts, table }: ChartView, publication: Publication): string {
  const { columns, rows } = table;
  return `${JSON.stringify(
    {
      id: chart.id,
      lang,
      question: chart.question[lang],
      title: texts.title,
      subtitle: texts.subtitle,
      description: texts.alternative,
      notes: texts.notes,
      ...publication,
      columns: columns.map(({ key, label, kind, description }) => ({
        key,
        label,
        kind,
        description,
      })),
      rows: rows.map((row) =>
        Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])),
      ),
    },
    null,
    2,
  )}\n`;
}
