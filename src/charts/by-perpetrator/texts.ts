import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { vocabularyLabels } from '../../i18n/vocabulary.ts';
import type { Bilingual } from '../../model/text.ts';
import type { AttributionBasis } from '../../model/vocabulary.ts';
import type { ChartTexts } from '../chart.ts';
import type { ByPerpetratorData } from './data.ts';
import { MEASURE_LABELS } from '../lib/measure.ts';
import { NOTES, tallyText, withoutTollNote } from '../lib/words.ts';

export const BASIS_LABELS: Readonly<Record<AttributionBasis, Bilingual>> = {
  claimed: { en: 'Claimed by the group', fr: 'Revendiqué par le groupe' },
  official: { en: 'Named by authorities', fr: 'Désigné par les autorités' },
  researchers: { en: 'Named by an inquiry', fr: 'Désigné par une enquête' },
  press: { en: 'Named in the press', fr: 'Désigné par la presse' },
  unknown: { en: 'Nothing known', fr: 'Rien de connu' },
};

export const LABELS = {
  en: {
    years: 'By year',
    basis: 'By basis',
    range: 'Up to the highest toll',
    side: { label: 'Perpetrator', description: 'Side that the perpetrators belong to.' },
    incidentsBasis: (basis: string) =>
      `Incidents of this side whose attribution is: ${basis.toLowerCase()}.`,
    incidentsYear: (year: string) => `Incidents of this side in ${year}.`,
  },
  fr: {
    years: 'Par année',
    basis: 'Selon le fondement',
    range: 'Jusqu’au bilan le plus élevé',
    side: { label: 'Auteur', description: 'Camp auquel appartiennent les auteurs.' },
    incidentsBasis: (basis: string) =>
      `Incidents de ce camp dont l’attribution est\u00a0: ${basis.toLowerCase()}.`,
    incidentsYear: (year: string) => `Incidents de ce camp en ${year}.`,
  },
} as const satisfies Record<Lang, unknown>;

export function byPerpetratorTexts(data: ByPerpetratorData, lang: Lang): ChartTexts {
  const f = formatter(lang);
  const { sides, total, claimed, doubted, measure, years } = data;
  const words = vocabularyLabels(lang).side;
  const unclaimed = total.incidents - claimed.incidents;
  const share = f.percent(unclaimed / total.incidents);
  const list = sides.map((row) => `${words[row.side]} ${f.number(row.total.incidents)}`);
  const span = { from: years[0] ?? '', to: years.at(-1) ?? '' };
  const killed = measure === 'killed' ? withoutTollNote(total.withoutToll, lang) : [];
  if (lang === 'fr') {
    return {
      title: `Pour ${share} des incidents relevés, aucune revendication n’est connue`,
      subtitle: `${MEASURE_LABELS[measure].fr} par camp, par année et selon le fondement de l’attribution, ${span.from}\u00a0– ${span.to}`,
      alternative: `Pour chaque camp, une barre par année et une barre selon le fondement de l’attribution. Incidents\u00a0: ${f.list(list)}. ${f.number(claimed.incidents)} incidents ont été revendiqués, ${f.number(unclaimed)} ne l’ont pas été\u202f; ${f.number(doubted.incidents)} attributions ne sont qu’un soupçon ou sont niées.`,
      notes: [
        `L’attribution d’un incident à un camp est ce que disent les sources, non un jugement\u202f; pour ${tallyText(doubted, lang)}, elle n’est qu’un soupçon ou elle est niée.`,
        `La dernière année n’est pas complète. ${NOTES.scope.fr} ${NOTES.attackers.fr}`,
        ...killed,
      ],
    };
  }
  return {
    title: `For ${share} of recorded incidents no claim by a group is known`,
    subtitle: `${MEASURE_LABELS[measure].en} by side, by year and by what the attribution rests on, ${span.from} to ${span.to}`,
    alternative: `For each side, a bar a year and a bar by what the attribution rests on. Incidents: ${f.list(list)}. ${f.number(claimed.incidents)} incidents were claimed, ${f.number(unclaimed)} were not; ${f.number(doubted.incidents)} attributions are only suspected or are denied.`,
    notes: [
      `That an incident is attributed to a side is what sources say, not a verdict; for ${tallyText(doubted, lang)} it is only suspected or denied.`,
      `The last year is not complete. ${NOTES.scope.en} ${NOTES.attackers.en}`,
      ...killed,
    ],
  };
}
