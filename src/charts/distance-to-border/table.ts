import type { Lang } from '../../i18n/languages.ts';
import type { ChartTable } from '../chart.ts';
import { column, tallyCells, tallyColumns } from '../lib/columns.ts';
import type { DistancesData } from './data.ts';
import { LABELS, pairName } from './texts.ts';

/** Percent with one decimal, as a number. */
const percent = (share: number): number => Math.round(share * 1000) / 10;

/** One row a border within the chosen distance. */
export function distancesTable({ pairs, placed, within }: DistancesData, lang: Lang): ChartTable {
  const labels = LABELS[lang];
  return {
    columns: [
      column('border', 'text', labels.pair.label, labels.pair.description),
      column('within_km', 'measure', labels.within.label, labels.within.description),
      ...tallyColumns(lang),
      column('share_of_incidents', 'measure', labels.share.label, labels.share.description),
      column('share_of_land', 'measure', labels.landShare.label, labels.landShare.description),
    ],
    rows: pairs.map(({ pair, near, land }) => [
      pairName(pair, lang),
      within,
      ...tallyCells(near),
      percent(near.incidents / placed.incidents),
      percent(land),
    ]),
  };
}
