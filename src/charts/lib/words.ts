import type { Tally } from '../../analysis/tally.ts';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Bilingual } from '../../model/text.ts';

/** “12 incidents, 345 killed (310–402)”: the figures of a tally in a line. */
export function tallyText(tally: Tally, lang: Lang): string {
  const f = formatter(lang);
  const incidents = f.count(tally.incidents, { one: '{n} incident', other: '{n} incidents' });
  if (tally.incidents === 0)
    return lang === 'fr' ? 'aucun incident relevé' : 'no recorded incident';
  const known = tally.incidents > tally.withoutToll;
  const killed = known ? killedText(tally, lang) : null;
  const without = tally.withoutToll > 0 ? f.count(tally.withoutToll, WITHOUT_TOLL[lang]) : null;
  return [incidents, killed, without].filter((part) => part !== null).join(', ');
}

const WITHOUT_TOLL = {
  en: { one: '{n} without a known toll', other: '{n} without a known toll' },
  fr: { one: '{n} sans bilan connu', other: '{n} sans bilan connu' },
} as const;

/** “345 killed (310–402)”. */
export function killedText({ toll }: Pick<Tally, 'toll'>, lang: Lang): string {
  const f = formatter(lang);
  if (lang === 'en') return `${f.toll(toll)} killed`;
  const noun = Math.abs(toll.best) < 2 ? 'mort' : 'morts';
  return toll.low === toll.high
    ? `${f.number(toll.best)} ${noun}`
    : `${f.number(toll.best)} ${noun} (${f.range(toll.low, toll.high)})`;
}

/** Name, colon, figures, with the space before the colon that French wants. */
export function tipText(name: string, figures: string, lang: Lang): string {
  return `${name}${lang === 'fr' ? '\u00a0:' : ':'} ${figures}`;
}

/** What stands between the parts of a list whose parts hold commas. */
export const SEMICOLON: Readonly<Record<Lang, string>> = { en: '; ', fr: '\u202f; ' };

/** Notes that several charts carry. */
export const NOTES = {
  scope: {
    en: 'Only incidents with at least 10 people killed are recorded (5 in the coastal countries): a record of the deadliest, not a full count.',
    fr: 'Seuls sont relevés les incidents d’au moins 10 morts (5 dans les pays côtiers)\u00a0: un relevé des plus meurtriers, non un décompte complet.',
  },
  attackers: {
    en: 'Attackers killed are not counted.',
    fr: 'Les assaillants tués ne sont pas comptés.',
  },
} as const satisfies Record<string, Bilingual>;

/** The note on incidents without a toll, where there are any. */
export function withoutTollNote(count: number, lang: Lang): string[] {
  if (count === 0) return [];
  const forms = {
    en: {
      one: '{n} incident whose toll is unknown is in no sum of people killed.',
      other: '{n} incidents whose tolls are unknown are in no sum of people killed.',
    },
    fr: {
      one: '{n} incident dont le bilan est inconnu n’entre dans aucune somme de personnes tuées.',
      other:
        '{n} incidents dont le bilan est inconnu n’entrent dans aucune somme de personnes tuées.',
    },
  };
  return [formatter(lang).count(count, forms[lang])];
}
