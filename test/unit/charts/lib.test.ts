import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleLinear } from 'd3-scale';
import { withDescription } from '../../../src/charts/lib/accessible.ts';
import { valueAxis } from '../../../src/charts/lib/axes.ts';
import { markerRows } from '../../../src/charts/lib/markers.ts';
import { rectanglePath, round, svg, toMarkup } from '../../../src/charts/lib/svg.ts';
import { TRIALS } from '../fixtures/arbitraries.ts';
import { elements, textOf } from './drawing.ts';

describe('rows of markers', () => {
  const rowsOf = (places: readonly number[], apart: number): number[] =>
    markerRows(
      places.map((x) => ({ x })),
      apart,
    );

  it('are one where all markers are far enough apart', () => {
    expect(rowsOf([0, 16, 40], 16)).toEqual([0, 0, 0]);
  });

  it('take a marker that would cover another to the next row', () => {
    expect(rowsOf([0, 15], 16)).toEqual([0, 1]);
    expect(rowsOf([5, 5, 5], 16)).toEqual([0, 1, 2]);
  });

  it('go back to the first row as soon as there is room', () => {
    expect(rowsOf([0, 10, 16, 26], 16)).toEqual([0, 1, 0, 1]);
  });

  it('are none without a marker', () => {
    expect(rowsOf([], 16)).toEqual([]);
  });

  it('keep markers apart, in as few rows as lie over one place', () => {
    const anyPlaces = fc
      .array(fc.double({ min: 0, max: 720, noNaN: true }), { maxLength: 30 })
      .map((places) => places.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(anyPlaces, fc.double({ min: 1, max: 60, noNaN: true }), (places, apart) => {
        const rows = rowsOf(places, apart);
        const close = places.flatMap((x, index) =>
          places
            .slice(0, index)
            .filter((earlier, at) => rows[at] === rows[index] && x - earlier < apart),
        );
        expect(close).toEqual([]);
        const crowd = places.map(
          (x, index) => places.slice(0, index + 1).filter((other) => x - other < apart).length,
        );
        expect(Math.max(-1, ...rows) + 1).toBeLessThanOrEqual(Math.max(0, ...crowd));
      }),
      TRIALS,
    );
  });
});

describe('an axis of values', () => {
  const ticksTo = (most: number, whole: boolean) =>
    elements(
      valueAxis(scaleLinear([0, most], [100, 0]), { left: 30, right: 90, whole }, String),
      'text',
    ).map(textOf);

  it('has no tick between two whole numbers of people', () => {
    expect(ticksTo(1, true)).toEqual(['0', '1']);
    expect(ticksTo(2, true)).toEqual(['0', '1', '2']);
    expect(ticksTo(400, true)).toEqual(['0', '100', '200', '300', '400']);
  });

  it('parts a share', () => {
    expect(ticksTo(1, false)).toEqual(['0', '0.2', '0.4', '0.6', '0.8', '1']);
  });
});

describe('a drawing with its description', () => {
  const described = withDescription(svg('svg', [svg('path', { d: 'M0 0' })]), 'deaths', {
    title: 'Deaths a month',
    alternative: 'A < B & C.',
  });

  it('is an image named and described by its own texts', () => {
    expect(toMarkup(described)).toBe(
      '<svg role="img" aria-labelledby="deaths-title" aria-describedby="deaths-desc">' +
        '<title id="deaths-title">Deaths a month</title>' +
        '<desc id="deaths-desc">A &#x3C; B &#x26; C.</desc>' +
        '<path d="M0 0" /></svg>',
    );
  });
});

describe('numbers in a drawing', () => {
  it('have one decimal at most', () => {
    expect(round(1.25)).toBe(1.3);
    expect(round(2.04)).toBe(2);
    expect(round(-0.06)).toBe(-0.1);
  });

  it('make a rectangle that closes', () => {
    expect(rectanglePath(1, 2, 3.04, 4.06)).toBe('M1 2h3v4.1h-3z');
  });
});
