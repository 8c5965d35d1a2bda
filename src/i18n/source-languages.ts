import { LOCALES, type Lang } from './languages.ts';

const NAMES: Readonly<Record<Lang, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames(LOCALES.en, { type: 'language' }),
  fr: new Intl.DisplayNames(LOCALES.fr, { type: 'language' }),
};

/** The language that a source is written in, by its ISO 639-1 code, in words. */
export function sourceLanguageName(code: string, lang: Lang): string {
  return NAMES[lang].of(code) ?? code;
}
