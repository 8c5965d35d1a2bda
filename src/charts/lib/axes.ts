import type { Element } from 'hast';
import { label } from './drawing.ts';
import { round, svg } from './svg.ts';

interface Scale {
  (value: number): number;
  ticks(count?: number): number[];
}

/**
 * Grid lines across a plot with their values to the left of it. With `whole` none stands between
 * two whole values, as for people and incidents.
 */
export function valueAxis(
  y: Scale,
  place: { left: number; right: number; count?: number; whole: boolean },
  format: (value: number) => string,
): Element {
  const { left, right, count = 5, whole } = place;
  return svg(
    'g',
    { class: 'axis' },
    y
      .ticks(count)
      .filter((tick) => !whole || Number.isInteger(tick))
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
