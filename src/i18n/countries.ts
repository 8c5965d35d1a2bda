import type { Country } from '../model/vocabulary.ts';
import type { Lang } from './languages.ts';

const NAMES: Readonly<Record<Country, Readonly<Record<Lang, string>>>> = {
  MLI: { en: 'Mali', fr: 'Mali' },
  BFA: { en: 'Burkina Faso', fr: 'Burkina Faso' },
  NER: { en: 'Niger', fr: 'Niger' },
  BEN: { en: 'Benin', fr: 'Bénin' },
  TGO: { en: 'Togo', fr: 'Togo' },
  GHA: { en: 'Ghana', fr: 'Ghana' },
  CIV: { en: 'Côte d’Ivoire', fr: 'Côte d’Ivoire' },
};

/** What readers call a country. */
export function countryName(country: Country, lang: Lang): string {
  return NAMES[country][lang];
}

/** The country with the French preposition of place: au Mali, en Côte d’Ivoire; in English “in Mali”. */
export function inCountry(country: Country, lang: Lang): string {
  if (lang === 'en') return `in ${NAMES[country].en}`;
  return `${country === 'CIV' ? 'en' : 'au'} ${NAMES[country].fr}`;
}
