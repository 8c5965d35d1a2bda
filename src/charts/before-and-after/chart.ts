import { defineChart } from '../chart.ts';
import { beforeAndAfter, spanOption } from './data.ts';
import { drawBeforeAndAfter } from './draw.ts';
import { beforeAndAfterTable } from './table.ts';
import { beforeAndAfterTexts } from './texts.ts';
import { measureOption } from '../lib/measure.ts';

export const chart = defineChart({
  id: 'before-and-after',
  question: {
    en: 'Was there more violence after each turning point than before it?',
    fr: 'La violence a-t-elle été plus forte après chaque tournant qu’avant\u202f?',
  },
  usesMap: false,
  options: () => [spanOption, measureOption],
  data: beforeAndAfter,
  texts: beforeAndAfterTexts,
  draw: drawBeforeAndAfter,
  table: beforeAndAfterTable,
});
