import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';

export { s as svg };

/** A number as SVG wants it: at most one decimal, no trailing zero. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A node as markup, for a page or a file. */
export function toMarkup(node: Element | Root): string {
  // In XML, unlike in HTML, these three characters may not stand in a text.
  return toHtml(node, { space: 'svg', closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
}

/** Path data of an upright rectangle. */
export function rectanglePath(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}
