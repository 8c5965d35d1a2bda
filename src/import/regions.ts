import { distanceToShapeKm, type LonLat } from '../analysis/distance.ts';
import type { ExactGeometry } from '../analysis/geography.ts';
import type { Region } from '../model/region.ts';
import type { Country } from '../model/vocabulary.ts';
import { bareName } from './names.ts';

export interface RegionFinder {
  /** The region of that name in the country, failing that the one whose shape holds the point. */
  find(country: Country, name: string, point: LonLat | null): string | null;
}

/** Finds our regions by what others call them. */
export function regionFinder(
  regions: readonly Region[],
  geometry: Pick<ExactGeometry, 'regions'>,
): RegionFinder {
  const byName = new Map(
    regions.flatMap(({ id, country, name, aliases }) =>
      [...aliases, name.fr, name.en].map((label) => [key(country, label), id] as const),
    ),
  );
  const ids = new Set(regions.map(({ id }) => id));
  const shapes = geometry.regions.features.filter(({ id }) => ids.has(String(id)));
  return {
    find(country, name, point) {
      const named = name.trim() === '' ? undefined : byName.get(key(country, name));
      if (named !== undefined) return named;
      if (point === null) return null;
      const shape = shapes.find(
        (feature) =>
          feature.properties.country === country && distanceToShapeKm(point, feature) === 0,
      );
      return shape === undefined ? null : String(shape.id);
    },
  };
}

const key = (country: Country, name: string): string => `${country} ${bareName(name)}`;
