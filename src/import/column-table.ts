import { FORMATS } from './header.ts';

/** What becomes of each neighbour's columns, as the Markdown tables of `docs/neighbours.md`. */
export function columnTables(): string {
  return Object.values(FORMATS)
    .map(({ title, columns, unread }) =>
      [
        `### ${title}`,
        '',
        '| column | what becomes of it |',
        '| --- | --- |',
        ...Object.entries(columns).map(([column, use]) => `| \`${column}\` | ${use} |`),
        `| | ${unread} |`,
      ].join('\n'),
    )
    .join('\n\n');
}
