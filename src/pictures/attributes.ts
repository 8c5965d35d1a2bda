import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import drawingSheet from '../styles/drawing.css?raw';
import { colour, type Theme } from './tokens.ts';

interface Rule {
  readonly selector: string;
  readonly specificity: number;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** What is said in attributes; the rest concerns browsers only. */
const PRESENTATION: ReadonlySet<string> = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'text-transform',
]);

/** The rules of the drawings’ sheet, weakest first. */
const RULES: readonly Rule[] = [
  ...drawingSheet.replace(/\/\*.*?\*\//gsu, '').matchAll(/([^{}]+)\{([^{}]*)\}/gu),
]
  .flatMap(([, selectors = '', body = '']) =>
    selectors.split(',').map((selector) => ({
      selector: selector.trim(),
      specificity:
        (selector.match(/[.[]/gu) ?? []).length * 10 + selector.trim().split(/\s+/u).length,
      declarations: [...body.matchAll(/([\w-]+):\s*([^;]+);/gu)].map(
        ([, property = '', value = '']) => [property, value.trim()] as const,
      ),
    })),
  )
  .toSorted((a, b) => a.specificity - b.specificity);

/**
 * A drawing whose looks are in its elements' own attributes instead of a style sheet, for programs
 * that know little CSS: no classes, no custom properties, no text in two widths.
 */
export function withAttributes(drawing: Element, theme: Theme): Element {
  const copy = structuredClone(drawing);
  const styles = new Map<Element, Map<string, string>>();
  for (const { selector, declarations } of RULES) {
    for (const element of selectAll(selector, copy, 'svg')) {
      const style = styles.get(element) ?? new Map<string, string>();
      for (const [property, value] of declarations) {
        if (PRESENTATION.has(property)) style.set(property, resolve(value, theme));
      }
      styles.set(element, style);
    }
  }
  for (const [element, style] of styles) applyStyle(element, style);
  return withoutClasses(copy);
}

function resolve(value: string, theme: Theme): string {
  return value
    .replace(/var\(--([\w-]+)\)/gu, (_, name: string) => colour(theme, name))
    .replace(/(\d)px$/u, '$1');
}

function applyStyle(element: Element, style: Map<string, string>): void {
  if (element.tagName === 'text') {
    // A halo behind letters needs `paint-order`, which not every program knows: it would eat them.
    for (const property of ['stroke', 'stroke-width', 'stroke-linejoin']) style.delete(property);
    if (style.get('text-transform') === 'uppercase') {
      element.children = element.children.map((child) =>
        child.type === 'text' ? { ...child, value: child.value.toUpperCase() } : child,
      );
    }
  }
  style.delete('text-transform');
  Object.assign(element.properties, Object.fromEntries(style));
}

function withoutClasses(element: Element): Element {
  return {
    ...element,
    properties: { ...element.properties, className: undefined },
    children: element.children.map((child): ElementContent =>
      child.type === 'element' ? withoutClasses(child) : child,
    ),
  };
}
