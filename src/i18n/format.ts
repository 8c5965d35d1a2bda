import type { Toll } from '../model/toll.ts';
import { LOCALES, type Lang } from './languages.ts';

/** The forms of a noun that a count takes; `{n}` stands for the number. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** How one language writes numbers, ranges, dates and lists. */
export interface Formatter {
  readonly lang: Lang;
  /** A whole number with the language's grouping: 12,345 or 12 345. */
  number(value: number): string;
  /** A number with its decimals, not grouped: 13.54 or 13,54. */
  decimal(value: number): string;
  /** `low–high`, or one number where they are the same. */
  range(low: number, high: number): string;
  /** The best figure, with its range in brackets where there is one: 29 (29–60). */
  toll(toll: Toll): string;
  /** The same with a noun that follows the best figure: 29 (29–60) killed, 1 mort. */
  tollOf(toll: Toll, noun: PluralForms): string;
  /** A share between 0 and 1 as a whole percentage. */
  percent(share: number): string;
  /** 2 October 2023; the first of a month is `1er` in French. */
  date(iso: string): string;
  /** Monday 2 October 2023 */
  weekdayDate(iso: string): string;
  /** 2 October */
  dayAndMonth(iso: string): string;
  /** 2 Oct 2023 */
  shortDate(iso: string): string;
  /** October 2023 */
  month(iso: string): string;
  /** Oct 2023 */
  shortMonth(iso: string): string;
  /** 27–31 March 2022; one date where both are the same. */
  dateRange(from: string, to: string): string;
  /** A, B and C */
  list(items: readonly string[]): string;
  /** The number and the noun in the form that it takes. */
  count(value: number, forms: PluralForms): string;
}

/** Calendar dates have no time zone: everything is formatted in UTC, on any machine alike. */
const UTC = { timeZone: 'UTC' } as const;

function makeFormatter(lang: Lang): Formatter {
  const locale = LOCALES[lang];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: false });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, ...UTC });
  const long = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const withWeekday = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const dayAndMonth = dates({ day: 'numeric', month: 'long' });
  const short = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = dates({ month: 'long', year: 'numeric' });
  const shortMonth = dates({ month: 'short', year: 'numeric' });

  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const withOrdinal = (text: string) =>
    lang === 'fr' ? text.replace(/(?<!\d)1(?=[\s–])/gu, '1er') : text;
  /** English sets a dash between two days without spaces, between two months with them. */
  const withCloseDash = (text: string) =>
    lang === 'en' ? text.replace(/^(\d+)\s–\s/u, '$1–') : text;
  const number = (value: number) => numbers.format(value);
  const range = (low: number, high: number) =>
    low === high ? number(low) : `${number(low)}–${number(high)}`;
  const toll = ({ low, best, high }: Toll) =>
    low === high ? number(best) : `${number(best)} (${range(low, high)})`;
  const form = (value: number, { one, other }: PluralForms) =>
    plurals.select(value) === 'one' ? one : other;
  const date = (iso: string) => withOrdinal(long.format(day(iso)));

  return {
    lang,
    number,
    decimal: (value) => decimals.format(value),
    range,
    toll,
    tollOf: (people, noun) => `${toll(people)} ${form(people.best, noun)}`,
    percent: (share) => percents.format(share),
    date,
    weekdayDate: (iso) => withOrdinal(withWeekday.format(day(iso))),
    dayAndMonth: (iso) => withOrdinal(dayAndMonth.format(day(iso))),
    shortDate: (iso) => withOrdinal(short.format(day(iso))),
    month: (iso) => month.format(day(iso)),
    shortMonth: (iso) => shortMonth.format(day(iso)),
    dateRange: (from, to) =>
      from === to ? date(from) : withCloseDash(withOrdinal(long.formatRange(day(from), day(to)))),
    list: (items) => lists.format(items),
    count: (value, forms) => form(value, forms).replace('{n}', number(value)),
  };
}

const FORMATTERS: Readonly<Record<Lang, Formatter>> = {
  en: makeFormatter('en'),
  fr: makeFormatter('fr'),
};

export function formatter(lang: Lang): Formatter {
  return FORMATTERS[lang];
}
