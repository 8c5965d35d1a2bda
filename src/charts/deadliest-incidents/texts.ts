import { dateText } from '../../i18n/incident-text.ts';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartTexts } from '../chart.ts';
import type { DeadliestData } from './data.ts';
import { NOTES, SEMICOLON, killedText, tallyText, tipText, withoutTollNote } from '../lib/words.ts';

export const LABELS = {
  en: {
    rank: { label: 'Rank', description: 'Place in the order by the best figure.' },
    side: { label: 'Perpetrator', description: 'Side that the perpetrator belongs to.' },
    basis: {
      label: 'Basis of the toll',
      description: 'Which clause of the rule for tolls gives the best figure.',
    },
    range: 'From the lowest to the highest toll',
    best: 'Best figure',
    none: 'No incident in the record fits this choice.',
  },
  fr: {
    rank: { label: 'Rang', description: 'Place dans l’ordre du meilleur bilan.' },
    side: { label: 'Auteur', description: 'Camp auquel appartient l’auteur.' },
    basis: {
      label: 'Fondement du bilan',
      description: 'La clause de la règle qui donne le meilleur bilan.',
    },
    range: 'Du bilan le plus bas au plus élevé',
    best: 'Meilleur bilan',
    none: 'Aucun incident du relevé ne répond à ce choix.',
  },
} as const satisfies Record<Lang, unknown>;

export function deadliestTexts(data: DeadliestData, lang: Lang): ChartTexts {
  const f = formatter(lang);
  const { ranked, among, country, side } = data;
  const first = ranked[0];
  const chosen = [country?.label[lang], side?.label[lang]].filter((part) => part !== undefined);
  const within = chosen.length > 0 ? ` (${chosen.join(', ')})` : '';
  const widest = ranked.toSorted(
    (a, b) => b.toll.high - b.toll.low - (a.toll.high - a.toll.low),
  )[0];
  const named = (item: typeof first) =>
    item === undefined
      ? ''
      : tipText(
          `${item.incident.place}, ${dateText(item.incident, lang)}`,
          killedText(item, lang),
          lang,
        );
  if (first === undefined || widest === undefined) {
    return {
      title: LABELS[lang].none,
      subtitle: chosen.join(', '),
      alternative: LABELS[lang].none,
      notes: [NOTES.scope[lang]],
    };
  }
  const top = ranked.slice(0, 3).map(named).join(SEMICOLON[lang]);
  if (lang === 'fr') {
    return {
      title: `${first.incident.place}, ${dateText(first.incident, lang)}\u00a0: l’incident le plus meurtrier${within}`,
      subtitle: `Les ${f.number(ranked.length)} incidents les plus meurtriers${within}, bilan le plus bas, meilleur et plus élevé`,
      alternative: `Liste classée de ${f.number(ranked.length)} incidents sur ${f.number(among.incidents)}${within}. En tête\u00a0: ${top}. L’écart le plus grand\u00a0: ${named(widest)}.`,
      notes: [
        `Le point donne le meilleur bilan, le trait va du plus bas au plus élevé. ${NOTES.attackers.fr}`,
        `Parmi ${tallyText(among, lang)}. ${NOTES.scope.fr}`,
        ...withoutTollNote(among.withoutToll, lang),
      ],
    };
  }
  return {
    title: `${first.incident.place}, ${dateText(first.incident, lang)}: the deadliest incident${within}`,
    subtitle: `The ${f.number(ranked.length)} deadliest incidents${within}, lowest, best and highest toll`,
    alternative: `Ranked list of ${f.number(ranked.length)} incidents out of ${f.number(among.incidents)}${within}. First: ${top}. The widest range: ${named(widest)}.`,
    notes: [
      `The dot is the best figure, the line reaches from the lowest to the highest. ${NOTES.attackers.en}`,
      `Among ${tallyText(among, lang)}. ${NOTES.scope.en}`,
      ...withoutTollNote(among.withoutToll, lang),
    ],
  };
}
