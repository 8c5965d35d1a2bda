import { describe, expect, it } from 'vitest';
import { drawSample } from '../../../src/analysis/sample.ts';

const hundred = Array.from({ length: 100 }, (_, index) => index);

describe('a sample', () => {
  it('is the same for the same seed and another for another', () => {
    expect(drawSample(hundred, 30, 7)).toEqual(drawSample(hundred, 30, 7));
    expect(drawSample(hundred, 30, 7)).not.toEqual(drawSample(hundred, 30, 8));
  });

  it('holds nothing twice and leaves the list as it was', () => {
    const list = [...hundred];
    expect(new Set(drawSample(list, 100, 1))).toEqual(new Set(hundred));
    expect(list).toEqual(hundred);
  });

  it('favours no place in the list', () => {
    const draws = Array.from({ length: 1000 }, (_, seed) => drawSample(hundred, 10, seed)).flat();
    const counts = hundred.map((item) => draws.filter((drawn) => drawn === item).length);
    // 100 each are expected, with a standard deviation of about 9.5.
    expect(Math.min(...counts)).toBeGreaterThan(50);
    expect(Math.max(...counts)).toBeLessThan(150);
  });

  it('of more than there are is refused', () => {
    expect(() => drawSample(hundred, 101, 1)).toThrow('cannot draw 101 of 100');
  });
});
