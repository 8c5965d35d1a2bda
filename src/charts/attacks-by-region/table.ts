import type { Tally } from '../../analysis/tally.ts';
import { countryName } from '../../i18n/countries.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartCell, ChartTable } from '../chart.ts';
import type { RegionsData } from './data.ts';
import { LABELS, shapeName } from './texts.ts';

/** One row a shape with incidents, most first, and one for incidents that no shape shows. */
export function regionsTable(data: RegionsData, lang: Lang): ChartTable {
  const { columns, noRegion } = LABELS[lang];
  const figures = ({ incidents, toll, withoutToll }: Tally): ChartCell[] => [
    incidents,
    toll.low,
    toll.best,
    toll.high,
    withoutToll,
  ];
  return {
    columns: [
      { key: 'region', label: columns.region, kind: 'text' },
      { key: 'country', label: columns.country, kind: 'text' },
      { key: 'incidents', label: columns.incidents, kind: 'number' },
      { key: 'killed_low', label: columns.low, kind: 'number' },
      { key: 'killed_best', label: columns.best, kind: 'number' },
      { key: 'killed_high', label: columns.high, kind: 'number' },
      { key: 'incidents_without_toll', label: columns.without, kind: 'number' },
    ],
    rows: [
      ...data.shapes
        .toSorted((a, b) => b.incidents - a.incidents || (a.shape < b.shape ? -1 : 1))
        .map((shape) => [
          shapeName(shape, lang),
          countryName(shape.regions[0]?.country ?? 'NER', lang),
          ...figures(shape),
        ]),
      [noRegion, null, ...figures(data.withoutRegion)],
    ],
  };
}
