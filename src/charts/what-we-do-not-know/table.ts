import type { Lang } from '../../i18n/languages.ts';
import type { ChartTable } from '../chart.ts';
import { column, sharedColumns } from '../lib/columns.ts';
import { GAP_NAMES, type UnknownsData } from './data.ts';
import { GAP_DESCRIPTIONS, GAP_LABELS, LABELS } from './texts.ts';

/** One row a year: incidents, those with each gap, those with none. */
export function unknownsTable({ years }: UnknownsData, lang: Lang): ChartTable {
  const { year, sound } = LABELS[lang];
  return {
    columns: [
      column('year', 'text', year.label, year.description),
      ...sharedColumns(lang, 'incidents'),
      ...GAP_NAMES.map((gap) =>
        column(`gap_${gap}`, 'number', GAP_LABELS[gap][lang], GAP_DESCRIPTIONS[gap][lang]),
      ),
      column('no_gap', 'number', sound.label, sound.description),
    ],
    rows: years.map((row) => [
      row.year,
      row.incidents,
      ...GAP_NAMES.map((gap) => row.gaps[gap]),
      row.sound,
    ]),
  };
}
