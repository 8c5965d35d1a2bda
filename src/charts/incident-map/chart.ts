import { defineChart } from '../chart.ts';
import { incidentMap, incidentMapOptions } from './data.ts';
import { drawIncidentMap } from './draw.ts';
import { incidentMapTable } from './table.ts';
import { incidentMapTexts } from './texts.ts';

export const chart = defineChart({
  id: 'incident-map',
  question: {
    en: 'Where did each incident happen, and how exactly is the place known?',
    fr: 'Où chaque incident a-t-il eu lieu, et avec quelle précision le sait-on\u202f?',
  },
  usesMap: true,
  options: incidentMapOptions,
  data: incidentMap,
  texts: incidentMapTexts,
  draw: drawIncidentMap,
  table: incidentMapTable,
});
