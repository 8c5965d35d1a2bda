import type { Lang } from '../../i18n/languages.ts';
import { vocabularyLabels } from '../../i18n/vocabulary.ts';
import type { ChartTable } from '../chart.ts';
import { column, incidentCells, incidentColumns, sharedColumns } from '../lib/columns.ts';
import type { DeadliestData } from './data.ts';
import { LABELS } from './texts.ts';

/** One row an incident, deadliest first. */
export function deadliestTable({ ranked }: DeadliestData, lang: Lang): ChartTable {
  const { rank, side, basis } = LABELS[lang];
  const words = vocabularyLabels(lang);
  return {
    columns: [
      ...incidentColumns(lang),
      column('rank', 'measure', rank.label, rank.description),
      column('side', 'text', side.label, side.description),
      column('toll_basis', 'text', basis.label, basis.description),
      ...sharedColumns(lang, 'incident_id'),
    ],
    rows: ranked.map(({ rank: place, incident, toll }) => [
      ...incidentCells(incident, lang),
      place,
      words.side[incident.perpetrator.side],
      words.tollBasis[toll.basis],
      incident.id,
    ]),
  };
}
