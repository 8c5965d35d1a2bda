import { geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  distanceKm,
  distanceToBorderKm,
  distanceToLineKm,
  distanceToShapeKm,
  EARTH_RADIUS_KM,
  shapeDistances,
  type LonLat,
} from '../../../src/analysis/distance.ts';
import { TRIALS } from '../fixtures/arbitraries.ts';

/** Kilometres of one degree along a meridian or the equator. */
const DEGREE_KM = (EARTH_RADIUS_KM * Math.PI) / 180;

/** From 10° west to 10° east on the equator, with no vertex between. */
const EQUATOR: LonLat[][] = [
  [
    [-10, 0],
    [10, 0],
  ],
];

describe('the distance between two points', () => {
  it('is 111.2 km for a degree on the equator', () => {
    expect(distanceKm([0, 0], [1, 0])).toBeCloseTo(111.195, 2);
    expect(DEGREE_KM).toBeCloseTo(111.195, 2);
  });

  it('is the known one from Niamey to Bamako', () => {
    expect(distanceKm([2.1098, 13.5137], [-8, 12.65])).toBeGreaterThan(1080);
    expect(distanceKm([2.1098, 13.5137], [-8, 12.65])).toBeLessThan(1110);
  });
});

describe('the distance to a line', () => {
  it('is nothing on the line, at a vertex or between', () => {
    expect(distanceToLineKm([10, 0], EQUATOR)).toBeCloseTo(0, 6);
    expect(distanceToLineKm([3, 0], EQUATOR)).toBeCloseTo(0, 6);
  });

  it('is that of a degree one degree north of the equator', () => {
    expect(distanceToLineKm([3, 1], EQUATOR)).toBeCloseTo(111.2, 1);
  });

  it('is to the nearest place on the line, not to its nearest vertex', () => {
    const toVertices = Math.min(distanceKm([0, 2], [-10, 0]), distanceKm([0, 2], [10, 0]));
    expect(toVertices).toBeGreaterThan(1100);
    expect(distanceToLineKm([0, 2], EQUATOR)).toBeCloseTo(2 * DEGREE_KM, 3);
  });

  it('is to the end of the line for a point beyond it', () => {
    expect(distanceToLineKm([12, 0], EQUATOR)).toBeCloseTo(2 * DEGREE_KM, 3);
  });

  it('is to the nearest of several parts', () => {
    const lines: LonLat[][] = [
      ...EQUATOR,
      [
        [-10, 3],
        [10, 3],
      ],
    ];
    expect(distanceToLineKm([0, 2.9], lines)).toBeLessThan(20);
    expect(distanceToBorderKm([0, 2.9], { type: 'MultiLineString', coordinates: lines })).toBe(
      distanceToLineKm([0, 2.9], lines),
    );
  });

  it('does not mind a vertex that stands twice', () => {
    const line: LonLat[][] = [
      [
        [-10, 0],
        [0, 0],
        [0, 0],
        [10, 0],
      ],
    ];
    expect(distanceToLineKm([0, 1], line)).toBeCloseTo(DEGREE_KM, 3);
  });

  it('is what trying many places on the line gives', () => {
    const anyPlace = fc.tuple(
      fc.double({ min: -12, max: 16, noNaN: true }),
      fc.double({ min: 4, max: 25, noNaN: true }),
    );
    const steps = 400;
    fc.assert(
      fc.property(anyPlace, fc.array(anyPlace, { minLength: 2, maxLength: 6 }), (point, line) => {
        const segments = line.slice(1).map((end, index) => [line[index] ?? end, end] as const);
        const tried = segments.flatMap(([start, end]) =>
          Array.from({ length: steps + 1 }, (_, step) =>
            distanceKm(point, geoInterpolate(start, end)(step / steps)),
          ),
        );
        const spacing = Math.max(...segments.map(([a, b]) => distanceKm(a, b))) / steps;
        const distance = distanceToLineKm(point, [line]);
        expect(distance).toBeLessThan(Math.min(...tried) + 0.01);
        expect(distance).toBeGreaterThan(Math.min(...tried) - spacing / 2 - 0.01);
      }),
      TRIALS,
    );
  });
});

describe('the distance to a shape', () => {
  /** A square of two degrees around the origin with a hole of half a degree, as d3 winds it. */
  const shape: Feature<Polygon> = {
    type: 'Feature',
    id: 'NE-5',
    properties: { country: 'NER' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [-1, -1],
          [-1, 1],
          [1, 1],
          [1, -1],
          [-1, -1],
        ],
        [
          [-0.25, -0.25],
          [0.25, -0.25],
          [0.25, 0.25],
          [-0.25, 0.25],
          [-0.25, -0.25],
        ],
      ],
    },
  };

  it('is nothing inside', () => {
    expect(distanceToShapeKm([0.5, 0.5], shape)).toBe(0);
  });

  it('is that to the outline outside', () => {
    expect(distanceToShapeKm([2, 0], shape)).toBeCloseTo(DEGREE_KM, 1);
  });

  it('is that to the rim of a hole inside the hole', () => {
    expect(distanceToShapeKm([0, 0], shape)).toBeCloseTo(DEGREE_KM / 4, 1);
  });

  it('is the least of those to its parts', () => {
    const far = shape.geometry.coordinates.map((ring) =>
      ring.map(([lon = 0, lat = 0]) => [lon + 10, lat]),
    );
    const parts = [shape.geometry.coordinates, far];
    const islands = {
      ...shape,
      geometry: { type: 'MultiPolygon' as const, coordinates: parts },
    };
    expect(distanceToShapeKm([8, 0], islands)).toBeCloseTo(DEGREE_KM, 1);
    expect(distanceToShapeKm([10.5, 0.5], islands)).toBe(0);
  });

  it('is looked up by the id of the shape', () => {
    const distanceTo = shapeDistances({
      regions: {
        type: 'FeatureCollection',
        features: [{ ...shape, properties: { country: 'NER' } }],
      },
    });
    expect(distanceTo('NE-5', [0.5, 0.5])).toBe(0);
    expect(distanceTo('NE-5', [2, 0])).toBeCloseTo(DEGREE_KM, 1);
    expect(distanceTo('NE-9', [2, 0])).toBeUndefined();
  });
});
