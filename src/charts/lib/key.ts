import type { Element } from 'hast';
import { svg } from './svg.ts';
import { textWidth } from './text.ts';

/** What a colour or shape stands for. */
export interface KeyItem {
  readonly label: string;
  /** Class of the swatch. */
  readonly className: string;
  /** Drawn instead of a square, within a box of 12 by 12. */
  readonly swatch?: Element;
}

export const KEY_ROW = 18;
const SWATCH = 12;
const GAP = 14;

/**
 * A key in as many rows as its items need, its top at `y`, and how high it is. Items keep their
 * order and none is cut.
 */
export function key(
  items: readonly KeyItem[],
  width: number,
  y = 0,
): { element: Element; height: number } {
  let x = 0;
  let row = 0;
  const placed = items.map((item) => {
    const length = SWATCH + 6 + textWidth(item.label);
    if (x > 0 && x + length > width) {
      x = 0;
      row += 1;
    }
    const at = { x, y: y + row * KEY_ROW };
    x += length + GAP;
    return svg('g', { transform: `translate(${Math.round(at.x)} ${at.y})` }, [
      item.swatch ??
        svg('rect', { class: `mark ${item.className}`, y: 2, width: SWATCH, height: SWATCH }),
      svg('text', { x: SWATCH + 6, y: 12 }, [item.label]),
    ]);
  });
  return { element: svg('g', { class: 'key' }, placed), height: (row + 1) * KEY_ROW };
}
