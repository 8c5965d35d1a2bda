import type { Element } from 'hast';
import { label } from './drawing.ts';
import { round, svg } from './svg.ts';

interface Scale {
  (value: number): number;
  ticks(count?: number): number[];
}

/** Grid lines across a plot with their values to the left of it. */
export function valueAxis(
  y: Scale,
  { left, right, count = 5 }: { left: number; right: number; count?: number },
  format: (value: number) => string,
): Element {
  return svg(
    'g',
    { class: 'axis' },
    // Tolls are whole: no tick between one and two.
    y
      .ticks(count)
      .filter((tick) => count > 0 && Number.isInteger(tick * 1000))
      .flatMap((tick) => [
        svg('path', { class: 'grid', d: `M${round(left)} ${round(y(tick))}H${round(right)}` }),
        label(format(tick), left - 6, y(tick) + 4, 'tick end'),
      ]),
  );
}

/** Grid lines up and down a plot with their values above or below it. */
export function lengthAxis(
  x: Scale,
  { top, bottom, at, count = 5 }: { top: number; bottom: number; at: number; count?: number },
  format: (value: number) => string,
): Element {
  return svg(
    'g',
    { class: 'axis' },
    x
      .ticks(count)
      .flatMap((tick) => [
        svg('path', { class: 'grid', d: `M${round(x(tick))} ${round(top)}V${round(bottom)}` }),
        label(format(tick), x(tick), at, 'tick middle'),
      ]),
  );
}
