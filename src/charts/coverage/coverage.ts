import type { Coverage } from '../../model/coverage.ts';
import { defineChart, type ChartInput } from '../chart.ts';
import { drawCoverage } from './draw.ts';
import { coverageTable } from './table.ts';
import { coverageTexts } from './texts.ts';

/**
 * How much of a reference dataset the record has, by year. Not a `chart.ts`: the gallery lists
 * charts that can always be drawn, this one only once an editor committed a comparison.
 */
export const coverageChart = defineChart({
  id: 'coverage',
  question: {
    en: 'How much of what a reference dataset counts is in the record?',
    fr: 'Quelle part de ce que compte une base de référence figure dans le relevé\u202f?',
  },
  usesMap: false,
  data: coverageOf,
  texts: coverageTexts,
  draw: drawCoverage,
  table: coverageTable,
});

function coverageOf({ dataset }: ChartInput): Coverage {
  if (dataset.coverage === undefined) throw new Error('data/context/coverage.json is not there');
  return dataset.coverage;
}
