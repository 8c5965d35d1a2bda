import { defineChart } from '../chart.ts';
import { casualtiesOptions, casualtiesOverTime } from './data.ts';
import { drawCasualties } from './draw.ts';
import { casualtiesTable } from './table.ts';
import { casualtiesTexts } from './texts.ts';

export const chart = defineChart({
  id: 'casualties-over-time',
  question: {
    en: 'How many people were killed, when, and who were they?',
    fr: 'Combien de morts, à quel moment, et qui étaient-ils\u202f?',
  },
  usesMap: false,
  options: () => casualtiesOptions,
  data: casualtiesOverTime,
  texts: casualtiesTexts,
  draw: drawCasualties,
  table: casualtiesTable,
});
