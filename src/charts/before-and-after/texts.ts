import { countryName } from '../../i18n/countries.ts';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartTexts } from '../chart.ts';
import type { BeforeAndAfterData, Comparison, TurningPoint } from './data.ts';
import { MEASURE_LABELS } from '../lib/measure.ts';
import { NOTES, SEMICOLON } from '../lib/words.ts';

export const LABELS = {
  en: {
    before: 'Before',
    after: 'After',
    range: 'Lowest to highest toll',
    none: 'The record is too short to compare any turning point.',
    caveat:
      'After does not mean because of. Many things changed at once, and recording changed with them.',
    event: { label: 'Turning point', description: 'The event whose day divides the two spans.' },
    countries: { label: 'Countries', description: 'Countries whose incidents are counted.' },
    beforeText: (text: string) => `${text}, before`,
    afterText: (text: string) => `${text}, after`,
  },
  fr: {
    before: 'Avant',
    after: 'Après',
    range: 'Du bilan le plus bas au plus élevé',
    none: 'Le relevé est trop court pour comparer un tournant.',
    caveat:
      'Après ne veut pas dire à cause de. Beaucoup de choses ont changé en même temps, et la façon d’informer avec elles.',
    event: { label: 'Tournant', description: 'L’événement dont le jour sépare les deux périodes.' },
    countries: { label: 'Pays', description: 'Les pays dont les incidents sont comptés.' },
    beforeText: (text: string) => `${text}, avant`,
    afterText: (text: string) => `${text}, après`,
  },
} as const satisfies Record<Lang, unknown>;

/** “Coup in Niger, 26 July 2023 (Niger)”. */
export function pointName({ turningPoint, date, countries }: TurningPoint, lang: Lang): string {
  const names = formatter(lang).list(countries.map((country) => countryName(country, lang)));
  return `${turningPoint[lang]}, ${formatter(lang).date(date)} (${names})`;
}

export function beforeAndAfterTexts(data: BeforeAndAfterData, lang: Lang): ChartTexts {
  const f = formatter(lang);
  const { comparisons, measure, days, leftOut } = data;
  const value = (part: Comparison['before']) =>
    measure === 'incidents' ? part.incidents : part.toll.best;
  const more = comparisons.filter(({ before, after }) => value(after) > value(before)).length;
  const of = { more: f.number(more), all: f.number(comparisons.length), days: f.number(days) };
  const pairs = comparisons
    .map(
      ({ event, before, after }) =>
        `${event.turningPoint[lang]} ${f.number(value(before))} → ${f.number(value(after))}`,
    )
    .join(SEMICOLON[lang]);
  const outside = f.list(leftOut.map(({ turningPoint }) => turningPoint[lang]));
  const none = comparisons.length === 0 ? LABELS[lang].none : null;
  if (lang === 'fr') {
    return {
      title:
        none ??
        `Après ${of.more} des ${of.all} tournants, le relevé compte ${measure === 'incidents' ? 'plus d’incidents' : 'plus de morts'} qu’avant`,
      subtitle: `${MEASURE_LABELS[measure].fr} dans les ${of.days} jours avant et après chaque tournant, dans les pays concernés`,
      alternative:
        none ?? `Barres avant et après, sur ${of.days} jours\u00a0: ${pairs}. ${LABELS.fr.caveat}`,
      notes: [
        ...(leftOut.length > 0
          ? [
              `La durée choisie dépasse le relevé pour\u00a0: ${outside}. Ces tournants ne sont pas comparés.`,
            ]
          : []),
        'Des tournants proches se partagent des incidents\u00a0: les lignes ne s’additionnent pas.',
        `${NOTES.scope.fr} ${NOTES.attackers.fr}`,
      ],
    };
  }
  return {
    title:
      none ??
      `After ${of.more} of ${of.all} turning points the record holds ${measure === 'incidents' ? 'more incidents' : 'more people killed'} than before`,
    subtitle: `${MEASURE_LABELS[measure].en} in the ${of.days} days before and after each turning point, in the countries concerned`,
    alternative:
      none ?? `Bars before and after, over ${of.days} days: ${pairs}. ${LABELS.en.caveat}`,
    notes: [
      ...(leftOut.length > 0
        ? [`The chosen span reaches beyond the record for: ${outside}. These are not compared.`]
        : []),
      'Turning points close to each other share incidents: the rows do not add up.',
      `${NOTES.scope.en} ${NOTES.attackers.en}`,
    ],
  };
}
