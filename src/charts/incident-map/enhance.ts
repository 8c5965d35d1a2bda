import type { BrowserChart } from '../interaction/browser-chart.ts';
import { chosenYears } from '../lib/years.ts';

/** Shows the incidents of the chosen country, side and years; hides the others and their rows. */
export function redraw({ figure, choice }: BrowserChart): void {
  const { country = 'all', side = 'all' } = choice;
  const { from, to } = chosenYears(choice);
  const shown = new Set<string>();
  for (const place of figure.querySelectorAll<SVGElement>('[data-id]')) {
    const { id = '', country: itsCountry, side: itsSide } = place.dataset;
    const year = id.slice(0, 4);
    const isShown =
      (country === 'all' || country === itsCountry) &&
      (side === 'all' || side === itsSide) &&
      year >= from &&
      year <= to;
    if (isShown) shown.add(id);
    else place.remove();
  }
  for (const row of figure.querySelectorAll<HTMLTableRowElement>('tr[data-row]')) {
    row.hidden = !shown.has(row.dataset['row'] ?? '');
  }
}
