import { defineChart } from '../chart.ts';
import { attacksByRegion, regionsBrowserData, regionsOptions } from './data.ts';
import { drawRegions } from './draw.ts';
import { regionsTable } from './table.ts';
import { regionsTexts } from './texts.ts';

export const chart = defineChart({
  id: 'attacks-by-region',
  question: {
    en: 'Which regions does the violence reach?',
    fr: 'Quelles régions la violence atteint-elle\u202f?',
  },
  usesMap: true,
  options: regionsOptions,
  data: attacksByRegion,
  texts: regionsTexts,
  draw: drawRegions,
  table: regionsTable,
  browserData: regionsBrowserData,
});
