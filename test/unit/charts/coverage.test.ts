import { expect, test } from 'vitest';
import { drawCoverage } from '../../../src/charts/coverage/draw.ts';
import { coverageTable } from '../../../src/charts/coverage/table.ts';
import { coverageTexts } from '../../../src/charts/coverage/texts.ts';
import { toMarkup } from '../../../src/charts/lib/svg.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { COVERAGE } from '../../lib/coverage.ts';

test.for(LANGUAGES)('the drawing has a bar and both figures for each year (%s)', (lang) => {
  const markup = toMarkup(drawCoverage(COVERAGE, lang, 'wide'));
  expect(markup.match(/class="mark recorded"/gu)).toHaveLength(COVERAGE.years.length + 1);
  for (const { year, events, recorded } of COVERAGE.years) {
    expect(markup).toContain(`>${year}<`);
    expect(markup).toContain(`>${recorded} / ${events}<`);
  }
});

test('the texts say how much of the reference the record has, and cite it', () => {
  const english = coverageTexts(COVERAGE, 'en');
  expect(english.title).toBe('In the record: 4 of 9 events');
  expect(english.alternative).toContain('44% of these events');
  expect(english.notes).toContain(COVERAGE.citation);
  const french = coverageTexts(COVERAGE, 'fr');
  expect(french.title).toBe('Dans le relevé\u00a0: 4 événements sur 9');
  expect(Object.values(french).flat().join('\n')).not.toMatch(/ [:;!?]/u);
});

test('the table holds every year and country, and their sum', () => {
  const { columns, rows } = coverageTable(COVERAGE, 'en');
  expect(rows.map(([part, events, recorded]) => [part, events, recorded])).toEqual([
    ['2022', 5, 3],
    ['2023', 4, 1],
    ['Mali', 9, 4],
    ['All', 9, 4],
  ]);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});
