import { defineChart } from '../chart.ts';
import { attacksByRegion } from './data.ts';
import { drawRegions } from './draw.ts';
import { regionsTable } from './table.ts';
import { regionsTexts } from './texts.ts';

export const chart = defineChart({
  id: 'attacks-by-region',
  usesMap: true,
  data: attacksByRegion,
  texts: regionsTexts,
  draw: drawRegions,
  table: regionsTable,
});
