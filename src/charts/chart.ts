import type { Element } from 'hast';
import type { Dataset } from '../model/dataset.ts';
import type { Geography } from '../analysis/geography.ts';
import type { NearestBorders } from '../analysis/proximity.ts';
import type { Lang } from '../i18n/languages.ts';

/** What a chart may compute from. */
export interface ChartInput {
  readonly dataset: Dataset;
  readonly geography: Geography;
  readonly borders: NearestBorders;
  /** The day of the newest revision in the data, `YYYY-MM-DD`. */
  readonly dataDate: string;
}

/**
 * The two drawings of a chart. A page holds both and a container query shows one, so that text is
 * never shrunken: `narrow` is drawn 360 units wide, `wide` 720.
 */
export const CHART_WIDTHS = { narrow: 360, wide: 720 } as const;
export type ChartWidth = keyof typeof CHART_WIDTHS;

/** The words around a drawing, in one language, computed from its rows. */
export interface ChartTexts {
  /** What is seen, as a statement. */
  readonly title: string;
  /** What is drawn: measure, unit, span. */
  readonly subtitle: string;
  /** The finding in a sentence or two, for those who do not see the drawing. */
  readonly alternative: string;
  /** What is left out, and how to read what is not obvious. */
  readonly notes: readonly string[];
}

/** One column of a chart's data table and downloads. */
export interface ChartColumn {
  /** Name in CSV and JSON, lower case with underscores, the same in every language. */
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'number';
}

export type ChartCell = string | number | null;

export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  /** One row a mark or group of marks; null where there is no value. */
  readonly rows: readonly (readonly ChartCell[])[];
}

/** A chart: one folder under `src/charts`, whose `chart.ts` exports one of these as `chart`. */
export interface Chart<Data = unknown> {
  /** The folder's name; part of public addresses. */
  readonly id: string;
  /** Whether drawings use the map's shapes, which a page must then hold once. */
  readonly usesMap: boolean;
  data(input: ChartInput): Data;
  texts(data: Data, lang: Lang): ChartTexts;
  draw(data: Data, lang: Lang, width: ChartWidth): Element;
  table(data: Data, lang: Lang): ChartTable;
}

/** Checks a chart's type where it is defined and hides its data's type from whoever lists it. */
export function defineChart<Data>(chart: Chart<Data>): Chart {
  return chart as Chart;
}
