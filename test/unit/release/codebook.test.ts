import { describe, expect, it } from 'vitest';
import { CODEBOOK_FR } from '../../../src/i18n/codebook-fr.ts';
import { definition } from '../../../src/i18n/codebook.ts';
import { codebook } from '../../../src/release/codebook.ts';
import { publishedRecords } from '../../../src/release/records.ts';
import { LIST_NOTE } from '../../../src/release/texts.ts';
import { realRelease } from '../../lib/release.ts';

const { dataset, release } = realRelease();
const chapters = codebook(publishedRecords(dataset));
const fields = chapters.flatMap((chapter) =>
  chapter.fields.map((field) => ({ name: `${chapter.kind}.${field.path}`, ...field })),
);

describe('the codebook', () => {
  it('defines every field and every value', () => {
    for (const { name, description, values } of fields) {
      expect(description, name).not.toBe('');
      for (const { value, definition: meaning } of values) {
        expect(meaning, `${name}: ${value}`).not.toBe('');
      }
    }
  });

  it('knows the fields inside objects and lists, with their types', () => {
    const typeOf = (name: string) => fields.find((field) => field.name === name)?.type;
    expect(typeOf('incidents.date')).toBe('date');
    expect(typeOf('incidents.coordinates.lat')).toBe('number');
    expect(typeOf('incidents.reports[].min')).toBe('integer');
    expect(typeOf('incidents.reports[].party')).toBe('boolean');
    expect(typeOf('incidents.sources[].url')).toBe('address');
    expect(typeOf('incidents.summary')).toBe('bilingual');
    expect(typeOf('incidents.$schema')).toBeUndefined();
  });

  it('says what may be left out and what may be unknown', () => {
    const find = (name: string) => fields.find((field) => field.name === name);
    expect(find('incidents.dateEnd')).toMatchObject({ optional: true, nullable: false });
    expect(find('incidents.killed')).toMatchObject({ optional: false, nullable: true });
    expect(find('incidents.place')).toMatchObject({ optional: false, nullable: false });
  });

  it('counts values and takes examples from the data', () => {
    const countries = fields.find(({ name }) => name === 'incidents.country');
    const counted = [...(countries?.uses.values() ?? [])].reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(dataset.incidents.length);
    const places = fields.find(({ name }) => name === 'incidents.place')?.examples ?? [];
    expect(places).toHaveLength(3);
    for (const place of places) {
      expect(dataset.incidents.map((incident) => incident.place)).toContain(place);
    }
  });
});

describe('the codebook in French', () => {
  const columns = release.data.flatMap(({ table }) => table?.columns ?? []);
  const english = new Set([
    ...fields.flatMap(({ description, values }) => [
      description,
      ...values.map((value) => value.definition),
    ]),
    ...columns.map(({ description }) => description),
    LIST_NOTE,
  ]);

  it('has every definition, and none that English no longer has', () => {
    expect(Object.keys(CODEBOOK_FR).sort()).toEqual([...english].sort());
  });

  it('keeps the names of fields, and French spacing', () => {
    const codes = (text: string) => [...text.matchAll(/`[^`]+`/gu)].map(([code]) => code);
    for (const [source, french] of Object.entries(CODEBOOK_FR)) {
      const kept = codes(french).filter((code) => codes(source).includes(code));
      if (!source.includes('gazetteer:')) expect(kept, french).toEqual(codes(source));
      expect(french).not.toMatch(/ [:;!?»]|« /u);
    }
  });

  it('refuses a definition that it does not know', () => {
    expect(() => definition('Not in the codebook.', 'fr')).toThrow('Not in the codebook.');
  });
});
