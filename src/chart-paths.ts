import type { Chart } from './charts/chart.ts';
import { CHARTS } from './charts/registry.ts';
import type { Lang } from './i18n/languages.ts';
import { languagePaths } from './i18n/paths.ts';

/** One of a chart's addresses, as `getStaticPaths` returns it. */
export interface ChartPath {
  readonly params: { lang: string | undefined; chart: string };
  readonly props: { lang: Lang; chart: Chart };
}

/** Every chart in every language: the paths of a route at `[...lang]/…/[chart]`. */
export function chartPaths(): ChartPath[] {
  return CHARTS.flatMap((chart) =>
    languagePaths().map(({ params, props }) => ({
      params: { ...params, chart: chart.id },
      props: { ...props, chart },
    })),
  );
}
