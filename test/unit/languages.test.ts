import { describe, expect, it } from 'vitest';
import { shapeDistances } from '../../src/analysis/distance.ts';
import { checkData } from '../../src/model/check.ts';
import {
  readDataFiles,
  readDataset,
  readExactGeometry,
  todayUtc,
} from '../../scripts/lib/read-data.ts';

const dataset = readDataset();

describe('both languages', () => {
  it.each([
    ['incident', dataset.incidents],
    ['event', dataset.events],
  ] as const)('tell every %s, each in its own words', (_kind, records) => {
    for (const { id, summary } of records) {
      expect(summary.en.length, id).toBeGreaterThan(20);
      expect(summary.fr.length, id).toBeGreaterThan(20);
      expect(summary.fr, id).not.toBe(summary.en);
    }
  });

  it('give notes together or not at all', () => {
    for (const { id, notes } of dataset.incidents) {
      if (notes !== null) expect([notes.en, notes.fr].every(Boolean), id).toBe(true);
    }
  });

  it('are missed when one French summary is deleted', () => {
    const geometry = readExactGeometry();
    const files = readDataFiles().map((file) => {
      if (!file.path.endsWith('2023-10-02-tabatol.json')) return file;
      const record = JSON.parse(file.text) as { summary: { fr?: string } };
      delete record.summary.fr;
      return { ...file, text: JSON.stringify(record) };
    });
    const { dataset: checked, faults } = checkData(files, {
      today: todayUtc(),
      distanceToShapeKm: shapeDistances(geometry),
    });
    expect(checked).toBeNull();
    expect(faults.map(({ path }) => path)).toContainEqual(['summary', 'fr']);
  });
});
