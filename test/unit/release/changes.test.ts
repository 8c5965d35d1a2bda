import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../../scripts/lib/read-data.ts';
import {
  applyChanges,
  diffRecords,
  type JsonObject,
  type RecordsById,
} from '../../../src/release/changes.ts';
import { changesText, MARKDOWN, PLAIN } from '../../../src/release/change-text.ts';
import { recordsOfFiles } from '../../../src/release/records-of-files.ts';

const key = fc.oneof(fc.constantFrom('a', 'b', 'c', 'key', '__proto__'), fc.string());
const record = fc.dictionary(key, fc.jsonValue()) as fc.Arbitrary<JsonObject>;
const records = fc
  .dictionary(fc.constantFrom('one', 'two', 'three', 'four'), record)
  .map((byId): RecordsById => new Map(Object.entries(byId)));

/** JSON knows neither negative zero nor prototypes. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
const entries = (byId: RecordsById) =>
  [...byId]
    .map(([id, value]) => [id, plain(value)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

const map = (byId: Record<string, JsonObject>): RecordsById => new Map(Object.entries(byId));

describe('the difference between two states of the data', () => {
  it('is empty between a state and itself', () => {
    fc.assert(
      fc.property(records, (state) => {
        expect(diffRecords(state, state)).toEqual([]);
        expect(diffRecords(state, map(structuredClone(Object.fromEntries(state))))).toEqual([]);
      }),
    );
  });

  it('leads from the older to the newer', () => {
    fc.assert(
      fc.property(records, records, (older, newer) => {
        const changed = applyChanges(older, diffRecords(older, newer));
        expect(entries(changed)).toEqual(entries(newer));
      }),
    );
  });

  it('is empty for the record itself, and leads from nothing to all of it', () => {
    for (const state of Object.values(recordsOfFiles(readDataFiles()))) {
      expect(diffRecords(state, state)).toEqual([]);
      expect(applyChanges(new Map(), diffRecords(new Map(), state))).toEqual(state);
    }
  });

  it('leaves out what is written about the record', () => {
    const comparison = {
      path: 'data/context/coverage.json',
      text: '{ "years": [{ "events": 1 }] }',
    };
    const rounds = {
      path: 'data/context/rechecks.json',
      text: '{ "rounds": [{ "id": "first" }] }',
    };
    for (const state of Object.values(recordsOfFiles([comparison, rounds]))) {
      expect(state.size).toBe(0);
    }
  });

  it('says nothing of the order of keys', () => {
    expect(
      diffRecords(map({ x: { a: 1, b: { c: 1, d: 2 } } }), map({ x: { b: { d: 2, c: 1 }, a: 1 } })),
    ).toEqual([]);
  });

  it('names the field, what it was and what it is', () => {
    const before = map({ x: { killed: { low: 1, best: 2 }, notes: null } });
    const after = map({ x: { killed: { low: 1, best: 3 }, notes: 'n', extra: [1] } });
    expect(diffRecords(before, after)).toEqual([
      {
        kind: 'changed',
        id: 'x',
        fields: [
          { path: ['killed', 'best'], before: 2, after: 3 },
          { path: ['notes'], before: null, after: 'n' },
          { path: ['extra'], before: undefined, after: [1] },
        ],
      },
    ]);
  });
});

describe('changes as a text', () => {
  const older = map({
    gone: { place: 'Kessou', killed: null },
    same: { place: 'Porani' },
    tarit: {
      killed: { best: 29 },
      sources: [
        { key: 'daily', title: 'A' },
        { key: 'agency', title: null },
      ],
      reports: [{ min: 29 }, { min: 12 }],
    },
  });
  const newer = map({
    new: { place: 'Wanzar', killed: { best: 12 } },
    same: { place: 'Porani' },
    tarit: {
      killed: { best: 31 },
      sources: [
        { key: 'daily', title: 'B*' },
        { key: 'radio', title: null },
      ],
      reports: [{ min: 31 }, { min: 12 }],
    },
  });
  const kinds = [
    { title: 'Incidents', changes: diffRecords(older, newer) },
    { title: 'Events', changes: [] },
  ];

  it('lists what was added, corrected and removed, field by field', () => {
    expect(changesText(kinds, PLAIN)).toBe(`Incidents
=========
Added (1)
  new: Wanzar, 12 killed
Corrected (1)
  tarit
    killed.best: 29 → 31
    sources[daily].title: “A” → “B*”
    sources[agency]: − {"key":"agency","title":null}
    sources[radio]: + {"key":"radio","title":null}
    reports[0].min: 29 → 31
Removed (1)
  gone: Kessou, toll unknown
`);
  });

  it('marks up release notes and keeps what Markdown would read', () => {
    const text = changesText(kinds, MARKDOWN);
    expect(text).toContain('## Incidents\n');
    expect(text).toContain('- **new**: Wanzar, 12 killed');
    expect(text).toContain('  - `sources[daily].title`: “A” → “B\\*”');
  });

  it('says so where nothing changed', () => {
    expect(changesText([{ title: 'Incidents', changes: [] }], PLAIN)).toBe('No change.\n');
  });

  it('shows of long texts what changed, with a little around it', () => {
    const long = 'A sentence that stays as it is. '.repeat(5);
    const changes = diffRecords(
      map({ x: { notes: `${long}Twelve. ${long}` } }),
      map({ x: { notes: `${long}Thirty. ${long}` } }),
    );
    expect(changesText([{ title: 'Incidents', changes }], PLAIN)).toContain(
      'notes: “…entence that stays as it is. Twelve. A sentence that stays as it …” → ' +
        '“…entence that stays as it is. Thirty. A sentence that stays as it …”',
    );
  });

  it('says something of a list that only changed its order', () => {
    const changes = diffRecords(map({ x: { a: [1, 2] } }), map({ x: { a: [2, 1] } }));
    expect(changesText([{ title: 'Incidents', changes }], PLAIN)).toContain('a: in another order');
  });
});
