import type { ShapeTally } from '../../analysis/regions.ts';
import { inCountry } from '../../i18n/countries.ts';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartTexts } from '../chart.ts';
import type { RegionsData } from './data.ts';
import { amountOf } from '../lib/measure.ts';
import { NOTES, tallyText, withoutTollNote } from '../lib/words.ts';

export const LABELS = {
  en: {
    none: 'none',
    outside: 'Not covered',
    noRegion: 'No region named',
    region: 'Region',
    regionDescription: 'First-level region, with younger regions that its shape also shows.',
    shape: 'Shape',
    shapeDescription: 'Id of the shape on the map: the region’s ISO 3166-2 code.',
    subtitle: { incidents: 'Recorded incidents by region', killed: 'People killed by region' },
  },
  fr: {
    none: 'aucun',
    outside: 'Non couvert',
    noRegion: 'Région non précisée',
    region: 'Région',
    regionDescription: 'Région de premier niveau, avec les régions récentes que montre sa forme.',
    shape: 'Forme',
    shapeDescription:
      'Identifiant de la forme sur la carte\u00a0: le code ISO 3166-2 de la région.',
    subtitle: { incidents: 'Incidents relevés par région', killed: 'Personnes tuées par région' },
  },
} as const satisfies Record<Lang, unknown>;

/** What a shape is called: its region, with the younger regions that it also shows. */
export function shapeName({ regions }: ShapeTally, lang: Lang): string {
  return formatter(lang).list(regions.map(({ name }) => name[lang]));
}

export function regionsTexts(data: RegionsData, lang: Lang): ChartTexts {
  const f = formatter(lang);
  const { measure } = data;
  const ranked = data.shapes.toSorted((a, b) => amountOf(b, measure) - amountOf(a, measure));
  const [first, second, third] = ranked;
  if (!first || !second || !third) throw new Error('attacks-by-region: fewer than three regions');
  const top = f.list(
    [first, second, third].map(
      (shape) => `${shapeName(shape, lang)} (${f.number(amountOf(shape, measure))})`,
    ),
  );
  const firstThree = [first, second, third].reduce(
    (sum, shape) => sum + amountOf(shape, measure),
    0,
  );
  const share = f.percent(firstThree / amountOf(data.total, measure));
  const country = (shape: ShapeTally) => inCountry(shape.regions[0]?.country ?? 'NER', lang);
  const without = data.withoutRegion.incidents;
  const span = { from: f.month(data.from), to: f.month(data.to) };
  const total = tallyText(data.total, lang);
  const subtitle = LABELS[lang].subtitle[measure];

  if (lang === 'fr') {
    return {
      title:
        measure === 'incidents'
          ? `${share} des incidents se concentrent dans trois régions`
          : `${share} des personnes tuées l’ont été dans trois régions`,
      subtitle: `${subtitle}, ${span.from}\u00a0– ${span.to}`,
      alternative: `Carte par région. Les premières\u00a0: ${top}\u202f; la première se trouve ${country(first)}, la deuxième ${country(second)}, la troisième ${country(third)}. Total\u00a0: ${total}.`,
      notes: [
        `${f.count(without, { one: '{n} incident dont aucune source ne nomme la région n’est pas sur la carte', other: '{n} incidents dont aucune source ne nomme la région ne sont pas sur la carte' })}\u202f; le tableau ${without > 1 ? 'les' : 'le'} compte.`,
        'La carte montre les régions d’avant les derniers découpages\u00a0: Ménaka avec Gao, Taoudénit avec Tombouctou, Bandiagara et Douentza avec Mopti. Un incident qui touche deux régions compte dans la principale.',
        'Seules les régions du nord du Bénin, du Togo, du Ghana et de la Côte d’Ivoire entrent dans le relevé.',
        ...killedNotes(data, lang),
      ],
    };
  }
  return {
    title:
      measure === 'incidents'
        ? `${share} of incidents fall in three regions`
        : `${share} of those killed died in three regions`,
    subtitle: `${subtitle}, ${span.from} to ${span.to}`,
    alternative: `Map by region. Most: ${top}; the first lies ${country(first)}, the second ${country(second)}, the third ${country(third)}. In all ${total}.`,
    notes: [
      `${f.count(without, { one: '{n} incident whose region no source names is not on the map', other: '{n} incidents whose region no source names are not on the map' })}; the table counts ${without > 1 ? 'them' : 'it'}.`,
      'The map shows regions as they were before the latest divisions: Ménaka with Gao, Taoudénit with Timbuktu, Bandiagara and Douentza with Mopti. An incident that reached two regions counts in the main one.',
      'Of Benin, Togo, Ghana and Côte d’Ivoire only the northern regions are in the record.',
      ...killedNotes(data, lang),
    ],
  };
}

/** How to read the figures where people killed are shown. */
function killedNotes({ measure, total }: RegionsData, lang: Lang): string[] {
  if (measure !== 'killed') return [];
  const range = {
    en: 'Shades and numbers show the best figure; each region’s range is in the table.',
    fr: 'Teintes et nombres donnent le meilleur bilan\u202f; la fourchette de chaque région est au tableau.',
  };
  return [range[lang], NOTES.attackers[lang], ...withoutTollNote(total.withoutToll, lang)];
}
