import { countryName } from '../../i18n/countries.ts';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartTexts } from '../chart.ts';
import type { GridLine, MonthGridData } from './data.ts';
import { MEASURE_LABELS } from '../lib/measure.ts';
import { NOTES, tallyText, withoutTollNote } from '../lib/words.ts';

export const LABELS = {
  en: {
    others: 'Other regions',
    month: { label: 'Month', description: 'Month in which the incidents began, YYYY-MM.' },
    region: { label: 'Region', description: 'Region, as the maps show it.' },
  },
  fr: {
    others: 'Autres régions',
    month: { label: 'Mois', description: 'Mois où les incidents ont commencé, AAAA-MM.' },
    region: { label: 'Région', description: 'Région, telle que la montrent les cartes.' },
  },
} as const satisfies Record<Lang, unknown>;

/** The region’s name; with its country where another country has a region of that name. */
export function lineName({ region, isShared }: GridLine, lang: Lang): string {
  if (region === null) return LABELS[lang].others;
  return isShared
    ? `${region.name[lang]} (${countryName(region.country, lang)})`
    : region.name[lang];
}

export function monthGridTexts({ lines, months, measure }: MonthGridData, lang: Lang): ChartTexts {
  const f = formatter(lang);
  const named = lines.filter(({ region }) => region !== null);
  const longest = named
    .map((line) => ({ line, months: line.cells.length }))
    .toSorted((a, b) => b.months - a.months)[0];
  if (longest === undefined) throw new Error('month-grid: no region has an incident');
  const span = { from: f.month(months[0] ?? ''), to: f.month(months.at(-1) ?? '') };
  const first = named
    .slice(0, 5)
    .map((line) => `${lineName(line, lang)} (${f.month(line.cells[0]?.start ?? '')})`);
  const without = lines.reduce((sum, { total }) => sum + total.withoutToll, 0);
  const rest = lines.find(({ region }) => region === null);
  const restText = rest === undefined ? '' : tallyText(rest.total, lang);
  const name = lineName(longest.line, lang);
  const count = f.number(longest.months);
  if (lang === 'fr') {
    return {
      title: `${name} est la région la plus souvent touchée\u00a0: ${count} mois avec un incident relevé`,
      subtitle: `${MEASURE_LABELS[measure].fr} par mois et par région, ${span.from}\u00a0– ${span.to}`,
      alternative: `Grille des mois et des régions. Premier mois avec un incident relevé dans les cinq régions les plus touchées\u00a0: ${f.list(first)}. Région avec le plus de mois touchés\u00a0: ${name}, ${count} sur ${f.number(months.length)}.`,
      notes: [
        `«\u00a0${LABELS.fr.others}\u00a0» réunit les régions moins touchées et les incidents dont aucune source ne nomme la région\u00a0: ${restText}.`,
        'Gao comprend Ménaka\u202f; Tombouctou, Taoudénit\u202f; Mopti, Bandiagara et Douentza. Une case vide signifie qu’aucun incident n’est relevé, non qu’il n’y eut pas de violence.',
        `${NOTES.scope.fr} ${NOTES.attackers.fr}`,
        ...withoutTollNote(without, lang),
      ],
    };
  }
  return {
    title: `${name} is the region most often hit: ${count} months with a recorded incident`,
    subtitle: `${MEASURE_LABELS[measure].en} by month and region, ${span.from} to ${span.to}`,
    alternative: `Grid of months and regions. First month with a recorded incident in the five regions hit most: ${f.list(first)}. Region with most months hit: ${name}, ${count} of ${f.number(months.length)}.`,
    notes: [
      `“${LABELS.en.others}” joins regions hit less and incidents whose region no source names: ${restText}.`,
      'Gao includes Ménaka; Timbuktu, Taoudénit; Mopti, Bandiagara and Douentza. An empty cell means that no incident is recorded, not that there was no violence.',
      `${NOTES.scope.en} ${NOTES.attackers.en}`,
      ...withoutTollNote(without, lang),
    ],
  };
}
