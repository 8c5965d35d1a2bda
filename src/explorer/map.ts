import { dotsPath } from '../charts/lib/dots.ts';
import type { Item } from './item.ts';

/** Lower bounds of the size of a dot, by the best toll. */
export const DOT_SIZES = [0, 20, 50] as const;

/** Size class of an incident's dot; an unknown toll has the smallest. */
export function dotSize({ killed }: Item): number {
  return DOT_SIZES.findLastIndex((least) => (killed?.best ?? 0) >= least);
}

/** Lower bounds of the shades above the first, which stands for none, by incidents in a region. */
export const SHADES = [1, 5, 10, 25, 50] as const;

/** Shade of a region with so many incidents, from 0. */
export function shadeOf(incidents: number): number {
  return SHADES.filter((least) => incidents >= least).length;
}

/** Dots of one size as one path. */
export function dotsOfSize(items: readonly Item[], size: number): string {
  return dotsPath(
    items.flatMap((item) =>
      item.point !== null && dotSize(item) === size ? [[item.point.x, item.point.y] as const] : [],
    ),
  );
}
