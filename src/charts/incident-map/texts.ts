import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartTexts } from '../chart.ts';
import type { IncidentMapData } from './data.ts';
import { NOTES, tallyText } from '../lib/words.ts';

export const LABELS = {
  en: {
    exactly: 'Place known',
    roughly: 'District only',
    unknown: 'Toll unknown',
    killed: 'People killed',
    latitude: { label: 'Latitude', description: 'Decimal degrees, WGS 84; empty where unknown.' },
    longitude: { label: 'Longitude', description: 'Decimal degrees, WGS 84; empty where unknown.' },
    precision: { label: 'Point is', description: 'What the point stands for.' },
  },
  fr: {
    exactly: 'Lieu connu',
    roughly: 'Chef-lieu seul',
    unknown: 'Bilan inconnu',
    killed: 'Personnes tuées',
    latitude: {
      label: 'Latitude',
      description: 'Degrés décimaux, WGS 84\u202f; vide si inconnue.',
    },
    longitude: {
      label: 'Longitude',
      description: 'Degrés décimaux, WGS 84\u202f; vide si inconnue.',
    },
    precision: { label: 'Le point est', description: 'Ce que le point représente.' },
  },
} as const satisfies Record<Lang, unknown>;

export function incidentMapTexts(data: IncidentMapData, lang: Lang): ChartTexts {
  const f = formatter(lang);
  const { exactly, roughly, unplaced, total } = data;
  const share = f.percent(exactly.incidents / total.incidents);
  const without = unplaced.length;
  if (lang === 'fr') {
    return {
      title: `Le lieu n’est connu avec précision que pour ${share} des incidents`,
      subtitle: `Incidents relevés, ${f.month(data.from)}\u00a0– ${f.month(data.to)}, selon le nombre de personnes tuées`,
      alternative: `Carte des incidents. Le lieu même ou un lieu proche est connu pour ${tallyText(exactly, lang)}\u202f; seul le chef-lieu du département ou de la région l’est pour ${tallyText(roughly, lang)}\u202f; ${f.count(without, { one: '{n} incident n’a pas de coordonnées', other: '{n} incidents n’ont pas de coordonnées' })}.`,
      notes: [
        'La surface d’un cercle est proportionnelle au meilleur bilan\u202f; l’anneau pâle va jusqu’au bilan le plus élevé. Un cercle évidé est placé au chef-lieu\u00a0: l’incident s’est produit quelque part alentour.',
        `${f.count(without, { one: '{n} incident sans coordonnées n’est pas sur la carte', other: '{n} incidents sans coordonnées ne sont pas sur la carte' })}\u202f; le tableau ${without > 1 ? 'les' : 'le'} compte.`,
        `${NOTES.scope.fr} ${NOTES.attackers.fr}`,
      ],
    };
  }
  return {
    title: `Only for ${share} of incidents is the place known closely`,
    subtitle: `Recorded incidents, ${f.month(data.from)} to ${f.month(data.to)}, by people killed`,
    alternative: `Map of incidents. The place itself or one close by is known for ${tallyText(exactly, lang)}; only the seat of the district or region for ${tallyText(roughly, lang)}; ${f.count(without, { one: '{n} incident has no coordinates', other: '{n} incidents have no coordinates' })}.`,
    notes: [
      'A circle’s area stands for the best figure; the pale ring reaches to the highest. A hollow circle stands at the seat of the district or region: the incident happened somewhere around it.',
      `${f.count(without, { one: '{n} incident without coordinates is not on the map', other: '{n} incidents without coordinates are not on the map' })}; the table counts ${without > 1 ? 'them' : 'it'}.`,
      `${NOTES.scope.en} ${NOTES.attackers.en}`,
    ],
  };
}
