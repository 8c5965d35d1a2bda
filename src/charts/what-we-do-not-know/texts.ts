import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Bilingual } from '../../model/text.ts';
import type { ChartTexts } from '../chart.ts';
import { GAP_NAMES, WIDE_RANGE, type Gap, type UnknownsData } from './data.ts';
import { NOTES } from '../lib/words.ts';

export const GAP_LABELS: Readonly<Record<Gap, Bilingual>> = {
  place: { en: 'No exact place', fr: 'Pas de lieu précis' },
  origin: { en: 'A single origin', fr: 'Une seule origine' },
  range: { en: 'A wide range or no toll', fr: 'Fourchette large ou bilan inconnu' },
  perpetrator: { en: 'Group not named', fr: 'Groupe non nommé' },
};

export const GAP_DESCRIPTIONS: Readonly<Record<Gap, Bilingual>> = {
  place: {
    en: 'Incidents placed only at the seat of a district or region, or not at all.',
    fr: 'Incidents placés seulement au chef-lieu, ou pas du tout.',
  },
  origin: {
    en: 'Incidents whose tolls all go back to one origin.',
    fr: 'Incidents dont tous les bilans remontent à une seule origine.',
  },
  range: {
    en: 'Incidents whose highest toll is at least one and a half times the lowest, or unknown.',
    fr: 'Incidents dont le bilan le plus élevé vaut au moins une fois et demie le plus bas, ou est inconnu.',
  },
  perpetrator: {
    en: 'Incidents for which sources name no group or force, or contradict each other on it.',
    fr: 'Incidents pour lesquels les sources ne désignent aucun groupe ni aucune force, ou se contredisent.',
  },
};

export const LABELS = {
  en: {
    year: { label: 'Year', description: 'Calendar year in which the incident began.' },
    sound: { label: 'None of these', description: 'Incidents with none of the four gaps.' },
    gap: 'With the gap',
    rest: 'Other incidents',
  },
  fr: {
    year: { label: 'Année', description: 'Année civile où l’incident a commencé.' },
    sound: { label: 'Aucune lacune', description: 'Incidents sans aucune des quatre lacunes.' },
    gap: 'Avec la lacune',
    rest: 'Autres incidents',
  },
} as const satisfies Record<Lang, unknown>;

export function unknownsTexts({ total, years, show }: UnknownsData, lang: Lang): ChartTexts {
  const f = formatter(lang);
  const share = (count: number) => f.percent(count / total.incidents);
  const parts = GAP_NAMES.map(
    (gap) => `${GAP_LABELS[gap][lang].toLowerCase()} ${share(total.gaps[gap])}`,
  );
  const span = { from: years[0]?.year ?? '', to: years.at(-1)?.year ?? '' };
  const ratio = f.lang === 'fr' ? '1,5' : String(WIDE_RANGE);
  if (lang === 'fr') {
    return {
      title: `${share(total.incidents - total.sound)} des incidents ont au moins une lacune`,
      subtitle: `${show === 'share' ? 'Part' : 'Nombre'} des incidents relevés avec chaque lacune, par année, ${span.from}\u00a0– ${span.to}`,
      alternative: `Quatre séries de barres annuelles. Sur ${f.number(total.incidents)} incidents\u00a0: ${f.list(parts)}. Sans aucune de ces lacunes\u00a0: ${share(total.sound)}.`,
      notes: [
        `Un incident peut avoir plusieurs lacunes. Une fourchette est large si le bilan le plus élevé vaut au moins ${ratio} fois le plus bas. Plusieurs pages qui reprennent une même dépêche sont une seule origine.`,
        'Les premières années ne comptent que peu d’incidents\u00a0: leurs parts varient fortement.',
        NOTES.scope.fr,
      ],
    };
  }
  return {
    title: `${share(total.incidents - total.sound)} of incidents have at least one gap`,
    subtitle: `${show === 'share' ? 'Share' : 'Number'} of recorded incidents with each gap, by year, ${span.from} to ${span.to}`,
    alternative: `Four series of yearly bars. Of ${f.number(total.incidents)} incidents: ${f.list(parts)}. With none of these gaps: ${share(total.sound)}.`,
    notes: [
      `An incident may have several gaps. A range is wide if the highest toll is at least ${ratio} times the lowest. Several pages that carry one agency story are one origin.`,
      'The first years hold few incidents, so their shares vary widely.',
      NOTES.scope.en,
    ],
  };
}
