import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GENERATED } from '../../../scripts/lib/paths.ts';
import { readDataset, readExactGeometry } from '../../../scripts/lib/read-data.ts';
import { borderShares } from '../../../src/analysis/border-shares.ts';
import { changes } from '../../../src/analysis/changes.ts';
import type { MapTopology } from '../../../src/analysis/geography.ts';
import { nearbyIncidents } from '../../../src/analysis/nearby.ts';
import { nearestBorders } from '../../../src/analysis/proximity.ts';
import { rankOf } from '../../../src/analysis/rank.ts';
import { regionNeighbours } from '../../../src/analysis/region-neighbours.ts';
import { reportsByFigure } from '../../../src/analysis/reports.ts';
import type { Incident } from '../../../src/model/incident.ts';
import type { Report } from '../../../src/model/report.ts';

const { incidents, regions } = readDataset();
const model = incidents.find(({ coordinates }) => coordinates !== null) as Incident;
const at = (id: string, lat: number, lon: number): Incident => ({
  ...model,
  id,
  date: id.slice(0, 10),
  coordinates: { lat, lon, precision: 'exact', source: 'gazetteer:Somewhere' },
});

describe('what happened nearby', () => {
  const here = at('2020-06-15-here', 14, 0);

  it('is within 30 days and 100 km, before and after', () => {
    const others = [
      at('2020-05-16-thirty-days', 14, 0),
      at('2020-05-15-too-early', 14, 0),
      at('2020-06-15-a-same-day', 14.5, 0),
      at('2020-07-01-near', 14.89, 0),
      at('2020-07-01-too-far', 14.91, 0),
      { ...at('2020-06-20-nowhere', 0, 0), coordinates: null },
    ];
    const near = nearbyIncidents(here, [...others, here]);
    expect(near?.before.map(({ incident }) => incident.id)).toEqual([
      '2020-05-16-thirty-days',
      '2020-06-15-a-same-day',
    ]);
    expect(near?.after.map(({ incident, days }) => [incident.id, days])).toEqual([
      ['2020-07-01-near', 16],
    ]);
    // One degree of latitude is about 111.2 km on the sphere.
    expect(near?.after[0]?.km).toBeCloseTo(0.89 * 111.195, 1);
  });

  it('is not known without coordinates', () => {
    expect(nearbyIncidents({ ...here, coordinates: null }, incidents)).toBeNull();
  });

  it('is mutual', () => {
    for (const incident of incidents.slice(0, 80)) {
      for (const { incident: other } of nearbyIncidents(incident, incidents)?.after ?? []) {
        const back = nearbyIncidents(other, incidents)?.before.map(({ incident: { id } }) => id);
        expect(back).toContain(incident.id);
      }
    }
  });
});

describe('who says what', () => {
  const report = (figure: Report['figure'], origin: string): Report => ({
    figure,
    victims: figure === 'attackers-killed' ? 'attackers' : 'mixed',
    min: 1,
    max: 1,
    by: { kind: 'press', en: 'A paper', fr: 'Un journal' },
    origin,
    source: 'paper',
  });

  it('groups reports by figure and origin, attackers apart, and keeps an origin’s letter', () => {
    const groups = reportsByFigure([
      report('attackers-killed', 'army'),
      report('killed', 'paper'),
      report('killed', 'army'),
      report('killed', 'paper'),
    ]);
    expect(
      groups.map(({ figure, origins }) => [
        figure,
        origins.map(({ letter, reports }) => `${letter}${reports.length}`),
      ]),
    ).toEqual([
      ['killed', ['B2', 'A1']],
      ['attackers-killed', ['A1']],
    ]);
  });

  it('has letters for any number of origins', () => {
    const many = Array.from({ length: 28 }, (_, index) => report('killed', `origin-${index}`));
    const letters = reportsByFigure(many)[0]?.origins.map(({ letter }) => letter);
    expect(letters?.slice(24)).toEqual(['Y', 'Z', 'AA', 'AB']);
  });

  it('loses no report of the record', () => {
    for (const { reports } of incidents) {
      const grouped = reportsByFigure(reports).flatMap(({ origins }) =>
        origins.flatMap((origin) => origin.reports),
      );
      expect(new Set(grouped)).toEqual(new Set(reports));
    }
  });
});

describe('regions', () => {
  const map = JSON.parse(readFileSync(new URL('map.topo.json', GENERATED), 'utf8')) as MapTopology;
  const borders = nearestBorders(incidents, readExactGeometry().borders);

  it('have neighbours that have them as neighbours', () => {
    for (const region of regions) {
      for (const other of regionNeighbours(region, regions, map)) {
        expect(regionNeighbours(other, regions, map).map(({ id }) => id)).toContain(region.id);
      }
    }
  });

  it('Tillabéri touches Niamey, Tahoua and regions of three other countries', () => {
    const tillaberi = regions.find(({ id }) => id === 'NE-6');
    if (tillaberi === undefined) throw new Error('NE-6 is missing');
    const neighbours = regionNeighbours(tillaberi, regions, map);
    expect(neighbours.map(({ id }) => id)).toEqual(expect.arrayContaining(['NE-8', 'NE-5']));
    expect(new Set(neighbours.map(({ country }) => country))).toEqual(
      new Set(['NER', 'MLI', 'BFA', 'BEN']),
    );
  });

  it('have shares near borders that add up to all placed incidents', () => {
    const { near, farther, unplaced } = borderShares(incidents, borders, 50);
    const parts = [...near, farther];
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(parts.reduce((sum, part) => sum + part.incidents, 0) + unplaced).toBe(incidents.length);
  });

  it('share a rank where they are equal', () => {
    expect([5, 3, 3, 1].map((value) => rankOf(value, [5, 3, 3, 1]))).toEqual([1, 2, 2, 4]);
  });
});

describe('changes', () => {
  it('come newest first, one for each revision', () => {
    const list = changes(incidents);
    const dates = list.map(({ revision }) => revision.date);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(list).toHaveLength(incidents.reduce((sum, { revisions }) => sum + revisions.length, 0));
  });
});
