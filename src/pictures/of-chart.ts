import type { ChartView } from '../charts/view.ts';
import { siteData } from '../site-data.ts';
import { chartPicture, type Picture } from './chart-picture.ts';
import { creditLine } from './credit.ts';
import type { Theme } from './tokens.ts';

/** A chart's picture with the site's own credit line. */
export async function pictureOf(view: ChartView, theme: Theme): Promise<Picture> {
  const { geography, dataDate } = await siteData();
  return chartPicture(view, { theme, geography, credit: creditLine(view.lang, dataDate) });
}
