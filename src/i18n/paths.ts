import { SITE } from '../site.config.ts';
import { DEFAULT_LANGUAGE, isLang, LANGUAGES, type Lang } from './languages.ts';

const BASE = new URL(SITE.url).pathname;

/**
 * The path of a page in a language, base path included.
 *
 * @param path As in English without base, starting with a slash: `/incidents/`.
 */
export function pagePath(lang: Lang, path: string): string {
  const prefix = lang === DEFAULT_LANGUAGE ? '' : `${lang}/`;
  return `${BASE}${prefix}${path.slice(1)}`;
}

/** The language of a page by its path, for pieces of a text that nobody hands the language to. */
export function languageOf(path: string): Lang {
  const first = path.slice(BASE.length).split('/')[0];
  return isLang(first) ? first : DEFAULT_LANGUAGE;
}

/** The path of a file that is the same in every language, base path included. */
export function filePath(path: string): string {
  return `${BASE}${path.slice(1)}`;
}

/** The same path as an address that works from anywhere. */
export function absolute(path: string): string {
  return new URL(path, SITE.url).href;
}

/** What `getStaticPaths` returns for a page that exists in every language at `[...lang]`. */
export function languagePaths(): { params: { lang: string | undefined }; props: { lang: Lang } }[] {
  return LANGUAGES.map((lang) => ({
    params: { lang: lang === DEFAULT_LANGUAGE ? undefined : lang },
    props: { lang },
  }));
}

/** The path of an incident's page. */
export function incidentPath(lang: Lang, id: string): string {
  return pagePath(lang, `/incidents/${id}/`);
}

/** The path of a region's page. */
export function regionPath(lang: Lang, id: string): string {
  return pagePath(lang, `/regions/${id.toLowerCase()}/`);
}

/** The path of the picture that stands for a page where its link is shared: `incidents/<id>` → a PNG. */
export function cardPath(lang: Lang, page: string): string {
  const prefix = lang === DEFAULT_LANGUAGE ? '' : `${lang}/`;
  return filePath(`/og/${prefix}${page}.png`);
}
