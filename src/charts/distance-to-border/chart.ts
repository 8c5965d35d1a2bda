import { defineChart } from '../chart.ts';
import { distanceToBorder, withinOption } from './data.ts';
import { drawDistances } from './draw.ts';
import { distancesTable } from './table.ts';
import { distancesTexts } from './texts.ts';
import { measureOption } from '../lib/measure.ts';

export const chart = defineChart({
  id: 'distance-to-border',
  question: {
    en: 'Do more attacks happen near borders than their share of the land explains?',
    fr: 'Y a-t-il plus d’attaques près des frontières que ne l’explique leur part du territoire\u202f?',
  },
  usesMap: false,
  options: () => [withinOption, measureOption],
  data: distanceToBorder,
  texts: distancesTexts,
  draw: drawDistances,
  table: distancesTable,
});
