import type { Element } from 'hast';
import type { Dataset } from '../model/dataset.ts';
import type { Bilingual } from '../model/text.ts';
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
 * The drawings of a chart. A page holds `narrow` (320 units wide) and `wide` (720), and a container
 * query shows one, so that text is never shrunken. A map is one drawing for `both`, as its shapes
 * only scale; its texts stand in groups of which one is shown (`lib/map.ts`).
 */
export const CHART_WIDTHS = { narrow: 320, wide: 720, both: 720 } as const;
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
  /**
   * A `number` counts incidents or people: whole, and rows may be added up. A `measure` is any other
   * number: a share, a distance, a coordinate, a rank.
   */
  readonly kind: 'text' | 'number' | 'measure';
  /** What the column holds, for whoever downloads it. */
  readonly description: string;
}

export type ChartCell = string | number | null;

export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  /** One row a mark or group of marks; null where there is no value. */
  readonly rows: readonly (readonly ChartCell[])[];
  /** What a chart’s `enhance.ts` knows the rows by, in the rows’ order. */
  readonly rowKeys?: readonly string[];
}

/** Something that a reader may choose: a measure, a span, a country. */
export interface ChartOption {
  /** Name in the query string. */
  readonly key: string;
  readonly label: Bilingual;
  /** What can be chosen; the first is what the chart shows unless asked. */
  readonly values: readonly { readonly value: string; readonly label: Bilingual }[];
  /**
   * Whether the chart's `enhance.ts` applies the option to the drawing in the browser. Of all other
   * options each combination is drawn when the site is built.
   */
  readonly inBrowser?: true;
}

/** A value for each option of a chart. */
export type ChartChoice = Readonly<Record<string, string>>;

/** A chart: one folder under `src/charts`, whose `chart.ts` exports one of these as `chart`. */
export interface Chart<Data = unknown> {
  /** The folder's name; part of public addresses. */
  readonly id: string;
  /** The question that the chart answers. */
  readonly question: Bilingual;
  /** Whether drawings use the map's shapes, which a page must then hold once. */
  readonly usesMap: boolean;
  options?(input: ChartInput): readonly ChartOption[];
  data(input: ChartInput, choice: ChartChoice): Data;
  texts(data: Data, lang: Lang): ChartTexts;
  draw(data: Data, lang: Lang, width: ChartWidth): Element;
  table(data: Data, lang: Lang): ChartTable;
  /** What `enhance.ts` needs besides the drawing, as JSON; for options applied in the browser. */
  browserData?(data: Data): unknown;
}

/** Checks a chart's type where it is defined and hides its data's type from whoever lists it. */
export function defineChart<Data>(chart: Chart<Data>): Chart {
  return chart as Chart;
}

/** The drawings that a chart has. */
export function widthsOf({ usesMap }: Pick<Chart, 'usesMap'>): readonly ChartWidth[] {
  return usesMap ? ['both'] : ['narrow', 'wide'];
}
