import { describe, expect, it } from 'vitest';
import { readDataset, readExactGeometry } from '../../../scripts/lib/read-data.ts';
import { changesByDay, corrections } from '../../../src/analysis/corrections.ts';
import { lookAlikes } from '../../../src/analysis/look-alikes.ts';
import { regionsAt } from '../../../src/analysis/placement.ts';
import type { Revision } from '../../../src/model/incident.ts';

const { incidents, regions } = readDataset();
const shapes = readExactGeometry().regions;

describe('the regions at a point', () => {
  it('are the one whose shape holds it, and those that it lies close to', () => {
    const ids = (lon: number, lat: number, km: number) =>
      regionsAt([lon, lat], regions, shapes, km).map(({ region }) => region.id);
    expect(ids(0.754, 14.007, 0)).toEqual(['NE-6']);
    // Gao: the younger region of Ménaka has the same shape, the one that it is named for comes first.
    expect(ids(-0.05, 16.27, 0)[0]).toBe('ML-7');
    expect(ids(2.1, 13.5, 30).slice(0, 2).sort()).toEqual(['NE-6', 'NE-8']);
    expect(ids(2.35, 48.85, 15)).toEqual([]);
  });

  it('are, for nearly all of every tenth record, the region that it names', () => {
    const placed = incidents.filter(
      ({ coordinates, region }, index) => coordinates && region && index % 10 === 0,
    );
    const agreeing = placed.filter(({ coordinates, region }) =>
      regionsAt([coordinates?.lon ?? 0, coordinates?.lat ?? 0], regions, shapes, 15).some(
        ({ region: { id } }) => id === region,
      ),
    );
    expect(agreeing.length / placed.length).toBeGreaterThan(0.95);
  });
});

describe('incidents that a new one may be the same as', () => {
  const [known] = incidents.filter(({ coordinates }) => coordinates !== null);

  it('holds every record against itself first', () => {
    for (const incident of incidents) {
      expect(lookAlikes(incident, incidents)[0]).toMatchObject({ days: 0, sameName: true });
    }
  });

  it('needs nearness in time, and in place or name', () => {
    if (known === undefined) throw new Error('no record has coordinates');
    const found = (draft: Partial<typeof known>) =>
      lookAlikes({ ...known, ...draft }, [known]).length;
    expect(found({ place: 'Elsewhere' })).toBe(1);
    expect(found({ coordinates: null })).toBe(1);
    expect(found({ coordinates: null, place: 'Elsewhere' })).toBe(0);
    expect(found({ date: '2030-01-01' })).toBe(0);
  });
});

describe('corrections', () => {
  const added = (date: string): Revision => ({ date, kind: 'added' });
  const corrected = (date: string): Revision => ({
    date,
    kind: 'corrected',
    change: { en: 'a', fr: 'b' },
    why: { en: 'c', fr: 'd' },
  });
  const records = [
    { id: 'b', revisions: [added('2024-01-01'), corrected('2024-02-01')] },
    { id: 'a', revisions: [added('2024-01-01'), corrected('2024-02-01'), corrected('2024-03-01')] },
    { id: 'c', revisions: [added('2024-02-01')] },
  ];

  it('come newest first, those of a day by incident', () => {
    expect(
      corrections(records).map(({ incident, revision }) => `${revision.date} ${incident.id}`),
    ).toEqual(['2024-03-01 a', '2024-02-01 a', '2024-02-01 b']);
  });

  it('are none where records were only added', () => {
    expect(corrections([{ id: 'c', revisions: [added('2024-02-01')] }])).toEqual([]);
  });

  it('are counted by day beside what was added', () => {
    expect(changesByDay(records)).toEqual([
      { date: '2024-03-01', added: 0, corrected: 1 },
      { date: '2024-02-01', added: 1, corrected: 2 },
      { date: '2024-01-01', added: 2, corrected: 0 },
    ]);
  });
});
