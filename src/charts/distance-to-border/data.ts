import { landSamples, landShare } from '../../analysis/land.ts';
import { proximity, type Proximity } from '../../analysis/proximity.ts';
import { tally, type Tally } from '../../analysis/tally.ts';
import type { BorderPair } from '../../model/vocabulary.ts';
import type { ChartChoice, ChartInput, ChartOption } from '../chart.ts';
import { type Measure, chosenMeasure } from '../lib/measure.ts';

/** One point of the two curves. */
export interface DistancePoint {
  readonly km: number;
  /** Placed incidents no farther than this from the nearest border. */
  readonly near: Tally;
  /** Share of the land no farther than this, 0 to 1. */
  readonly land: number;
}

/** Incidents near one border, against the land near it. */
export interface PairRow {
  readonly pair: BorderPair;
  readonly near: Tally;
  readonly land: number;
}

export interface DistancesData {
  readonly within: number;
  readonly measure: Measure;
  readonly points: readonly DistancePoint[];
  /** Borders with incidents near them, most incidents first. */
  readonly pairs: readonly PairRow[];
  readonly split: Proximity;
  readonly placed: Tally;
  /** Of the placed incidents, those whose point is only a seat: the distance is roughly right. */
  readonly uncertain: number;
  /** Share of the land within the chosen distance of any border, 0 to 1. */
  readonly land: number;
}

const FARTHEST = 300;
const STEP = 5;

export const withinOption: ChartOption = {
  key: 'within',
  label: { en: 'Within', fr: 'À moins de' },
  values: ['50', '25', '100'].map((value) => ({
    value,
    label: { en: `${value} km`, fr: `${value}\u00a0km` },
  })),
};

/** Nearness of incidents to international borders, and of the land that they could have happened on. */
export function distanceToBorder(
  { dataset, geography, borders }: ChartInput,
  { within: wanted, measure }: ChartChoice,
): DistancesData {
  const { incidents, regions } = dataset;
  const within = Number(wanted);
  const shapes = new Set(regions.filter(({ inScope }) => inScope).map(({ shape }) => shape));
  const land = landSamples(geography.exact, shapes);
  const placed = incidents.filter(({ id }) => borders.has(id));
  const km = (id: string) => borders.get(id)?.km ?? Infinity;
  const nearPairs = Map.groupBy(
    placed.filter(({ id }) => km(id) <= within),
    ({ id }) => borders.get(id)?.pair,
  );
  return {
    within,
    measure: chosenMeasure(measure),
    points: Array.from({ length: FARTHEST / STEP + 1 }, (_, index) => {
      const limit = index * STEP;
      return {
        km: limit,
        near: tally(placed.filter(({ id }) => km(id) <= limit)),
        land: landShare(land, limit),
      };
    }),
    pairs: [...nearPairs]
      .flatMap(([pair, near]) =>
        pair === undefined
          ? []
          : [{ pair, near: tally(near), land: landShare(land, within, pair) }],
      )
      .toSorted((a, b) => b.near.incidents - a.near.incidents || (a.pair < b.pair ? -1 : 1)),
    split: proximity(incidents, borders, within),
    placed: tally(placed),
    uncertain: placed.filter(({ id }) => borders.get(id)?.uncertain).length,
    land: landShare(land, within),
  };
}
