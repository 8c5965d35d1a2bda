import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Lang } from '../../../src/i18n/languages.ts';
import { CLAIMS } from '../../../src/stories/three-borders/claims/index.ts';
import { SCENES } from '../../../src/stories/three-borders/scenes.ts';
import { frenchSpacingFaults } from '../../lib/french.ts';

const source = (lang: Lang): string =>
  readFileSync(new URL(`../../../src/stories/three-borders/${lang}.mdx`, import.meta.url), 'utf8');

/** The words that a reader sees: tags with their attributes and expressions taken out. */
const prose = (text: string): string =>
  text
    .replace(/<\/?[A-Z][^>]*>/gu, ' ')
    .replace(/\{[^}]*\}/gu, ' ')
    .trim();

/** What stands in the attributes that readers see. */
const shownAttributes = (text: string): string[] =>
  [...text.matchAll(/\s(?:title|one|other|none)="([^"]*)"/gu)].map(([, value]) => value ?? '');

/** Numbers in words from eleven on: a figure of the data could hide in one. */
const NUMBER_WORDS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)\b/giu,
  fr: /(?<!\p{L})(?:onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante)(?!\p{L})/giu,
};

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, value]) => value ?? '');

describe.each(LANGUAGES)('the story in %s', (lang) => {
  const text = source(lang);
  const words = prose(text);

  it('has no figure typed into it: each comes from the record', () => {
    const lines = words.split('\n').filter((line) => /\d/u.test(line));
    expect(lines).toEqual([]);
    expect(shownAttributes(text).filter((value) => /\d/u.test(value))).toEqual([]);
    expect(words.match(NUMBER_WORDS[lang]) ?? []).toEqual([]);
  });

  it('would fail with one', () => {
    expect(prose('The ministry counted 29 soldiers.')).toMatch(/\d/u);
    expect('twenty-nine'.match(NUMBER_WORDS.en)).not.toBeNull();
    expect('vingt-neuf'.match(NUMBER_WORDS.fr)).not.toBeNull();
  });

  it('tells every scene once, in order, and says what each shows', () => {
    const ids = SCENES.map(({ id }) => id);
    expect(matches(text, /<Scene\s+id="([^"]+)"/gu)).toEqual(ids);
    expect(matches(text, /<Shown\s+scene="([^"]+)"/gu)).toEqual(['opening', ...ids]);
  });

  it('puts every claim where it is made', () => {
    const used = matches(text, /<Claim\s+id="([^"]+)"/gu);
    expect(used.toSorted()).toEqual(CLAIMS.map(({ id }) => id).toSorted());
  });

  it('is as long as a reading of some minutes', () => {
    const count = words.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
    expect(count).toBeGreaterThan(800);
    expect(count).toBeLessThan(1500);
  });

  it('never says that one thing came because of another', () => {
    const blame = { en: /\bbecause of\b|\bdue to\b|\bcaused\b/iu, fr: /à cause d|en raison d/iu };
    expect(words).not.toMatch(blame[lang]);
  });
});

describe('the two languages', () => {
  const pieces = (lang: Lang) =>
    [
      ...source(lang).matchAll(
        /<(Toll|Share|When|Km|Incident|Claim|Scene|Wide|Turns|Reference)\b([^>]*)>/gu,
      ),
    ]
      .map(
        ([, name, attributes = '']) =>
          `${name ?? ''} ${(/(?:id|of|chart|scene)="([^"]+)"/u.exec(attributes) ?? [])[1] ?? ''}`,
      )
      .toSorted();

  it('rest on the same figures, incidents and claims', () => {
    expect([...new Set(pieces('fr'))]).toEqual([...new Set(pieces('en'))]);
  });

  it('use the signs of French: spaces before colons, in guillemets, curly apostrophes', () => {
    expect(frenchSpacingFaults(prose(source('fr')))).toEqual([]);
  });

  it('use the signs of English: no straight quotes', () => {
    expect(prose(source('en'))).not.toMatch(/['"]/u);
  });
});
