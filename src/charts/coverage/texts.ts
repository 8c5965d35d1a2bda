import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { ChartTexts } from '../chart.ts';

export const LABELS = {
  en: {
    events: 'Events of the reference at or above the threshold',
    recorded: 'of these in the record',
    all: 'All',
    columns: {
      part: 'Year or country',
      events: 'Events of the reference',
      recorded: 'In the record',
      low: 'Deaths, lowest',
      best: 'Deaths, best figure',
      high: 'Deaths, highest',
      recordedDeaths: 'Deaths in recorded events, best figure',
    },
    descriptions: {
      part: 'A year, a country, or all together.',
      events: 'Events of the reference whose highest figure reaches the threshold of the record.',
      recorded: 'How many of these events the record has.',
      low: 'Deaths in these events by the lowest figures of the reference, attackers included.',
      best: 'Deaths in these events by its best figures, attackers included.',
      high: 'Deaths in these events by its highest figures, attackers included.',
      recordedDeaths: 'Deaths by its best figures in the events that the record has.',
    },
  },
  fr: {
    events: 'Événements de la base de référence à partir du seuil',
    recorded: 'dont événements dans le relevé',
    all: 'Ensemble',
    columns: {
      part: 'Année ou pays',
      events: 'Événements de la base de référence',
      recorded: 'Dans le relevé',
      low: 'Morts, chiffre le plus bas',
      best: 'Morts, meilleure estimation',
      high: 'Morts, chiffre le plus élevé',
      recordedDeaths: 'Morts des événements relevés, meilleure estimation',
    },
    descriptions: {
      part: 'Une année, un pays, ou l’ensemble.',
      events:
        'Événements de la base de référence dont le chiffre le plus élevé atteint le seuil du relevé.',
      recorded: 'Nombre de ces événements qui figurent dans le relevé.',
      low: 'Morts de ces événements selon ses chiffres les plus bas, assaillants compris.',
      best: 'Morts de ces événements selon ses meilleures estimations, assaillants compris.',
      high: 'Morts de ces événements selon ses chiffres les plus élevés, assaillants compris.',
      recordedDeaths:
        'Morts, selon ses meilleures estimations, des événements qui figurent dans le relevé.',
    },
  },
} as const satisfies Record<Lang, unknown>;

export function coverageTexts(coverage: Coverage, lang: Lang): ChartTexts {
  return lang === 'fr' ? frenchTexts(coverage) : englishTexts(coverage);
}

function englishTexts(coverage: Coverage): ChartTexts {
  const { reference, version, from, to, total, tolls, ours, citation } = coverage;
  const f = formatter('en');
  const events = f.percent(share(total.recorded, total.events));
  const deaths = f.percent(share(total.recordedDeaths.best, total.deaths.best));
  return {
    title: `In the record: ${f.number(total.recorded)} of ${f.number(total.events)} events`,
    subtitle: `${reference.en}, version ${version}: events from ${f.date(from)} to ${f.date(to)} whose highest figure reaches the record’s threshold, and how many of them the record has`,
    alternative: `The record has ${events} of these events, with ${deaths} of the deaths in them by the reference’s best figures.`,
    notes: [
      `The reference counts the dead of all sides, attackers included: ${f.toll(total.deaths)} in all these events. The record leaves attackers out.`,
      `Two entries count as one event where day, place, toll and side agree well enough.`,
      `Of ${f.number(ours.incidents)} incidents of the record in these days, ${f.number(ours.matched)} are in the reference. Its best figure lies within our range in ${f.number(tolls.within)} cases, below it in ${f.number(tolls.lower)}, above it in ${f.number(tolls.higher)}.`,
      citation,
    ],
  };
}

function frenchTexts(coverage: Coverage): ChartTexts {
  const { reference, version, from, to, total, tolls, ours, citation } = coverage;
  const f = formatter('fr');
  const events = f.percent(share(total.recorded, total.events));
  const deaths = f.percent(share(total.recordedDeaths.best, total.deaths.best));
  return {
    title: `Dans le relevé\u00a0: ${f.number(total.recorded)} événements sur ${f.number(total.events)}`,
    subtitle: `${reference.fr}, version ${version}\u00a0: événements du ${f.date(from)} au ${f.date(to)} dont le chiffre le plus élevé atteint le seuil du relevé, et combien y figurent`,
    alternative: `Le relevé contient ${events} de ces événements, qui comptent ${deaths} des morts selon les meilleures estimations de la base de référence.`,
    notes: [
      `La base de référence compte les morts de tous les camps, assaillants compris\u00a0: ${f.toll(total.deaths)} pour l’ensemble de ces événements. Le relevé laisse les assaillants de côté.`,
      `Deux entrées valent un même événement quand le jour, le lieu, le bilan et le camp concordent assez.`,
      `Sur ${f.number(ours.incidents)} incidents du relevé pour ces dates, ${f.number(ours.matched)} figurent dans la base de référence. Sa meilleure estimation tombe dans notre fourchette dans ${f.number(tolls.within)} cas, au-dessous dans ${f.number(tolls.lower)}, au-dessus dans ${f.number(tolls.higher)}.`,
      citation,
    ],
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
