import type { ShapeTally } from '../../analysis/regions.ts';
import { inCountry } from '../../i18n/countries.ts';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartTexts } from '../chart.ts';
import type { RegionsData } from './data.ts';

export const LABELS = {
  en: {
    none: 'none',
    outside: 'Outside the record',
    legend: 'Incidents',
    noRegion: 'No region named',
    columns: {
      region: 'Region',
      country: 'Country',
      incidents: 'Incidents',
      low: 'Killed, lowest',
      best: 'Killed, best figure',
      high: 'Killed, highest',
      without: 'Incidents without a known toll',
    },
  },
  fr: {
    none: 'aucun',
    outside: 'Hors du relevé',
    legend: 'Incidents',
    noRegion: 'Région non précisée',
    columns: {
      region: 'Région',
      country: 'Pays',
      incidents: 'Incidents',
      low: 'Tués, bilan le plus bas',
      best: 'Tués, meilleur bilan',
      high: 'Tués, bilan le plus élevé',
      without: 'Incidents sans bilan connu',
    },
  },
} as const satisfies Record<Lang, unknown>;

/** What a shape is called: its region, with the younger regions that it also shows. */
export function shapeName({ regions }: ShapeTally, lang: Lang): string {
  return formatter(lang).list(regions.map(({ name }) => name[lang]));
}

export function regionsTexts(data: RegionsData, lang: Lang): ChartTexts {
  const f = formatter(lang);
  const ranked = data.shapes.toSorted((a, b) => b.incidents - a.incidents);
  const [first, second, third] = ranked;
  if (!first || !second || !third) throw new Error('attacks-by-region: fewer than three regions');
  const top = f.list(
    [first, second, third].map(
      (shape) => `${shapeName(shape, lang)} (${f.number(shape.incidents)})`,
    ),
  );
  const firstThree = first.incidents + second.incidents + third.incidents;
  const share = f.percent(firstThree / data.total.incidents);
  const country = (shape: ShapeTally) => inCountry(shape.regions[0]?.country ?? 'NER', lang);
  const without = data.withoutRegion.incidents;
  const span = { from: f.month(data.from), to: f.month(data.to) };

  if (lang === 'fr') {
    return {
      title: `${share} des incidents se concentrent dans trois régions`,
      subtitle: `Incidents relevés par région, ${span.from} – ${span.to}`,
      alternative: `Carte des incidents par région. Le plus d’incidents : ${top} ; la première se trouve ${country(first)}, la deuxième ${country(second)}, la troisième ${country(third)}. Total : ${f.number(data.total.incidents)} incidents.`,
      notes: [
        `${f.count(without, { one: '{n} incident dont aucune source ne nomme la région n’est pas sur la carte', other: '{n} incidents dont aucune source ne nomme la région ne sont pas sur la carte' })} ; le tableau le${without > 1 ? 's' : ''} compte.`,
        'La carte montre les régions d’avant les derniers découpages : Ménaka avec Gao, Taoudénit avec Tombouctou, Bandiagara et Douentza avec Mopti. Un incident qui touche deux régions compte dans la principale.',
        'Seules les régions du nord du Bénin, du Togo, du Ghana et de la Côte d’Ivoire entrent dans le relevé.',
      ],
    };
  }
  return {
    title: `${share} of incidents fall in three regions`,
    subtitle: `Recorded incidents by region, ${span.from} to ${span.to}`,
    alternative: `Map of incidents by region. Most incidents: ${top}; the first lies ${country(first)}, the second ${country(second)}, the third ${country(third)}. In all ${f.number(data.total.incidents)} incidents.`,
    notes: [
      `${f.count(without, { one: '{n} incident whose region no source names is not on the map', other: '{n} incidents whose region no source names are not on the map' })}; the table counts ${without > 1 ? 'them' : 'it'}.`,
      'The map shows regions as they were before the latest divisions: Ménaka with Gao, Taoudénit with Timbuktu, Bandiagara and Douentza with Mopti. An incident that reached two regions counts in the main one.',
      'Of Benin, Togo, Ghana and Côte d’Ivoire only the northern regions are in the record.',
    ],
  };
}
