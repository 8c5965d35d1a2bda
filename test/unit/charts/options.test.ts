import { expect, it } from 'vitest';
import type { ChartOption } from '../../../src/charts/chart.ts';
import { choiceSlug, defaultChoice, drawnChoices } from '../../../src/charts/options.ts';

const option = (key: string, values: string[], inBrowser?: true): ChartOption => ({
  key,
  label: { en: key, fr: key },
  values: values.map((value) => ({ value, label: { en: value, fr: value } })),
  ...(inBrowser ? { inBrowser } : {}),
});
const options = [
  option('measure', ['incidents', 'killed']),
  option('unit', ['month', 'year']),
  option('from', ['2012', '2013', '2014'], true),
];

it('takes the first value of each option unless asked', () => {
  expect(defaultChoice(options)).toEqual({ measure: 'incidents', unit: 'month', from: '2012' });
  expect(() => defaultChoice([option('none', [])])).toThrow('none');
});

it('draws every combination but of what the browser applies, the default first', () => {
  const choices = drawnChoices(options);
  expect(choices).toHaveLength(4);
  expect(choices[0]).toEqual(defaultChoice(options));
  expect(new Set(choices.map((choice) => choiceSlug(options, choice))).size).toBe(4);
});

it('names a combination by what differs from the default', () => {
  expect(choiceSlug(options, defaultChoice(options))).toBe('');
  expect(choiceSlug(options, { measure: 'killed', unit: 'year', from: '2012' })).toBe(
    'measure-killed.unit-year',
  );
});
