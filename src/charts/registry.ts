import type { Chart } from './chart.ts';

const modules = import.meta.glob<Chart>('./*/chart.ts', { eager: true, import: 'chart' });

/**
 * Every chart of the site, by id. A chart is a folder beside this file with a `chart.ts` in it:
 * nothing else lists it.
 */
export const CHARTS: readonly Chart[] = Object.entries(modules)
  .map(([path, chart]) => {
    const folder = path.split('/')[1];
    if (chart.id !== folder) throw new Error(`${path} has the id "${chart.id}"`);
    return chart;
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1));
