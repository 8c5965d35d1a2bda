import type { APIRoute } from 'astro';
import type { Chart } from '../../../charts/chart.ts';
import { csvOf, jsonOf } from '../../../charts/files.ts';
import { chartPaths } from '../../../chart-paths.ts';
import { chartView, type ChartView } from '../../../charts/view.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { absolute, pagePath } from '../../../i18n/paths.ts';
import { messages } from '../../../i18n/index.ts';
import { pictureOf } from '../../../pictures/of-chart.ts';
import { pngFile, svgFile } from '../../../pictures/render.ts';
import { siteData } from '../../../site-data.ts';

type Content = string | Uint8Array<ArrayBuffer>;

/** A chart's files, by what follows its id and a dot in their names. */
const FORMATS: Readonly<Record<string, (view: ChartView) => Content | Promise<Content>>> = {
  svg: async (view) => svgFile(await pictureOf(view, 'light')),
  png: async (view) => pngFile(await pictureOf(view, 'light')),
  'dark.png': async (view) => pngFile(await pictureOf(view, 'dark')),
  csv: ({ table }) => csvOf(table),
  json: async (view) =>
    jsonOf(view, {
      url: absolute(pagePath(view.lang, `/charts/${view.chart.id}/`)),
      source: messages(view.lang).siteName,
      licence: 'CC-BY-4.0',
      dataDate: (await siteData()).dataDate,
    }),
};

export const getStaticPaths = () =>
  Object.keys(FORMATS).flatMap((format) =>
    chartPaths().map(({ params, props }) => ({ params: { ...params, format }, props })),
  );

export const GET: APIRoute<{ lang: Lang; chart: Chart }> = async ({ params, props }) => {
  const make = FORMATS[params['format'] ?? ''];
  if (make === undefined) throw new Error(`no chart has a file “.${params['format'] ?? ''}”`);
  return new Response(await make(chartView(props.chart, await siteData(), props.lang)));
};
