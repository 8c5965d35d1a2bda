import { series, type SeriesRow } from '../../analysis/series.ts';
import { span } from '../../analysis/select.ts';
import { groupBy, tally, type Tally } from '../../analysis/tally.ts';
import type { Incident } from '../../model/incident.ts';
import {
  attributionBasis,
  side,
  type AttributionBasis,
  type Side,
} from '../../model/vocabulary.ts';
import type { ChartChoice, ChartInput } from '../chart.ts';
import { type Measure, chosenMeasure } from '../lib/measure.ts';

export const BASES = attributionBasis.options;

export interface SideRow {
  readonly side: Side;
  readonly total: Tally;
  readonly years: readonly SeriesRow[];
  /** Incidents and deaths by what the attribution rests on. */
  readonly bases: Readonly<Record<AttributionBasis, Tally>>;
}

export interface ByPerpetratorData {
  readonly measure: Measure;
  /** Most incidents first, the unidentified last. */
  readonly sides: readonly SideRow[];
  readonly total: Tally;
  /** Incidents that a group claimed. */
  readonly claimed: Tally;
  /** Incidents whose perpetrator is suspected or denied. */
  readonly doubted: Tally;
  readonly years: readonly string[];
}

/** Sides by year, and the basis of each attribution. */
export function byPerpetrator(
  { dataset }: ChartInput,
  { measure }: ChartChoice,
): ByPerpetratorData {
  const { incidents } = dataset;
  const range = span(incidents);
  const bySide = groupBy(incidents, ({ perpetrator }) => perpetrator.side);
  const sides = side.options
    .map((name): SideRow => {
      const own = bySide.get(name) ?? [];
      return {
        side: name,
        total: tally(own),
        years: series(own, 'year', range),
        bases: byBasis(own),
      };
    })
    .filter(({ total }) => total.incidents > 0)
    .toSorted(
      (a, b) =>
        Number(a.side === 'unidentified') - Number(b.side === 'unidentified') ||
        b.total.incidents - a.total.incidents,
    );
  return {
    measure: chosenMeasure(measure),
    sides,
    total: tally(incidents),
    claimed: tally(incidents.filter(({ perpetrator }) => perpetrator.basis === 'claimed')),
    doubted: tally(incidents.filter(({ perpetrator }) => perpetrator.doubt !== undefined)),
    years: series(incidents, 'year', range).map(({ start }) => start.slice(0, 4)),
  };
}

function byBasis(incidents: readonly Incident[]): Readonly<Record<AttributionBasis, Tally>> {
  const groups = groupBy(incidents, ({ perpetrator }) => perpetrator.basis);
  return Object.fromEntries(
    BASES.map((basis) => [basis, tally(groups.get(basis) ?? [])]),
  ) as Record<AttributionBasis, Tally>;
}
