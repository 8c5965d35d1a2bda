import type { Chart, ChartInput } from '../charts/chart.ts';
import type { Lang } from '../i18n/languages.ts';

const CHARTS = Object.values(
  import.meta.glob<Chart>('../charts/*/chart.ts', { eager: true, import: 'chart' }),
);

/** What the search says of every chart: its finding, and what is drawn. */
export function chartSubjects(
  input: ChartInput,
  lang: Lang,
): { id: string; title: string; subtitle: string }[] {
  return CHARTS.map((chart) => {
    const { title, subtitle } = chart.texts(chart.data(input), lang);
    return { id: chart.id, title, subtitle };
  });
}
