import type { Element } from 'hast';
import { expect } from 'vitest';
import { toMarkup } from '../../../src/charts/lib/svg.ts';
import type { Tally } from '../../../src/analysis/tally.ts';
import type { ChartColumn, ChartTable } from '../../../src/charts/chart.ts';
import { sum } from '../../lib/sum.ts';

/** All elements of a drawing with a tag, the drawing itself included. */
export function elements(drawing: Element, tag: string): Element[] {
  const children = drawing.children.flatMap((child) =>
    child.type === 'element' ? elements(child, tag) : [],
  );
  return drawing.tagName === tag ? [drawing, ...children] : children;
}

/** Elements of a drawing with a tag and a class. */
export function withClass(drawing: Element, tag: string, name: string): Element[] {
  return elements(drawing, tag).filter(({ properties: { className } }) =>
    Array.isArray(className) ? className.includes(name) : className === name,
  );
}

/** The words in an element, in the order of the markup. */
export function textOf({ children }: Element): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' ? textOf(child) : '';
    })
    .join('');
}

/** A drawing is an SVG with a view box whose paths are paths and whose numbers are numbers. */
export function expectSound(drawing: Element): void {
  expect(drawing.tagName).toBe('svg');
  expect(drawing.properties['viewBox']).toMatch(/^0 0 [\d.]+ [\d.]+$/);
  for (const { properties } of elements(drawing, 'path')) {
    expect(properties['d'], JSON.stringify(properties)).toMatch(/^M[\d.-]+[ ,][\d.-]+\S/);
  }
  expect(toMarkup(drawing)).not.toMatch(/NaN|undefined|Infinity|style=/);
}

/** The figures of one column of a table. */
export function column({ columns, rows }: ChartTable, key: string): number[] {
  const index = columns.findIndex((candidate) => candidate.key === key);
  return rows.map((row) => Number(row[index] ?? NaN));
}

/** The rows of a table add up to a tally: incidents, the three figures, incidents without a toll. */
export function expectAddsUp(table: ChartTable, { incidents, toll, withoutToll }: Tally): void {
  const total = (key: string) => sum(column(table, key));
  expect(total('incidents')).toBe(incidents);
  expect(total('killed_low')).toBe(toll.low);
  expect(total('killed_best')).toBe(toll.best);
  expect(total('killed_high')).toBe(toll.high);
  expect(total('incidents_without_toll')).toBe(withoutToll);
}

/** A table has a row for each of its columns, with figures where figures are promised. */
export function expectWellFormed({ columns, rows }: ChartTable): void {
  const keys = columns.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { key, label } of columns) {
    expect(key).toMatch(/^[a-z]+(?:_[a-z0-9]+)*$/);
    expect(label).not.toBe('');
  }
  const kindOf = (kind: ChartColumn['kind']) => (kind === 'text' ? 'string' : 'number');
  for (const row of rows) {
    expect(row).toHaveLength(columns.length);
    for (const [index, cell] of row.entries()) {
      if (cell !== null) expect(typeof cell).toBe(kindOf(columns[index]?.kind ?? 'text'));
    }
  }
}
