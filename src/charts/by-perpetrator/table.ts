import type { Lang } from '../../i18n/languages.ts';
import { vocabularyLabels } from '../../i18n/vocabulary.ts';
import type { ChartTable } from '../chart.ts';
import { column, tallyCells, tallyColumns } from '../lib/columns.ts';
import { BASES, type ByPerpetratorData } from './data.ts';
import { BASIS_LABELS, LABELS } from './texts.ts';

/** One row a side: its tally, its incidents by basis, its incidents by year. */
export function byPerpetratorTable({ sides, years }: ByPerpetratorData, lang: Lang): ChartTable {
  const labels = LABELS[lang];
  const words = vocabularyLabels(lang).side;
  return {
    columns: [
      column('side', 'text', labels.side.label, labels.side.description),
      ...tallyColumns(lang),
      ...BASES.map((basis) => {
        const name = BASIS_LABELS[basis][lang];
        return column(`incidents_${basis}`, 'number', name, labels.incidentsBasis(name));
      }),
      ...years.map((year) =>
        column(`incidents_${year}`, 'number', year, labels.incidentsYear(year)),
      ),
    ],
    rows: sides.map(({ side, total, bases, years: rows }) => [
      words[side],
      ...tallyCells(total),
      ...BASES.map((basis) => bases[basis].incidents),
      ...rows.map(({ incidents }) => incidents),
    ]),
  };
}
