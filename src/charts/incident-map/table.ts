import type { Lang } from '../../i18n/languages.ts';
import { vocabularyLabels } from '../../i18n/vocabulary.ts';
import type { ChartTable } from '../chart.ts';
import { column, incidentCells, incidentColumns, sharedColumns } from '../lib/columns.ts';
import { filterKey } from '../lib/groups.ts';
import type { IncidentMapData } from './data.ts';
import { LABELS } from './texts.ts';

/** One row an incident, in the order of the marks; those without a point last. */
export function incidentMapTable({ placed, unplaced }: IncidentMapData, lang: Lang): ChartTable {
  const labels = LABELS[lang];
  const { precision } = vocabularyLabels(lang);
  const incidents = [...placed.map(({ incident }) => incident), ...unplaced];
  return {
    columns: [
      ...incidentColumns(lang),
      column('latitude', 'measure', labels.latitude.label, labels.latitude.description),
      column('longitude', 'measure', labels.longitude.label, labels.longitude.description),
      column('precision', 'text', labels.precision.label, labels.precision.description),
      ...sharedColumns(lang, 'incident_id'),
    ],
    rows: incidents.map((incident) => [
      ...incidentCells(incident, lang),
      incident.coordinates?.lat ?? null,
      incident.coordinates?.lon ?? null,
      incident.coordinates ? precision[incident.coordinates.precision] : null,
      incident.id,
    ]),
    rowKeys: incidents.map(filterKey),
  };
}
