import type { BorderPair } from '../model/vocabulary.ts';
import { countryName } from './countries.ts';
import type { Lang } from './languages.ts';
import type { Country } from '../model/vocabulary.ts';

/** Countries around, which the record knows only by their borders. */
const NEIGHBOURS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  DZA: { en: 'Algeria', fr: 'Algérie' },
  GIN: { en: 'Guinea', fr: 'Guinée' },
  LBR: { en: 'Liberia', fr: 'Liberia' },
  LBY: { en: 'Libya', fr: 'Libye' },
  MRT: { en: 'Mauritania', fr: 'Mauritanie' },
  NGA: { en: 'Nigeria', fr: 'Nigeria' },
  SEN: { en: 'Senegal', fr: 'Sénégal' },
  TCD: { en: 'Chad', fr: 'Tchad' },
};

/** What readers call a border: the two countries, as “Burkina Faso–Niger”. */
export function borderName(pair: BorderPair, lang: Lang): string {
  return pair
    .split('-')
    .map((code) => NEIGHBOURS[code]?.[lang] ?? countryName(code as Country, lang))
    .join('–');
}
