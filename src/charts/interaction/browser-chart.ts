import type { Lang } from '../../i18n/languages.ts';
import type { ChartChoice } from '../chart.ts';

/** A chart on a page, as a chart's `enhance.ts` gets it to apply options that only it knows. */
export interface BrowserChart {
  readonly figure: HTMLElement;
  readonly choice: ChartChoice;
  readonly lang: Lang;
  /** What the chart's `browserData` gave when the site was built. */
  readonly data: unknown;
}

/** What a chart's `enhance.ts` exports as `redraw`. */
export type Redraw = (chart: BrowserChart) => void;
