import type { APIRoute } from 'astro';
import { explorerFile } from '../../explorer/file.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { siteData } from '../../site-data.ts';

/** The explorer's data, one file a language, named for its content so that it can be kept for ever. */
export async function getStaticPaths() {
  const input = await siteData();
  return LANGUAGES.map((lang) => {
    const { name, text } = explorerFile(input, lang);
    return { params: { name }, props: { text } };
  });
}

export const GET: APIRoute = ({ props }) =>
  new Response((props as { text: string }).text, {
    headers: { 'Content-Type': 'application/json' },
  });
