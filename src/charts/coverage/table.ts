import { countryName } from '../../i18n/countries.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Coverage, CoverageShare } from '../../model/coverage.ts';
import type { ChartCell, ChartTable } from '../chart.ts';
import { LABELS } from './texts.ts';

/** One row a year and one a country, then all of them together. */
export function coverageTable({ years, countries, total }: Coverage, lang: Lang): ChartTable {
  const { columns, descriptions, all } = LABELS[lang];
  return {
    columns: [
      { key: 'part', label: columns.part, kind: 'text', description: descriptions.part },
      { key: 'events', label: columns.events, kind: 'number', description: descriptions.events },
      {
        key: 'recorded',
        label: columns.recorded,
        kind: 'number',
        description: descriptions.recorded,
      },
      { key: 'deaths_low', label: columns.low, kind: 'number', description: descriptions.low },
      { key: 'deaths_best', label: columns.best, kind: 'number', description: descriptions.best },
      { key: 'deaths_high', label: columns.high, kind: 'number', description: descriptions.high },
      {
        key: 'recorded_deaths_best',
        label: columns.recordedDeaths,
        kind: 'number',
        description: descriptions.recordedDeaths,
      },
    ],
    rows: [
      ...years.map(({ year, ...share }) => cells(year, share)),
      ...countries.map(({ country, ...share }) => cells(countryName(country, lang), share)),
      cells(all, total),
    ],
  };
}

function cells(part: string, share: CoverageShare): ChartCell[] {
  const { events, recorded, deaths, recordedDeaths } = share;
  return [part, events, recorded, deaths.low, deaths.best, deaths.high, recordedDeaths.best];
}
