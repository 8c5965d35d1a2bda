import type { APIRoute } from 'astro';
import type { Chart } from '../../../charts/chart.ts';
import { chartPaths } from '../../../chart-paths.ts';
import { chartView } from '../../../charts/view.ts';
import { embeddable } from '../../../embed/embeddable.ts';
import { fluidHeight } from '../../../embed/estimate.ts';
import { snippet } from '../../../embed/snippets.ts';
import { messages } from '../../../i18n/index.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { absolute, pagePath } from '../../../i18n/paths.ts';
import { pictureOf } from '../../../pictures/of-chart.ts';
import { PNG_SCALE } from '../../../pictures/render.ts';
import { siteData } from '../../../site-data.ts';

/** How long an answer holds, in seconds: the site is built anew once a day at most. */
const CACHE_AGE = 86_400;
/** The width that the answer's frame is reckoned for; it is as wide as its column. */
const WIDTH = 600;

export const getStaticPaths = chartPaths;

/** The oEmbed 1.0 answer of type `rich` for a chart's page. */
export const GET: APIRoute<{ lang: Lang; chart: Chart }> = async ({ props: { lang, chart } }) => {
  const view = chartView(chart, await siteData(), lang);
  const picture = await pictureOf(view, 'light');
  const about = embeddable(view, picture);
  const height = fluidHeight(view);
  return Response.json({
    version: '1.0',
    type: 'rich',
    title: view.texts.title,
    provider_name: messages(lang).siteName,
    provider_url: absolute(pagePath(lang, '/')),
    cache_age: CACHE_AGE,
    html: snippet(about, { kind: 'frame', theme: 'auto', width: 'fluid', height, query: '' }),
    width: WIDTH,
    height,
    thumbnail_url: about.picture.light,
    thumbnail_width: picture.width * PNG_SCALE,
    thumbnail_height: picture.height * PNG_SCALE,
  });
};
