import type { Incident } from '../model/incident.ts';
import type { Region } from '../model/region.ts';
import { groupBy, tally, type Tally } from './tally.ts';

/**
 * Tallies by main region. The key `null` holds incidents whose region no source names, so that
 * the tallies always add up to the whole.
 */
export function tallyByRegion(incidents: readonly Incident[]): Map<string | null, Tally> {
  return new Map(
    [...groupBy(incidents, ({ region }) => region)].map(([key, group]) => [key, tally(group)]),
  );
}

/** What one shape on the map shows: the regions that it stands for and their tally together. */
export interface ShapeTally extends Tally {
  readonly shape: string;
  readonly regions: readonly Region[];
}

/**
 * Tallies by shape on the map, all shapes of regions in scope, and what none of them can show, so
 * that the tallies always add up to the whole.
 */
export function tallyByShape(
  incidents: readonly Incident[],
  regions: readonly Region[],
): { shapes: ShapeTally[]; withoutRegion: Tally } {
  const inScope = regions.filter((region) => region.inScope);
  const shapeOf = new Map(inScope.map(({ id, shape }) => [id, shape]));
  const byShape = groupBy(incidents, ({ region }) => (region && shapeOf.get(region)) ?? null);
  const shapes = [...groupBy(inScope, ({ shape }) => shape)]
    .map(([shape, shown]) => ({
      shape,
      // The region that the shape is named for comes first.
      regions: shown.toSorted((a, b) => Number(b.id === shape) - Number(a.id === shape)),
      ...tally(byShape.get(shape) ?? []),
    }))
    .toSorted((a, b) => (a.shape < b.shape ? -1 : 1));
  return { shapes, withoutRegion: tally(byShape.get(null) ?? []) };
}
