import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartTexts } from '../chart.ts';
import type { CasualtiesData } from './data.ts';

export const LABELS = {
  en: {
    civilians: 'Civilians',
    military: 'Soldiers, police, volunteers',
    untold: 'Not told apart',
    range: 'Up to the highest reported toll',
    columns: {
      month: 'Month',
      incidents: 'Incidents',
      low: 'Killed, lowest',
      best: 'Killed, best figure',
      high: 'Killed, highest',
      civilians: 'Civilians',
      military: 'Military and police',
      untold: 'Not told apart',
      without: 'Incidents without a known toll',
    },
  },
  fr: {
    civilians: 'Civils',
    military: 'Soldats, gendarmes, volontaires',
    untold: 'Non distingués',
    range: 'Jusqu’au bilan le plus élevé',
    columns: {
      month: 'Mois',
      incidents: 'Incidents',
      low: 'Tués, bilan le plus bas',
      best: 'Tués, meilleur bilan',
      high: 'Tués, bilan le plus élevé',
      civilians: 'Civils',
      military: 'Militaires et forces de l’ordre',
      untold: 'Non distingués',
      without: 'Incidents sans bilan connu',
    },
  },
} as const satisfies Record<Lang, unknown>;

/** Title, subtitle, alternative text and notes, all from the data. */
export function casualtiesTexts(data: CasualtiesData, lang: Lang): ChartTexts {
  const f = formatter(lang);
  const { months, total, victims } = data;
  const first = months[0]?.start ?? '';
  const last = months.at(-1)?.start ?? '';
  const deadliest = months.toSorted((a, b) => b.toll.best - a.toll.best)[0];
  const empty = months.filter(({ incidents }) => incidents === 0).length;
  const byYear = Map.groupBy(months, ({ start }) => start.slice(0, 4));
  const worst = [...byYear]
    .map(([year, rows]) => ({ year, best: rows.reduce((sum, row) => sum + row.toll.best, 0) }))
    .toSorted((a, b) => b.best - a.best)[0];
  const toll = {
    number: f.number(total.toll.best),
    range: f.range(total.toll.low, total.toll.high),
  };
  const share = f.percent(victims.civilians / total.toll.best);
  const worstYear = { year: worst?.year ?? '', best: f.number(worst?.best ?? 0) };
  const peak = {
    month: deadliest === undefined ? '' : f.month(deadliest.start),
    best: f.number(deadliest?.toll.best ?? 0),
  };
  const withoutToll = total.withoutToll;

  if (lang === 'fr') {
    return {
      title: `L’année la plus meurtrière du relevé est ${worstYear.year}`,
      subtitle: `Personnes tuées par mois dans les incidents relevés, ${f.month(first)} – ${f.month(last)}`,
      alternative: `Barres mensuelles de ${f.month(first)} à ${f.month(last)}. Les incidents relevés ont fait ${toll.number} morts (fourchette ${toll.range}) ; ${share} étaient des civils identifiés comme tels. Année la plus meurtrière : ${worstYear.year}, avec ${worstYear.best} morts. Mois le plus meurtrier : ${peak.month}, avec ${peak.best} morts.`,
      notes: [
        'Les barres donnent le meilleur bilan ; leur prolongement clair va jusqu’au bilan le plus élevé. Les assaillants tués n’y figurent pas.',
        `Seuls sont relevés les incidents d’au moins 10 morts (5 dans les pays côtiers) : ${f.count(empty, { one: '{n} mois n’en compte', other: '{n} mois n’en comptent' })} aucun, ce qui ne veut pas dire qu’il n’y eut aucun mort.`,
        ...(withoutToll > 0
          ? [
              `${f.count(withoutToll, { one: '{n} incident dont le bilan est inconnu n’entre dans aucune somme.', other: '{n} incidents dont le bilan est inconnu n’entrent dans aucune somme.' })}`,
            ]
          : []),
      ],
    };
  }
  return {
    title: `${worstYear.year} is the deadliest year in the record`,
    subtitle: `People killed a month in recorded incidents, ${f.month(first)} to ${f.month(last)}`,
    alternative: `Monthly bars from ${f.month(first)} to ${f.month(last)}. Recorded incidents killed ${toll.number} people (range ${toll.range}); ${share} are known to have been civilians. Deadliest year: ${worstYear.year}, with ${worstYear.best} killed. Deadliest month: ${peak.month}, with ${peak.best} killed.`,
    notes: [
      'Bars show the best figure; their pale extension reaches to the highest. Attackers killed are not counted.',
      `Only incidents with at least 10 people killed are recorded (5 in the coastal countries): ${f.count(empty, { one: '{n} month has', other: '{n} months have' })} none, which does not mean that nobody was killed.`,
      ...(withoutToll > 0
        ? [
            `${f.count(withoutToll, { one: '{n} incident whose toll is unknown is in no sum.', other: '{n} incidents whose tolls are unknown are in no sum.' })}`,
          ]
        : []),
    ],
  };
}
