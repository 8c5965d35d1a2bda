import type { FeatureCollection, MultiLineString, Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { landSamples, landShare } from '../../../src/analysis/land.ts';
import type { ExactGeometry, ShapeProperties } from '../../../src/analysis/geography.ts';

/** A square of two by two degrees at the equator, with a border along its eastern side. */
const square: FeatureCollection<Polygon, ShapeProperties> = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'NE-1',
      properties: { country: 'NER' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [2, 0],
            [2, 2],
            [0, 2],
            [0, 0],
          ],
        ],
      },
    },
  ],
};
const east: MultiLineString = {
  type: 'MultiLineString',
  coordinates: [
    [
      [2, -5],
      [2, 5],
    ],
  ],
};
const geometry = {
  regions: square,
  borders: { 'MLI-NER': east },
} as unknown as ExactGeometry;
const KM_PER_DEGREE = 111.19;

it('covers a shape with an even grid and knows each point’s distance', () => {
  const land = landSamples(geometry, new Set(['NE-1']));
  expect(land).toHaveLength(100);
  expect(Math.max(...land.map(({ km }) => km))).toBeCloseTo(1.9 * KM_PER_DEGREE, 0);
  expect(Math.min(...land.map(({ km }) => km))).toBeCloseTo(0.1 * KM_PER_DEGREE, 0);
});

it('gives the share of land within a distance', () => {
  const land = landSamples(geometry, new Set(['NE-1']));
  expect(landShare(land, KM_PER_DEGREE)).toBeCloseTo(0.5, 5);
  expect(landShare(land, 1000)).toBe(1);
  expect(landShare(land, KM_PER_DEGREE, 'MLI-NER')).toBeCloseTo(0.5, 5);
  expect(landShare(land, 0)).toBe(0);
});
