import { countryName } from '../../i18n/countries.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartTable } from '../chart.ts';
import { column, sharedColumns, tallyCells, tallyColumns } from '../lib/columns.ts';
import type { RegionsData } from './data.ts';
import { LABELS, shapeName } from './texts.ts';

/** One row a shape with incidents, most first, and one for incidents that no shape shows. */
export function regionsTable(data: RegionsData, lang: Lang): ChartTable {
  const labels = LABELS[lang];
  const ranked = data.shapes.toSorted(
    (a, b) => b.incidents - a.incidents || (a.shape < b.shape ? -1 : 1),
  );
  return {
    columns: [
      column('region', 'text', labels.region, labels.regionDescription),
      column('shape', 'text', labels.shape, labels.shapeDescription),
      ...sharedColumns(lang, 'country'),
      ...tallyColumns(lang),
    ],
    rows: [
      ...ranked.map((shape) => [
        shapeName(shape, lang),
        shape.shape,
        countryName(shape.regions[0]?.country ?? 'NER', lang),
        ...tallyCells(shape),
      ]),
      [labels.noRegion, null, null, ...tallyCells(data.withoutRegion)],
    ],
    rowKeys: [...ranked.map(({ shape }) => shape), 'none'],
  };
}
