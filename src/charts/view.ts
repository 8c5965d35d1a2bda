import type { Element } from 'hast';
import type { Lang } from '../i18n/languages.ts';
import {
  widthsOf,
  type Chart,
  type ChartChoice,
  type ChartInput,
  type ChartOption,
  type ChartTable,
  type ChartTexts,
} from './chart.ts';
import { withDescription } from './lib/accessible.ts';
import { defaultChoice, optionsOf } from './options.ts';

/** All that a page, frame or file shows of a chart, in one language and for one choice of options. */
export interface ChartView {
  readonly chart: Chart;
  readonly lang: Lang;
  readonly options: readonly ChartOption[];
  readonly texts: ChartTexts;
  readonly table: ChartTable;
  /** Finished drawings with names and descriptions. */
  readonly drawings: readonly Element[];
  /** For the chart's `enhance.ts`; undefined where it has none. */
  readonly browserData: unknown;
}

/** Computes a chart. What is not chosen is as by default. */
export function chartView(
  chart: Chart,
  input: ChartInput,
  lang: Lang,
  choice: ChartChoice = {},
): ChartView {
  const options = optionsOf(chart, input);
  const data = chart.data(input, { ...defaultChoice(options), ...choice });
  const texts = chart.texts(data, lang);
  return {
    chart,
    lang,
    options,
    texts,
    table: chart.table(data, lang),
    drawings: widthsOf(chart).map((width) =>
      withDescription(chart.draw(data, lang, width), `${chart.id}-${width}`, texts),
    ),
    browserData: chart.browserData?.(data),
  };
}

/** The drawing that pictures are made of. */
export function widestDrawing({ chart, drawings }: ChartView): Element {
  // The widths come from the narrowest to the widest.
  const drawing = drawings.at(-1);
  if (drawing === undefined) throw new Error(`${chart.id} has no drawing`);
  return drawing;
}
