import { defineChart } from '../chart.ts';
import { byPerpetrator } from './data.ts';
import { drawByPerpetrator } from './draw.ts';
import { byPerpetratorTable } from './table.ts';
import { byPerpetratorTexts } from './texts.ts';
import { measureOption } from '../lib/measure.ts';

export const chart = defineChart({
  id: 'by-perpetrator',
  question: {
    en: 'Who carried out the killings, and what does the attribution rest on?',
    fr: 'Qui a tué, et sur quoi repose l’attribution\u202f?',
  },
  usesMap: false,
  options: () => [measureOption],
  data: byPerpetrator,
  texts: byPerpetratorTexts,
  draw: drawByPerpetrator,
  table: byPerpetratorTable,
});
