import { tallyByShape, type ShapeTally } from '../../analysis/regions.ts';
import { periodStart } from '../../analysis/periods.ts';
import { span } from '../../analysis/select.ts';
import { groupBy, tally, type Tally } from '../../analysis/tally.ts';
import type { MapTopology } from '../../analysis/geography.ts';
import type { ChartChoice, ChartInput, ChartOption } from '../chart.ts';
import { yearOptions } from '../lib/years.ts';
import type { RegionsBrowserData } from './enhance.ts';
import { type Measure, chosenMeasure, measureOption } from '../lib/measure.ts';

export interface YearOfRegions {
  readonly year: string;
  readonly shapes: readonly ShapeTally[];
  readonly withoutRegion: Tally;
}

export interface RegionsData {
  readonly measure: Measure;
  readonly view: 'map' | 'years';
  /** Shapes of regions in scope, those without an incident too. */
  readonly shapes: readonly ShapeTally[];
  readonly withoutRegion: Tally;
  readonly total: Tally;
  readonly from: string;
  readonly to: string;
  readonly years: readonly YearOfRegions[];
  readonly map: MapTopology;
}

export function regionsOptions({ dataset }: ChartInput): readonly ChartOption[] {
  return [
    measureOption,
    {
      key: 'view',
      label: { en: 'Show', fr: 'Afficher' },
      values: [
        { value: 'map', label: { en: 'One map', fr: 'Une carte' } },
        { value: 'years', label: { en: 'A map for each year', fr: 'Une carte par année' } },
      ],
    },
    ...yearOptions(dataset.incidents),
  ];
}

/** Incidents by region, as the map's shapes can show them, in all and year by year. */
export function attacksByRegion(
  { dataset, geography }: ChartInput,
  { measure, view }: ChartChoice,
): RegionsData {
  const { incidents, regions } = dataset;
  return {
    measure: chosenMeasure(measure),
    view: view === 'years' ? 'years' : 'map',
    ...tallyByShape(incidents, regions),
    ...span(incidents),
    total: tally(incidents),
    years: [...groupBy(incidents, ({ date }) => periodStart(date, 'year'))].map(
      ([start, inYear]) => ({ year: start.slice(0, 4), ...tallyByShape(inYear, regions) }),
    ),
    map: geography.map,
  };
}

/** What the browser adds up when a reader chooses a span: each region's figures year by year. */
export function regionsBrowserData({ years, measure }: RegionsData): RegionsBrowserData {
  const figures = ({ incidents, withoutToll, toll }: Tally) =>
    [incidents, toll.low, toll.best, toll.high, withoutToll] as const;
  return {
    measure,
    years: Object.fromEntries(
      years.map(({ year, shapes, withoutRegion }) => [
        year,
        {
          ...Object.fromEntries(
            shapes
              .filter(({ incidents }) => incidents > 0)
              .map((shape) => [shape.shape, figures(shape)]),
          ),
          ...(withoutRegion.incidents > 0 ? { none: figures(withoutRegion) } : {}),
        },
      ]),
    ),
  };
}
