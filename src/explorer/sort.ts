import { fold } from './fold.ts';
import type { Item } from './item.ts';

/** Columns by which the list can be sorted, by their names in addresses. */
export const SORT_KEYS = [
  'date',
  'place',
  'region',
  'killed',
  'side',
  'victims',
  'type',
  'confidence',
  'km',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** The newest, the deadliest and the best established first; names and distances upwards. */
export function startsDescending(key: SortKey): boolean {
  return key === 'date' || key === 'killed' || key === 'confidence';
}

export const DEFAULT_SORTING: Sorting = { key: 'date', descending: true };

const CONFIDENCE_ORDER = ['low', 'medium', 'high'];

/**
 * Sorts positions of items. Unknown values come last in either direction; equal ones by date,
 * newest first.
 *
 * @param labelOf What readers call a value of a column, so that names sort as they read.
 */
export function sortPositions(
  positions: readonly number[],
  items: readonly Item[],
  { key, descending }: Sorting,
  labelOf: (key: SortKey, item: Item) => string,
): number[] {
  // Items come oldest first.
  const byDate = descending || key !== 'date' ? [...positions].reverse() : [...positions];
  if (key === 'date') return byDate;
  const values = new Map(
    positions.map((at) => [at, sortValue(items[at] as Item, key, labelOf)] as const),
  );
  const direction = descending ? -1 : 1;
  return byDate.sort((a, b) => {
    const [one, other] = [values.get(a) ?? null, values.get(b) ?? null];
    if (one === other) return 0;
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other ? -direction : direction;
  });
}

function sortValue(
  item: Item,
  key: Exclude<SortKey, 'date'>,
  labelOf: (key: SortKey, item: Item) => string,
): string | number | null {
  switch (key) {
    case 'killed':
      return item.killed?.best ?? null;
    case 'km':
      return item.nearest?.km ?? null;
    case 'confidence':
      return CONFIDENCE_ORDER.indexOf(item.confidence);
    case 'region':
      return item.region === null ? null : fold(labelOf(key, item));
    case 'place':
      return fold(item.place);
    default:
      return fold(labelOf(key, item));
  }
}
