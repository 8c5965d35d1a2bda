import { periodsBetween, periodStart } from '../../analysis/periods.ts';
import { tallyByShape } from '../../analysis/regions.ts';
import { span } from '../../analysis/select.ts';
import { groupBy, tally, type Tally } from '../../analysis/tally.ts';
import type { Incident } from '../../model/incident.ts';
import type { Region } from '../../model/region.ts';
import type { ChartChoice, ChartInput } from '../chart.ts';
import { type Measure, amountOf, chosenMeasure, classOf } from '../lib/measure.ts';

export interface GridCell extends Tally {
  /** First day of the month. */
  readonly start: string;
}

/** A line of the grid; its region is null for all regions without a line of their own. */
export interface GridLine {
  readonly region: Region | null;
  /** Whether a region of another country has the same name. */
  readonly isShared: boolean;
  readonly total: Tally;
  /** Months with an incident only. */
  readonly cells: readonly GridCell[];
}

export interface MonthGridData {
  readonly measure: Measure;
  readonly months: readonly string[];
  /** Most incidents first; the rest last. */
  readonly lines: readonly GridLine[];
}

/** How many regions have a line of their own. */
const LINES = 13;

/** Incidents and deaths by month and region. */
export function monthGrid({ dataset }: ChartInput, { measure }: ChartChoice): MonthGridData {
  const { incidents, regions } = dataset;
  const { from, to } = span(incidents);
  const shapeOf = new Map(regions.map(({ id, shape }) => [id, shape]));
  const ranked = tallyByShape(incidents, regions)
    .shapes.toSorted((a, b) => b.incidents - a.incidents || (a.shape < b.shape ? -1 : 1))
    .slice(0, LINES);
  const lineOf = new Map(ranked.map(({ shape, regions: shown }) => [shape, shown[0] ?? null]));
  const byRegion = groupBy(incidents, ({ region }) => {
    const shape = region === null ? undefined : shapeOf.get(region);
    return (shape === undefined ? null : lineOf.get(shape)) ?? null;
  });
  const line = (region: Region | null): GridLine => {
    const own = byRegion.get(region) ?? [];
    const isShared = regions.some(
      ({ name, country }) => name.en === region?.name.en && country !== region.country,
    );
    return { region, isShared, total: tally(own), cells: cellsOf(own) };
  };
  return {
    measure: chosenMeasure(measure),
    months: periodsBetween(from, to, 'month'),
    lines: [...[...lineOf.values()].map(line), line(null)],
  };
}

function cellsOf(incidents: readonly Incident[]): GridCell[] {
  return [...groupBy(incidents, ({ date }) => periodStart(date, 'month'))]
    .map(([start, inMonth]) => ({ start, ...tally(inMonth) }))
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
}

/** Lower bounds of the shades. */
export const STEPS: Readonly<Record<Measure, readonly number[]>> = {
  incidents: [1, 2, 3, 4, 5],
  killed: [1, 20, 50, 100, 200],
};

export function shadeOf(cell: Tally, measure: Measure): number {
  return classOf(amountOf(cell, measure), STEPS[measure]);
}
