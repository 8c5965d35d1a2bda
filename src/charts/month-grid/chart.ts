import { defineChart } from '../chart.ts';
import { monthGrid } from './data.ts';
import { drawMonthGrid } from './draw.ts';
import { monthGridTable } from './table.ts';
import { monthGridTexts } from './texts.ts';
import { measureOption } from '../lib/measure.ts';

export const chart = defineChart({
  id: 'month-grid',
  question: {
    en: 'When did the violence reach each region?',
    fr: 'Quand la violence a-t-elle atteint chaque région\u202f?',
  },
  usesMap: false,
  options: () => [measureOption],
  data: monthGrid,
  texts: monthGridTexts,
  draw: drawMonthGrid,
  table: monthGridTable,
});
