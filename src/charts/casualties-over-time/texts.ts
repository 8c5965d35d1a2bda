import type { PeriodUnit } from '../../analysis/periods.ts';
import type { VictimGroup } from '../../analysis/victims.ts';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Bilingual } from '../../model/text.ts';
import type { ChartTexts } from '../chart.ts';
import type { CasualtiesData, Split } from './data.ts';
import { NOTES, withoutTollNote } from '../lib/words.ts';

export const VICTIM_LABELS: Readonly<Record<VictimGroup, Bilingual>> = {
  civilians: { en: 'Civilians', fr: 'Civils' },
  military: { en: 'Soldiers, police, volunteers', fr: 'Soldats, gendarmes, volontaires' },
  untold: { en: 'Not told apart', fr: 'Non distingués' },
};

interface Labels {
  readonly range: string;
  readonly period: Readonly<Record<PeriodUnit, string>>;
  readonly aPeriod: Readonly<Record<PeriodUnit, string>>;
  readonly periodDescription: string;
  readonly split: Readonly<Record<Split, string>>;
  readonly partDescription: Readonly<Record<Split, string>>;
}

export const LABELS: Readonly<Record<Lang, Labels>> = {
  en: {
    range: 'Up to the highest reported toll',
    period: { month: 'Month', quarter: 'Quarter', year: 'Year' },
    aPeriod: { month: 'a month', quarter: 'a quarter', year: 'a year' },
    periodDescription: 'The span of the calendar in which the incidents began.',
    split: { victims: 'by victims', country: 'by country', side: 'by perpetrator' },
    partDescription: {
      victims: 'The part of the best figure that is this group of victims.',
      country: 'The part of the best figure killed in this country or these countries.',
      side: 'The part of the best figure killed in incidents by this side.',
    },
  },
  fr: {
    range: 'Jusqu’au bilan le plus élevé',
    period: { month: 'Mois', quarter: 'Trimestre', year: 'Année' },
    aPeriod: { month: 'par mois', quarter: 'par trimestre', year: 'par année' },
    periodDescription: 'La période du calendrier où les incidents ont commencé.',
    split: { victims: 'selon les victimes', country: 'selon le pays', side: 'selon l’auteur' },
    partDescription: {
      victims: 'La part du meilleur bilan qui revient à ce groupe de victimes.',
      country: 'La part du meilleur bilan qui revient à ce pays ou à ces pays.',
      side: 'La part du meilleur bilan qui revient aux incidents de ce camp.',
    },
  },
};

/** Title, subtitle, alternative text and notes, all from the data. */
export function casualtiesTexts(data: CasualtiesData, lang: Lang): ChartTexts {
  const f = formatter(lang);
  const { months, total, totals, parts, unit, split } = data;
  const labels = LABELS[lang];
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
  const shares = f.list(
    parts.map(
      ({ label }, index) => `${label[lang]} ${f.percent((totals[index] ?? 0) / total.toll.best)}`,
    ),
  );
  const worstYear = { year: worst?.year ?? '', best: f.number(worst?.best ?? 0) };
  const peak = {
    month: deadliest === undefined ? '' : f.month(deadliest.start),
    best: f.number(deadliest?.toll.best ?? 0),
  };

  if (lang === 'fr') {
    return {
      title: `L’année la plus meurtrière du relevé est ${worstYear.year}`,
      subtitle: `Personnes tuées ${labels.aPeriod[unit]} dans les incidents relevés, ${labels.split[split]}, ${f.month(first)}\u00a0– ${f.month(last)}`,
      alternative: `Barres de ${f.month(first)} à ${f.month(last)}. Les incidents relevés ont fait ${toll.number} morts (fourchette\u00a0: ${toll.range}). Parts du total\u00a0: ${shares}. Année la plus meurtrière\u00a0: ${worstYear.year}, avec ${worstYear.best} morts. Mois le plus meurtrier\u00a0: ${peak.month}, avec ${peak.best} morts.`,
      notes: [
        `Les barres donnent le meilleur bilan\u202f; leur prolongement clair va jusqu’au bilan le plus élevé. ${NOTES.attackers.fr}`,
        `Seuls sont relevés les incidents d’au moins 10 morts (5 dans les pays côtiers)\u00a0: ${f.count(empty, { one: '{n} mois n’en compte', other: '{n} mois n’en comptent' })} aucun, ce qui ne veut pas dire qu’il n’y eut aucun mort.`,
        ...withoutTollNote(total.withoutToll, lang),
      ],
    };
  }
  return {
    title: `${worstYear.year} is the deadliest year in the record`,
    subtitle: `People killed ${labels.aPeriod[unit]} in recorded incidents, ${labels.split[split]}, ${f.month(first)} to ${f.month(last)}`,
    alternative: `Bars from ${f.month(first)} to ${f.month(last)}. Recorded incidents killed ${toll.number} people (range ${toll.range}). Shares of the total: ${shares}. Deadliest year: ${worstYear.year}, with ${worstYear.best} killed. Deadliest month: ${peak.month}, with ${peak.best} killed.`,
    notes: [
      `Bars show the best figure; their pale extension reaches to the highest. ${NOTES.attackers.en}`,
      `Only incidents with at least 10 people killed are recorded (5 in the coastal countries): ${f.count(empty, { one: '{n} month has', other: '{n} months have' })} none, which does not mean that nobody was killed.`,
      ...withoutTollNote(total.withoutToll, lang),
    ],
  };
}
