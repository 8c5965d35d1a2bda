import type { ChartView } from '../charts/view.ts';
import { messages } from '../i18n/index.ts';
import { absolute, filePath, pagePath } from '../i18n/paths.ts';
import type { Picture } from '../pictures/chart-picture.ts';
import type { Embeddable } from './snippets.ts';

/** What snippets say of a chart: addresses, title, alternative text, its picture's size. */
export function embeddable(
  { chart, lang, texts }: ChartView,
  { width, height }: Pick<Picture, 'width' | 'height'>,
): Embeddable {
  const address = (path: string) => absolute(pagePath(lang, path));
  return {
    script: absolute(filePath('/embed.js')),
    page: address(`/charts/${chart.id}/`),
    frame: address(`/embed/${chart.id}/`),
    title: texts.title,
    alternative: texts.alternative,
    showAll: messages(lang).charts.showAll,
    picture: {
      light: address(`/charts/${chart.id}.png`),
      dark: address(`/charts/${chart.id}.dark.png`),
      width,
      height,
    },
  };
}
