import { geoLength } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readDataset, readExactGeometry } from '../../../scripts/lib/read-data.ts';
import { nearestBorder } from '../../../src/analysis/borders.ts';
import { EARTH_RADIUS_KM, type LonLat } from '../../../src/analysis/distance.ts';
import type { ExactGeometry } from '../../../src/analysis/geography.ts';
import { nearestBorders } from '../../../src/analysis/proximity.ts';
import { borderPair, type BorderPair } from '../../../src/model/vocabulary.ts';
import { makeIncident } from '../fixtures/records.ts';

const geometry = readExactGeometry();
const { incidents } = readDataset();

describe('international borders', () => {
  it.each<[BorderPair, number]>([
    ['MLI-NER', 844],
    ['BFA-NER', 599],
    ['BFA-MLI', 1208],
    ['BEN-NER', 231],
    ['BFA-TGO', 128],
  ])('%s is about %i km long', (pair, km) => {
    const length = geoLength(geometry.borders[pair]) * EARTH_RADIUS_KM;
    expect(length).toBeGreaterThan(km * 0.9);
    expect(length).toBeLessThan(km * 1.1);
  });

  it('are all there, each with a line', () => {
    expect(Object.keys(geometry.borders).sort()).toEqual([...borderPair.options].sort());
    for (const pair of borderPair.options) {
      expect(geometry.borders[pair].coordinates.length, pair).toBeGreaterThan(0);
    }
  });
});

describe('the nearest border of incidents in the record', () => {
  /** By what maps and reports say: towns at a border, and capitals far from any. */
  it.each<[id: string, pair: BorderPair, from: number, to: number]>([
    ['2019-12-10-inates', 'MLI-NER', 2, 15],
    ['2020-01-09-chinagodrar', 'MLI-NER', 5, 20],
    ['2021-06-05-solhan', 'BFA-NER', 25, 50],
    ['2022-06-11-seytenga', 'BFA-NER', 5, 20],
    ['2025-06-01-boulkessi', 'BFA-MLI', 1, 15],
    ['2020-06-11-kafolo', 'BFA-CIV', 1, 10],
    ['2023-02-01-bawku', 'BFA-GHA', 4, 16],
    ['2018-06-04-diffa', 'NER-NGA', 1, 8],
    ['2015-04-25-karamga', 'NER-TCD', 1, 30],
    ['2024-07-25-tinzaouatene', 'DZA-MLI', 1, 12],
    ['2016-01-15-ouagadougou', 'BFA-GHA', 135, 165],
    ['2015-11-20-bamako', 'GIN-MLI', 90, 130],
  ])('%s: %s, %i to %i km', (id, pair, from, to) => {
    const incident = incidents.find((candidate) => candidate.id === id);
    const nearest = incident && nearestBorder(incident, geometry.borders);
    expect(nearest?.pair).toBe(pair);
    expect(nearest?.km).toBeGreaterThan(from);
    expect(nearest?.km).toBeLessThan(to);
  });

  it('is known for each with coordinates and for no other', () => {
    const placed = incidents.filter(({ coordinates }) => coordinates !== null);
    expect([...nearestBorders(incidents, geometry.borders).keys()]).toEqual(
      placed.map(({ id }) => id),
    );
  });

  it('is one of the country’s own', () => {
    const nearest = nearestBorders(incidents, geometry.borders);
    const foreign = incidents.filter(
      ({ id, country }) => nearest.get(id)?.pair.split('-').includes(country) === false,
    );
    expect(foreign.map(({ id }) => id)).toEqual([]);
  });
});

describe('the nearest border', () => {
  const along = (...line: LonLat[]): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: [line],
  });
  const elsewhere = along([40, 40], [41, 40]);
  /** Two borders of Niger a degree and two away from the origin, one of Benin much closer. */
  const borders: ExactGeometry['borders'] = {
    ...(Object.fromEntries(
      borderPair.options.map((pair) => [pair, elsewhere]),
    ) as ExactGeometry['borders']),
    'MLI-NER': along([-5, 1], [5, 1]),
    'NER-NGA': along([-5, -2], [5, -2]),
    'BEN-TGO': along([-5, 0.1], [5, 0.1]),
  };
  const at = (precision: 'exact' | 'near' | 'admin2' | 'admin1') =>
    makeIncident({ coordinates: { lat: 0, lon: 0, precision, source: 'gazetteer:Origin' } });

  it('is the closest of the incident’s country, with its distance', () => {
    const nearest = nearestBorder(at('exact'), borders);
    expect(nearest?.pair).toBe('MLI-NER');
    expect(nearest?.km).toBeCloseTo(111.2, 0);
  });

  it.each([
    ['exact', false],
    ['near', false],
    ['admin2', true],
    ['admin1', true],
  ] as const)('is uncertain where the point is only a seat: %s', (precision, uncertain) => {
    expect(nearestBorder(at(precision), borders)).toMatchObject({ precision, uncertain });
  });

  it('is unknown without coordinates', () => {
    expect(nearestBorder(makeIncident({ coordinates: null }), borders)).toBeNull();
  });
});
