import { createHash } from 'node:crypto';
import { messages } from './i18n/index.ts';
import type { Bilingual } from './model/text.ts';
import { makeRelease, type Release, type ReleaseSite } from './release/release.ts';
import { siteData } from './site-data.ts';
import { SITE } from './site.config.ts';

const [en, fr] = [messages('en'), messages('fr')];
const title: Bilingual = {
  en: `${en.siteName}: ${en.tagline}`,
  fr: `${fr.siteName}\u00a0: ${fr.tagline}`,
};

/** What the release says of this publication. */
export const RELEASE_SITE: ReleaseSite = {
  slug: 'three-borders',
  title,
  description: { en: en.front.description, fr: fr.front.description },
  contributors: `The ${SITE.name} contributors`,
  url: SITE.url,
  keywords: ['Sahel', 'Mali', 'Burkina Faso', 'Niger', 'armed conflict', 'casualties'],
};

async function readSiteRelease(): Promise<Release> {
  const { dataset, geography, borders, dataDate } = await siteData();
  return makeRelease(
    { dataset, map: geography.map, borders, date: dataDate, site: RELEASE_SITE },
    (text) => createHash('sha256').update(text).digest('hex'),
  );
}

let pending: Promise<Release> | undefined;

/** The files below `/data/`; made once a build. */
export function siteRelease(): Promise<Release> {
  if (import.meta.env.DEV) return readSiteRelease();
  return (pending ??= readSiteRelease());
}
