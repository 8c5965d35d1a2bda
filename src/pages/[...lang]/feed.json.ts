import type { APIRoute } from 'astro';
import { jsonFeed } from '../../feeds/feed.ts';
import type { Lang } from '../../i18n/languages.ts';
import { languagePaths } from '../../i18n/paths.ts';
import { siteData } from '../../site-data.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ props }) => {
  const { dataset } = await siteData();
  return new Response(jsonFeed(dataset.incidents, (props as { lang: Lang }).lang), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
};
