import type { Element, ElementContent } from 'hast';
import { round, svg } from './svg.ts';

/**
 * Makes an element one of the marks that pointing and keys can reach. The text is shown beside
 * it and read out when the mark is reached (`interaction/marks.ts`).
 */
export function mark(
  tagName: string,
  tip: string,
  properties: Readonly<Record<string, string | number | undefined>>,
): Element {
  return svg(tagName, { ...properties, 'data-tip': tip });
}

/** Shapes of one colour as one path; nothing where there is no shape. */
export function markPath(className: string, d: string): Element[] {
  return d === '' ? [] : [svg('path', { class: `mark ${className}`, d })];
}

/** An invisible rectangle that makes a mark easier to hit, or stands for several shapes. */
export function hitArea(tip: string, x: number, y: number, width: number, height: number): Element {
  return mark('rect', tip, {
    class: 'hit',
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
  });
}

/** The drawing without what only serves pointing and keys, for pictures. */
export function withoutTips(node: Element): Element {
  return {
    ...node,
    properties: { ...node.properties, dataTip: undefined },
    children: node.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      return isHitArea(child) ? [] : [withoutTips(child)];
    }),
  };
}

function isHitArea({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('hit');
}
