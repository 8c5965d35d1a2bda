import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Bilingual } from '../../model/text.ts';
import type { BorderPair } from '../../model/vocabulary.ts';
import type { ChartTexts } from '../chart.ts';
import { type DistancesData } from './data.ts';
import { MEASURE_LABELS, amountOf } from '../lib/measure.ts';
import { NOTES, killedText, withoutTollNote } from '../lib/words.ts';

/** Countries as borders name them, those outside the record too. */
const COUNTRY: Readonly<Record<string, Bilingual>> = {
  BEN: { en: 'Benin', fr: 'Bénin' },
  BFA: { en: 'Burkina Faso', fr: 'Burkina Faso' },
  CIV: { en: 'Côte d’Ivoire', fr: 'Côte d’Ivoire' },
  DZA: { en: 'Algeria', fr: 'Algérie' },
  GHA: { en: 'Ghana', fr: 'Ghana' },
  GIN: { en: 'Guinea', fr: 'Guinée' },
  LBR: { en: 'Liberia', fr: 'Libéria' },
  LBY: { en: 'Libya', fr: 'Libye' },
  MLI: { en: 'Mali', fr: 'Mali' },
  MRT: { en: 'Mauritania', fr: 'Mauritanie' },
  NER: { en: 'Niger', fr: 'Niger' },
  NGA: { en: 'Nigeria', fr: 'Nigéria' },
  SEN: { en: 'Senegal', fr: 'Sénégal' },
  TCD: { en: 'Chad', fr: 'Tchad' },
  TGO: { en: 'Togo', fr: 'Togo' },
};

/** “Burkina Faso – Mali”, in the language’s own order of names. */
export function pairName(pair: BorderPair, lang: Lang): string {
  return pair
    .split('-')
    .map((code) => COUNTRY[code]?.[lang] ?? code)
    .sort((a, b) => a.localeCompare(b, lang))
    .join('\u00a0– ');
}

export const LABELS = {
  en: {
    incidents: 'Share of incidents',
    killed: 'Share of people killed',
    land: 'Share of the land',
    byPair: (km: string) => `Within ${km} km, by nearest border`,
    axis: 'km to the nearest border',
    range: 'Range of the tolls',
    pair: { label: 'Border', description: 'The international border that is nearest.' },
    within: {
      label: 'Within, km',
      description: 'Distance to that border that the row counts up to.',
    },
    share: {
      label: 'Share of incidents, %',
      description: 'Incidents near this border as a percentage of all incidents with coordinates.',
    },
    landShare: {
      label: 'Share of the land, %',
      description: 'Land near this border as a percentage of the land that the record covers.',
    },
    all: 'All borders',
  },
  fr: {
    incidents: 'Part des incidents',
    killed: 'Part des personnes tuées',
    land: 'Part du territoire',
    byPair: (km: string) => `À moins de ${km}\u00a0km, par frontière`,
    axis: 'km jusqu’à la frontière la plus proche',
    range: 'Fourchette des bilans',
    pair: { label: 'Frontière', description: 'La frontière internationale la plus proche.' },
    within: {
      label: 'À moins de, km',
      description: 'Distance à cette frontière jusqu’à laquelle la ligne compte.',
    },
    share: {
      label: 'Part des incidents, %',
      description:
        'Incidents proches de cette frontière, en pourcentage des incidents qui ont des coordonnées.',
    },
    landShare: {
      label: 'Part du territoire, %',
      description:
        'Terres proches de cette frontière, en pourcentage des terres que couvre le relevé.',
    },
    all: 'Toutes les frontières',
  },
} as const satisfies Record<Lang, unknown>;

export function distancesTexts(data: DistancesData, lang: Lang): ChartTexts {
  const f = formatter(lang);
  const { within, measure, split, placed, land, uncertain, pairs } = data;
  const share = f.percent(amountOf(split.near, measure) / amountOf(placed, measure));
  const landText = f.percent(land);
  const km = f.number(within);
  const first = pairs
    .slice(0, 3)
    .map(({ pair, near }) => `${pairName(pair, lang)} (${f.number(amountOf(near, measure))})`);
  const unplaced = split.unplaced.incidents;
  if (lang === 'fr') {
    const what = measure === 'incidents' ? 'des incidents' : 'des morts';
    return {
      title: `${share} ${what} à moins de ${km}\u00a0km d’une frontière, pour ${landText} du territoire`,
      subtitle: `${MEASURE_LABELS[measure].fr} selon la distance à la frontière internationale la plus proche, comparés au territoire`,
      alternative: `Courbe cumulée de ${what} et courbe du territoire selon la distance. À moins de ${km}\u00a0km\u00a0: ${f.number(split.near.incidents)} incidents sur ${f.number(placed.incidents)}, ${killedText(split.near, lang)}, sur ${landText} du territoire. Frontières les plus touchées\u00a0: ${f.list(first)}.`,
      notes: [
        `Pour ${f.number(uncertain)} incidents, le point n’est que le chef-lieu du département ou de la région\u00a0: la distance n’est qu’approximative. ${f.number(unplaced)} incidents sans coordonnées n’y figurent pas.`,
        'Le territoire est celui des régions que couvre le relevé. Chaque incident et chaque terre compte pour la frontière la plus proche de son pays.',
        `${NOTES.scope.fr} ${NOTES.attackers.fr}`,
        ...(measure === 'killed' ? withoutTollNote(placed.withoutToll, lang) : []),
      ],
    };
  }
  const what = measure === 'incidents' ? 'of incidents' : 'of those killed';
  return {
    title: `${share} ${what} within ${km} km of a border, on ${landText} of the land`,
    subtitle: `${MEASURE_LABELS[measure].en} by distance to the nearest international border, against the land`,
    alternative: `Cumulative curve ${what} and curve of the land by distance. Within ${km} km: ${f.number(split.near.incidents)} of ${f.number(placed.incidents)} incidents, ${killedText(split.near, lang)}, on ${landText} of the land. Borders with most: ${f.list(first)}.`,
    notes: [
      `For ${f.number(uncertain)} incidents the point is only the seat of the district or region, so the distance is roughly right. ${f.number(unplaced)} incidents without coordinates are left out.`,
      'The land is that of the regions that the record covers. Every incident and every piece of land counts for the nearest border of its country.',
      `${NOTES.scope.en} ${NOTES.attackers.en}`,
      ...(measure === 'killed' ? withoutTollNote(placed.withoutToll, lang) : []),
    ],
  };
}
