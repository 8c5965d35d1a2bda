import type { Lang } from '../../i18n/languages.ts';
import type { ChartTable } from '../chart.ts';
import type { CasualtiesData } from './data.ts';
import { LABELS } from './texts.ts';

/** One row a month that has an incident. */
export function casualtiesTable({ months }: CasualtiesData, lang: Lang): ChartTable {
  const { columns } = LABELS[lang];
  return {
    columns: [
      { key: 'month', label: columns.month, kind: 'text' },
      { key: 'incidents', label: columns.incidents, kind: 'number' },
      { key: 'killed_low', label: columns.low, kind: 'number' },
      { key: 'killed_best', label: columns.best, kind: 'number' },
      { key: 'killed_high', label: columns.high, kind: 'number' },
      { key: 'killed_civilians', label: columns.civilians, kind: 'number' },
      { key: 'killed_military', label: columns.military, kind: 'number' },
      { key: 'killed_untold', label: columns.untold, kind: 'number' },
      { key: 'incidents_without_toll', label: columns.without, kind: 'number' },
    ],
    rows: months
      .filter(({ incidents }) => incidents > 0)
      .map(({ start, incidents, toll, victims, withoutToll }) => [
        start.slice(0, 7),
        incidents,
        toll.low,
        toll.best,
        toll.high,
        victims.civilians,
        victims.military,
        victims.untold,
        withoutToll,
      ]),
  };
}
