import { defineChart } from '../chart.ts';
import { casualtiesOverTime } from './data.ts';
import { drawCasualties } from './draw.ts';
import { casualtiesTable } from './table.ts';
import { casualtiesTexts } from './texts.ts';

export const chart = defineChart({
  id: 'casualties-over-time',
  usesMap: false,
  data: casualtiesOverTime,
  texts: casualtiesTexts,
  draw: drawCasualties,
  table: casualtiesTable,
});
