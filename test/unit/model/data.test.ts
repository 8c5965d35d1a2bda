import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATA, ROOT } from '../../../scripts/lib/paths.ts';
import { checkDataOnDisk, readDataFiles, readDataset } from '../../../scripts/lib/read-data.ts';
import { formatFault } from '../../../src/model/fault.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { FILE_SCHEMAS, jsonSchemaText, type FileKind } from '../../../src/model/json-schema.ts';
import type { Bilingual } from '../../../src/model/text.ts';

/** Every text of an incident that readers see in their language. */
function textsOf({ summary, notes, perpetrator, reports, revisions }: Incident): Bilingual[] {
  return [
    summary,
    ...(notes === null ? [] : [notes]),
    ...(perpetrator.described === undefined ? [] : [perpetrator.described]),
    ...reports.map(({ by }) => by),
    ...revisions.flatMap(({ change, why }) => [change ?? [], why ?? []].flat()),
  ];
}

describe('the data that we publish', () => {
  it('has no fault', () => {
    expect(checkDataOnDisk().faults.map(formatFault)).toEqual([]);
  });

  it('reads whole: a file for each incident, oldest first', () => {
    const files = readDataFiles().filter(({ path }) => path.startsWith('data/incidents/'));
    const { incidents } = readDataset();
    expect(incidents.length).toBeGreaterThan(0);
    expect(incidents.map(({ id }) => id).sort()).toEqual(
      files.map(({ path }) => path.replace(/^.*\/|\.json$/gu, '')).sort(),
    );
    const dates = incidents.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  it('says everything in English and in French', () => {
    const untold = readDataset().incidents.filter((incident) =>
      textsOf(incident).some(({ en, fr }) => en === '' || fr === ''),
    );
    expect(untold.map(({ id }) => id)).toEqual([]);
  });

  it('tells each incident in French and not in English twice', () => {
    const same = readDataset().incidents.filter(
      ({ summary, notes }) =>
        summary.en === summary.fr || (notes !== null && notes.en === notes.fr),
    );
    expect(same.map(({ id }) => id)).toEqual([]);
  });
});

describe('the JSON Schemas that editors check with', () => {
  it.each(Object.keys(FILE_SCHEMAS) as FileKind[])('say what the model says: %s', (kind) => {
    expect(readFileSync(new URL(`schema/${kind}.json`, DATA), 'utf8')).toBe(jsonSchemaText(kind));
  });

  it('are named by every data file', () => {
    const astray = readDataFiles().filter(({ path, text }) => {
      const { $schema } = JSON.parse(text) as { $schema: string };
      return !existsSync(new URL($schema, new URL(path, ROOT)));
    });
    expect(astray.map(({ path }) => path)).toEqual([]);
  });
});
