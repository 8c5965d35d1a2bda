import { tallyByShape, type ShapeTally } from '../../analysis/regions.ts';
import { span } from '../../analysis/select.ts';
import { tally, type Tally } from '../../analysis/tally.ts';
import type { MapTopology } from '../../analysis/geography.ts';
import type { ChartInput } from '../chart.ts';

export interface RegionsData {
  /** Shapes of regions in scope, those without an incident too. */
  readonly shapes: readonly ShapeTally[];
  readonly withoutRegion: Tally;
  readonly total: Tally;
  readonly from: string;
  readonly to: string;
  readonly map: MapTopology;
  readonly dataDate: string;
}

/** Incidents by region, as the map's shapes can show them. */
export function attacksByRegion({ dataset, geography, dataDate }: ChartInput): RegionsData {
  const { incidents, regions } = dataset;
  return {
    ...tallyByShape(incidents, regions),
    ...span(incidents),
    total: tally(incidents),
    map: geography.map,
    dataDate,
  };
}

/** Lower bounds of the classes above zero; the steps that the legend shows. */
export const STEPS = [1, 5, 10, 25, 50] as const;

/** Class of a number of incidents: 0 for none, then 1 to 5. */
export function classOf(incidents: number): number {
  return STEPS.filter((step) => incidents >= step).length;
}
