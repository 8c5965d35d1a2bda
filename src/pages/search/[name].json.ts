import type { APIRoute } from 'astro';
import { LANGUAGES } from '../../i18n/languages.ts';
import { searchFile } from '../../search/file.ts';
import { siteData } from '../../site-data.ts';

/** What the site's search looks through, one file a language, fetched when a reader searches. */
export async function getStaticPaths() {
  const input = await siteData();
  return LANGUAGES.map((lang) => {
    const { name, text } = searchFile(input, lang);
    return { params: { name }, props: { text } };
  });
}

export const GET: APIRoute = ({ props }) =>
  new Response((props as { text: string }).text, {
    headers: { 'Content-Type': 'application/json' },
  });
