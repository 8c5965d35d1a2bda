import type { BrowserChart } from '../interaction/browser-chart.ts';
import { chosenYears } from '../lib/years.ts';

/** Shows the incidents of the chosen country, side and years; hides the others and their rows. */
export function redraw({ figure, choice }: BrowserChart): void {
  const { country = 'all', side = 'all' } = choice;
  const { from, to } = chosenYears(choice);
  const isChosen = (key = ''): boolean => {
    const [year = '', ofCountry, ofSide] = key.split(' ');
    return (
      (country === 'all' || country === ofCountry) &&
      (side === 'all' || side === ofSide) &&
      year >= from &&
      year <= to
    );
  };
  for (const mark of figure.querySelectorAll<SVGElement>('[data-key]')) {
    if (!isChosen(mark.dataset['key'])) mark.remove();
  }
  for (const row of figure.querySelectorAll<HTMLTableRowElement>('tr[data-row]')) {
    row.hidden = !isChosen(row.dataset['row']);
  }
}
