import { countryName } from '../../i18n/countries.ts';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartColumn, ChartTable } from '../chart.ts';
import { column, sharedColumns, tallyCells, tallyColumns } from '../lib/columns.ts';
import type { BeforeAndAfterData } from './data.ts';
import { LABELS } from './texts.ts';

/** One row a turning point, the tally before and after it side by side. */
export function beforeAndAfterTable({ comparisons }: BeforeAndAfterData, lang: Lang): ChartTable {
  const labels = LABELS[lang];
  const named = (suffix: string, text: (label: string) => string): ChartColumn[] =>
    tallyColumns(lang).map((tallied) => ({
      ...tallied,
      key: `${tallied.key}_${suffix}`,
      label: text(tallied.label),
    }));
  return {
    columns: [
      column('turning_point', 'text', labels.event.label, labels.event.description),
      ...sharedColumns(lang, 'date'),
      column('countries', 'text', labels.countries.label, labels.countries.description),
      ...named('before', labels.beforeText),
      ...named('after', labels.afterText),
    ],
    rows: comparisons.map(({ event, before, after }) => [
      event.turningPoint[lang],
      event.date,
      formatter(lang).list(event.countries.map((country) => countryName(country, lang))),
      ...tallyCells(before),
      ...tallyCells(after),
    ]),
  };
}
