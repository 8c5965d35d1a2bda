import { rule } from './rule.ts';

/** How far outside its region a point may lie: boundaries and gazetteers are not exact. */
export const REGION_TOLERANCE_KM = 15;

export const coordinatesInRegion = rule(
  ['coordinates', 'region', 'alsoInRegions'],
  function* ({ coordinates, region, alsoInRegions = [] }, { regions, distanceToShapeKm }) {
    if (coordinates === null || region === null) return;
    const distances = [region, ...alsoInRegions].flatMap((id) => {
      const known = regions?.get(id);
      const distance = known && distanceToShapeKm(known.shape, [coordinates.lon, coordinates.lat]);
      return distance === undefined ? [] : [distance];
    });
    if (distances.length === 0) return;
    const nearest = Math.min(...distances);
    if (nearest > REGION_TOLERANCE_KM) {
      yield {
        path: ['coordinates'],
        message: `lie ${Math.round(nearest)} km outside ${region} (at most ${REGION_TOLERANCE_KM} km)`,
      };
    }
  },
);
