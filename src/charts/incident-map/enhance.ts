import type { BrowserChart } from '../interaction/browser-chart.ts';
import type { GroupIds } from '../lib/groups.ts';
import { chosenYears } from '../lib/years.ts';

/** Groups of the incidents that have a row but no place on the map, by id. */
export type IncidentMapBrowserData = Readonly<Record<string, Partial<GroupIds>>>;

/** Shows the incidents of the chosen country, side and years; hides the others and their rows. */
export function redraw({ figure, choice, data }: BrowserChart): void {
  const { country = 'all', side = 'all' } = choice;
  const { from, to } = chosenYears(choice);
  const isChosen = (id: string, groups: Partial<GroupIds>): boolean => {
    const year = id.slice(0, 4);
    return (
      (country === 'all' || country === groups.country) &&
      (side === 'all' || side === groups.side) &&
      year >= from &&
      year <= to
    );
  };
  const groupsOf: [id: string, groups: Partial<GroupIds>][] = [
    ...Object.entries(data as IncidentMapBrowserData),
    ...[...figure.querySelectorAll<SVGElement>('.place[data-id]')].map(
      ({ dataset }): [string, GroupIds] => [
        dataset['id'] ?? '',
        { country: dataset['country'], side: dataset['side'] },
      ],
    ),
  ];
  const shown = new Set(groupsOf.filter(([id, groups]) => isChosen(id, groups)).map(([id]) => id));
  // A place goes with the ring around it, which says only whose it is.
  for (const element of figure.querySelectorAll<SVGElement>('[data-id]')) {
    if (!shown.has(element.dataset['id'] ?? '')) element.remove();
  }
  for (const row of figure.querySelectorAll<HTMLTableRowElement>('tr[data-row]')) {
    row.hidden = !shown.has(row.dataset['row'] ?? '');
  }
}
