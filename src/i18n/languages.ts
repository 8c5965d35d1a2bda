/** The languages of the site; the first has no prefix in addresses. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Lang = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Lang = 'en';

/** Locales for `Intl`: day before month in English, as most of its readers here write it. */
export const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', fr: 'fr-FR' };

export function isLang(value: string | undefined): value is Lang {
  return LANGUAGES.some((lang) => lang === value);
}

export function otherLanguage(lang: Lang): Lang {
  return lang === 'en' ? 'fr' : 'en';
}
