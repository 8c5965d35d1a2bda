import type { Lang } from '../../i18n/languages.ts';
import type { ChartTable } from '../chart.ts';
import { column, tallyCells, tallyColumns } from '../lib/columns.ts';
import type { MonthGridData } from './data.ts';
import { LABELS, lineName } from './texts.ts';

/** One row a cell with an incident, region by region. */
export function monthGridTable({ lines }: MonthGridData, lang: Lang): ChartTable {
  const { month, region } = LABELS[lang];
  return {
    columns: [
      column('region', 'text', region.label, region.description),
      column('month', 'text', month.label, month.description),
      ...tallyColumns(lang),
    ],
    rows: lines.flatMap((line) =>
      line.cells.map((cell) => [lineName(line, lang), cell.start.slice(0, 7), ...tallyCells(cell)]),
    ),
  };
}
