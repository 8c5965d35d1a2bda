import type { ChartInput } from '../charts/chart.ts';
import { CHARTS } from '../charts/registry.ts';
import { chartView } from '../charts/view.ts';
import type { Lang } from '../i18n/languages.ts';

/** What the search says of every chart: its finding, and what is drawn. */
export function chartSubjects(
  input: ChartInput,
  lang: Lang,
): { id: string; title: string; subtitle: string }[] {
  return CHARTS.map((chart) => {
    const { title, subtitle } = chartView(chart, input, lang).texts;
    return { id: chart.id, title, subtitle };
  });
}
