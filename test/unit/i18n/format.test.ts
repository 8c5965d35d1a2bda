import { describe, expect, it } from 'vitest';
import { countryName, inCountry } from '../../../src/i18n/countries.ts';
import { formatter } from '../../../src/i18n/format.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';

const en = formatter('en');
const fr = formatter('fr');

/** The spaces that French puts into numbers, and those around dashes, as plain ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/gu, ' ');

describe('numbers', () => {
  it('are grouped as each language does', () => {
    expect(en.number(12345)).toBe('12,345');
    expect(plain(fr.number(12345))).toBe('12 345');
    expect(en.number(0)).toBe('0');
    expect(fr.number(999)).toBe('999');
  });

  it('do not break across lines', () => {
    expect(fr.number(12345)).not.toContain(' ');
    expect(fr.percent(0.5)).not.toContain(' ');
  });

  it('are whole', () => {
    expect(en.number(29.4)).toBe('29');
  });

  it('keep decimals where asked, after the sign of each language', () => {
    expect(en.decimal(12.3)).toBe('12.3');
    expect(fr.decimal(-0.4567)).toBe('-0,4567');
    expect(en.decimal(2023)).toBe('2023');
  });

  it('of a share are whole percentages', () => {
    expect(en.percent(0.254)).toBe('25%');
    expect(plain(fr.percent(0.254))).toBe('25 %');
    expect(en.percent(1)).toBe('100%');
  });
});

describe('ranges', () => {
  it('join their ends with a dash', () => {
    expect(en.range(29, 60)).toBe('29–60');
    expect(fr.range(29, 60)).toBe('29–60');
    expect(en.range(900, 1200)).toBe('900–1,200');
    expect(plain(fr.range(900, 1200))).toBe('900–1 200');
  });

  it('of one number are that number', () => {
    expect(en.range(29, 29)).toBe('29');
  });

  it('follow the best figure of a toll, unless all three are one', () => {
    expect(en.toll({ low: 29, best: 29, high: 60 })).toBe('29 (29–60)');
    expect(fr.toll({ low: 10, best: 140, high: 140 })).toBe('140 (10–140)');
    expect(en.toll({ low: 29, best: 29, high: 29 })).toBe('29');
  });
});

describe('dates', () => {
  it('are written out', () => {
    expect(en.date('2023-10-02')).toBe('2 October 2023');
    expect(fr.date('2023-10-02')).toBe('2 octobre 2023');
    expect(fr.date('2024-02-29')).toBe('29 février 2024');
  });

  it('say “1er” for the first of a month in French only', () => {
    expect(fr.date('2023-10-01')).toBe('1er octobre 2023');
    expect(fr.shortDate('2023-10-01')).toBe('1er oct. 2023');
    expect(en.date('2023-10-01')).toBe('1 October 2023');
  });

  it.each(['2023-10-10', '2023-10-11', '2023-10-21', '2023-10-31'])(
    'say “1er” for no other day: %s',
    (day) => {
      expect(fr.date(day)).toBe(`${day.slice(-2)} octobre 2023`);
    },
  );

  it('are shortened', () => {
    expect(en.shortDate('2023-10-02')).toBe('2 Oct 2023');
    expect(fr.shortDate('2023-10-02')).toBe('2 oct. 2023');
    expect(en.shortMonth('2023-10-02')).toBe('Oct 2023');
    expect(fr.shortMonth('2023-10-02')).toBe('oct. 2023');
  });

  it('are the same day in every time zone', () => {
    expect(en.date('2023-12-31')).toBe('31 December 2023');
    expect(en.date('2024-01-01')).toBe('1 January 2024');
  });

  it('may be a month only', () => {
    expect(en.month('2023-10-02')).toBe('October 2023');
    expect(fr.month('2023-10-02')).toBe('octobre 2023');
  });

  it('may span days, months and years', () => {
    expect(en.dateRange('2022-03-27', '2022-03-31')).toBe('27–31 March 2022');
    expect(fr.dateRange('2023-05-01', '2023-05-02')).toBe('1er–2 mai 2023');
    expect(plain(fr.dateRange('2016-04-30', '2016-05-01'))).toBe('30 avril – 1er mai 2016');
    expect(plain(en.dateRange('2023-12-31', '2024-01-01'))).toBe(
      '31 December 2023 – 1 January 2024',
    );
    expect(plain(fr.dateRange('2022-03-27', '2022-03-31'))).toMatch(/^27 ?– ?31 mars 2022$/);
    expect(plain(en.dateRange('2022-03-27', '2022-04-02'))).toBe('27 March – 2 April 2022');
    expect(plain(fr.dateRange('2022-03-27', '2022-04-02'))).toBe('27 mars – 2 avril 2022');
    expect(plain(fr.dateRange('2022-12-31', '2023-01-02'))).toBe(
      '31 décembre 2022 – 2 janvier 2023',
    );
  });

  it('that span one day are that day', () => {
    expect(fr.dateRange('2023-10-01', '2023-10-01')).toBe('1er octobre 2023');
    expect(en.dateRange('2023-10-02', '2023-10-02')).toBe('2 October 2023');
  });
});

describe('plurals', () => {
  const people = { one: '{n} person', other: '{n} people' };
  const personnes = { one: '{n} personne', other: '{n} personnes' };

  it.each([
    [0, '0 people', '0 personne'],
    [1, '1 person', '1 personne'],
    [2, '2 people', '2 personnes'],
    [1200, '1,200 people', '1 200 personnes'],
    [2_000_000, '2,000,000 people', '2 000 000 personnes'],
  ])('take the form of their language: %i', (number, english, french) => {
    expect(en.count(number, people)).toBe(english);
    expect(plain(fr.count(number, personnes))).toBe(french);
  });
});

describe('lists', () => {
  it.each([
    [[], '', ''],
    [['Gao'], 'Gao', 'Gao'],
    [['Gao', 'Kidal'], 'Gao and Kidal', 'Gao et Kidal'],
    [['Gao', 'Kidal', 'Mopti'], 'Gao, Kidal and Mopti', 'Gao, Kidal et Mopti'],
  ])('end in “and” without a comma before it: %j', (items, english, french) => {
    expect(en.list(items)).toBe(english);
    expect(fr.list(items)).toBe(french);
  });
});

describe('countries', () => {
  it('have a name in each language', () => {
    expect(LANGUAGES.map((lang) => countryName('BEN', lang))).toEqual(['Benin', 'Bénin']);
  });

  it('take their preposition in French', () => {
    expect(inCountry('NER', 'fr')).toBe('au Niger');
    expect(inCountry('CIV', 'fr')).toBe('en Côte d’Ivoire');
    expect(inCountry('CIV', 'en')).toBe('in Côte d’Ivoire');
  });
});
