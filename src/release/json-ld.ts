import type { Lang } from '../i18n/languages.ts';
import { LICENCE } from './data-package.ts';
import type { Release, ReleaseSite } from './release.ts';

/**
 * The release as a schema.org `Dataset`, which dataset search engines read.
 *
 * @param span First and last day of the record, `YYYY-MM-DD`.
 */
export function datasetJsonLd(
  { version, date, data }: Release,
  site: ReleaseSite,
  span: { readonly from: string; readonly to: string },
  lang: Lang,
) {
  const address = (path: string) => new URL(`data/${path}`, site.url).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: site.title[lang],
    description: site.description[lang],
    url: address(''),
    inLanguage: ['en', 'fr'],
    keywords: site.keywords,
    license: LICENCE.url,
    isAccessibleForFree: true,
    version,
    dateModified: date,
    creator: { '@type': 'Organization', name: site.contributors, url: site.url },
    temporalCoverage: `${span.from}/${span.to}`,
    spatialCoverage: {
      '@type': 'Place',
      name: 'Mali, Burkina Faso, Niger and the northern borderlands of Benin, Togo, Ghana and Côte d’Ivoire',
    },
    measurementTechnique: new URL('method/', site.url).href,
    distribution: data.map(({ path, texts, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: texts.title[lang],
      description: texts.description[lang],
      encodingFormat: mediaType,
      contentUrl: address(path),
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}

/** JSON for a script block of a page: nothing in it can end the block. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
