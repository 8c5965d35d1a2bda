import { countryName } from '../../i18n/countries.ts';
import type { Lang } from '../../i18n/languages.ts';
import { vocabularyLabels } from '../../i18n/vocabulary.ts';
import type { ChartTable } from '../chart.ts';
import { column, dateCell, sharedColumns, tollCells } from '../lib/columns.ts';
import type { IncidentMapData } from './data.ts';
import { LABELS } from './texts.ts';

/** One row an incident, in the order of the marks; those without a point last. */
export function incidentMapTable({ placed, unplaced }: IncidentMapData, lang: Lang): ChartTable {
  const labels = LABELS[lang];
  const { precision } = vocabularyLabels(lang);
  const incidents = [...placed.map(({ incident }) => incident), ...unplaced];
  return {
    columns: [
      ...sharedColumns(
        lang,
        'place',
        'date',
        'country',
        'killed_low',
        'killed_best',
        'killed_high',
      ),
      column('latitude', 'text', labels.latitude.label, labels.latitude.description),
      column('longitude', 'text', labels.longitude.label, labels.longitude.description),
      column('precision', 'text', labels.precision.label, labels.precision.description),
      ...sharedColumns(lang, 'incident_id'),
    ],
    rows: incidents.map((incident) => [
      incident.place,
      dateCell(incident),
      countryName(incident.country, lang),
      ...tollCells(incident.killed),
      incident.coordinates?.lat ?? null,
      incident.coordinates?.lon ?? null,
      incident.coordinates ? precision[incident.coordinates.precision] : null,
      incident.id,
    ]),
    rowIds: incidents.map(({ id }) => id),
  };
}
