import { defineChart } from '../chart.ts';
import { countryOption } from '../lib/groups.ts';
import { whoSaysWhat } from './data.ts';
import { drawWhoSaysWhat } from './draw.ts';
import { whoSaysWhatTable } from './table.ts';
import { whoSaysWhatTexts } from './texts.ts';

export const chart = defineChart({
  id: 'who-says-what',
  question: {
    en: 'How far apart are the tolls that different sources give?',
    fr: 'De combien diffèrent les bilans selon la source\u202f?',
  },
  usesMap: false,
  options: () => [countryOption],
  data: whoSaysWhat,
  texts: whoSaysWhatTexts,
  draw: drawWhoSaysWhat,
  table: whoSaysWhatTable,
});
