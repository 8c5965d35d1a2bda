import { geoDistance } from 'd3-geo';
import type { Fault } from '../fault.ts';
import type { RuleSubject } from './rule.ts';

export const DUPLICATE_DAYS = 3;
export const DUPLICATE_KM = 5;
const EARTH_RADIUS_KM = 6371.0088;
const DAY_MS = 86_400_000;

/**
 * Two incidents within three days and five kilometres are one event recorded twice, unless one of
 * them says in `distinctFrom` that they are two.
 */
export function likelyDuplicates(subjects: readonly RuleSubject[]): Fault[] {
  const placed = subjects.flatMap(({ file, incident }) => {
    const { id, date, coordinates, distinctFrom = [] } = incident;
    if (id === undefined || date === undefined || !coordinates) return [];
    const point: [number, number] = [coordinates.lon, coordinates.lat];
    return [{ file, id, time: Date.parse(date), point, distinctFrom }];
  });
  placed.sort((a, b) => a.time - b.time);
  return placed.flatMap((later, index) =>
    placed
      .slice(0, index)
      .filter(
        (earlier) =>
          later.time - earlier.time <= DUPLICATE_DAYS * DAY_MS &&
          geoDistance(later.point, earlier.point) * EARTH_RADIUS_KM <= DUPLICATE_KM &&
          !later.distinctFrom.includes(earlier.id) &&
          !earlier.distinctFrom.includes(later.id),
      )
      .map((earlier) => ({
        file: later.file,
        path: ['distinctFrom'],
        message: `is within ${DUPLICATE_DAYS} days and ${DUPLICATE_KM} km of ${earlier.id}; merge them or name it here`,
      })),
  );
}
