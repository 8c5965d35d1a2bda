import type { Element, ElementContent } from 'hast';
import { CHART_WIDTHS, type ChartWidth } from '../chart.ts';
import { round, svg } from './svg.ts';

/** The root of a drawing, as wide as its kind and as high as its content needs. */
export function drawing(
  width: ChartWidth,
  height: number,
  children: readonly (ElementContent | readonly ElementContent[])[],
): Element {
  const total = CHART_WIDTHS[width];
  const whole = Math.ceil(height);
  return svg(
    'svg',
    {
      class: `chart-drawing ${width}`,
      viewBox: `0 0 ${total} ${whole}`,
      width: total,
      height: whole,
    },
    children.flat(),
  );
}

/** A line of text at a point. */
export function label(text: string, x: number, y: number, className?: string): Element {
  return svg('text', { class: className, x: round(x), y: round(y) }, [text]);
}

/** Lines of text under each other, the first with its baseline at `y`. */
export function labelLines(
  lines: readonly string[],
  x: number,
  y: number,
  className?: string,
  lineHeight = 15,
): Element[] {
  return lines.map((line, index) => label(line, x, y + index * lineHeight, className));
}
