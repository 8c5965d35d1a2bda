import { addTolls, NO_TOLL, type Tally } from '../../analysis/tally.ts';
import { formatter } from '../../i18n/format.ts';
import type { BrowserChart } from '../interaction/browser-chart.ts';
import { chosenYears } from '../lib/years.ts';
import { shadeOf } from './steps.ts';
import { type Measure, amountOf } from '../lib/measure.ts';
import { tallyText, tipText } from '../lib/words.ts';

/** Incidents, lowest, best, highest toll, incidents without a toll. */
type Figures = readonly [number, number, number, number, number];

export interface RegionsBrowserData {
  readonly measure: Measure;
  /** Figures by year and shape; `none` stands for incidents without a region. */
  readonly years: Readonly<Record<string, Readonly<Record<string, Figures>>>>;
}

/** Shows the chosen span of years: colours, numbers, marks' texts and the table. */
export function redraw({ figure, choice, lang, data }: BrowserChart): void {
  const { measure, years } = data as RegionsBrowserData;
  const { from, to } = chosenYears(choice);
  const inSpan = Object.keys(years).filter((year) => year >= from && year <= to);
  const f = formatter(lang);
  const tallyOf = (shape: string): Tally =>
    inSpan.reduce<Tally>(
      (sum, year) => {
        const [incidents, low, best, high, withoutToll] = years[year]?.[shape] ?? [0, 0, 0, 0, 0];
        return {
          incidents: sum.incidents + incidents,
          withoutToll: sum.withoutToll + withoutToll,
          toll: addTolls(sum.toll, { low, best, high }),
        };
      },
      { incidents: 0, withoutToll: 0, toll: NO_TOLL },
    );

  for (const map of figure.querySelectorAll<SVGElement>('[data-year]')) {
    map.toggleAttribute('hidden', !inSpan.includes(map.dataset['year'] ?? ''));
  }
  for (const element of figure.querySelectorAll<SVGElement>('[data-shape]')) {
    const { shape = '', name = '' } = element.dataset;
    const tally = tallyOf(shape);
    const amount = amountOf(tally, measure);
    const shade = shadeOf(amount, measure);
    if (element.tagName === 'text') {
      element.textContent = amount > 0 ? f.number(amount) : '';
      element.setAttribute('class', `on-${shade} middle`);
    } else {
      element.setAttribute('class', `shape class-${shade}`);
      element.dataset['tip'] = tipText(name, tallyText(tally, lang), lang);
    }
  }
  for (const row of figure.querySelectorAll<HTMLTableRowElement>('tr[data-row]')) {
    const { incidents, withoutToll, toll } = tallyOf(row.dataset['row'] ?? '');
    const cells = row.querySelectorAll('.number');
    [incidents, toll.low, toll.best, toll.high, withoutToll].forEach((value, index) => {
      const cell = cells[index];
      if (cell) cell.textContent = f.number(value);
    });
  }
}
