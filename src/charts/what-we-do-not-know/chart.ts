import { defineChart } from '../chart.ts';
import { shareOption, whatWeDoNotKnow } from './data.ts';
import { drawUnknowns } from './draw.ts';
import { unknownsTable } from './table.ts';
import { unknownsTexts } from './texts.ts';

export const chart = defineChart({
  id: 'what-we-do-not-know',
  question: {
    en: 'How much of the record rests on weak ground?',
    fr: 'Quelle part du relevé repose sur peu de chose\u202f?',
  },
  usesMap: false,
  options: () => [shareOption],
  data: whatWeDoNotKnow,
  texts: unknownsTexts,
  draw: drawUnknowns,
  table: unknownsTable,
});
