import { defineChart } from '../chart.ts';
import { countryOption, sideOption } from '../lib/groups.ts';
import { deadliestIncidents } from './data.ts';
import { drawDeadliest } from './draw.ts';
import { deadliestTable } from './table.ts';
import { deadliestTexts } from './texts.ts';

export const chart = defineChart({
  id: 'deadliest-incidents',
  question: {
    en: 'Which incidents killed the most people, and how sure are the tolls?',
    fr: 'Quels incidents ont fait le plus de morts, et que valent les bilans\u202f?',
  },
  usesMap: false,
  options: () => [countryOption, sideOption],
  data: deadliestIncidents,
  texts: deadliestTexts,
  draw: drawDeadliest,
  table: deadliestTable,
});
