import type { PeriodUnit } from '../../analysis/periods.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartTable } from '../chart.ts';
import { column, tallyCells, tallyColumns } from '../lib/columns.ts';
import type { CasualtiesData } from './data.ts';
import { LABELS } from './texts.ts';

/** One row a period that has an incident. */
export function casualtiesTable(
  { periods, parts, unit, split }: CasualtiesData,
  lang: Lang,
): ChartTable {
  const labels = LABELS[lang];
  return {
    columns: [
      column(unit, 'text', labels.period[unit], labels.periodDescription),
      ...tallyColumns(lang),
      ...parts.map(({ id, label }) =>
        column(
          `killed_${id.replaceAll('-', '_')}`,
          'number',
          label[lang],
          labels.partDescription[split],
        ),
      ),
    ],
    rows: periods
      .filter(({ incidents }) => incidents > 0)
      .map((period) => [periodId(period.start, unit), ...tallyCells(period), ...period.parts]),
  };
}

/** `2023-10`, `2023-Q4` or `2023`. */
function periodId(start: string, unit: PeriodUnit): string {
  const year = start.slice(0, 4);
  if (unit === 'year') return year;
  if (unit === 'month') return start.slice(0, 7);
  return `${year}-Q${Math.floor((Number(start.slice(5, 7)) - 1) / 3) + 1}`;
}
