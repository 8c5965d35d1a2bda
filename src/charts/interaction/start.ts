import type { Redraw } from './browser-chart.ts';
import { enableMarks } from './marks.ts';
import { followOptions } from './options.ts';

/** Adds to a finished chart what a browser can: pointing, keys, options. */
export function startChart(
  figure: HTMLElement,
  { redraw, inAddress }: { redraw?: Redraw | undefined; inAddress: boolean },
): void {
  followOptions(figure, { redraw, inAddress });
  enableMarks(figure);
}
