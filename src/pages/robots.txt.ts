import { absolute, filePath } from '../i18n/paths.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET = () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(filePath('/sitemap-index.xml'))}\n`,
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
