import { byChoice, CHOICES, NO_FILTERS, type Choice, type Filters } from './filters.ts';
import { DEFAULT_SORTING, SORT_KEYS, startsDescending, type Sorting } from './sort.ts';

/** Everything that the explorer shows follows from this; the address holds all of it. */
export interface State {
  readonly filters: Filters;
  readonly sorting: Sorting;
}

export const START: State = { filters: NO_FILTERS, sorting: DEFAULT_SORTING };

/**
 * Reads a query string. What it does not know, misspelt values included, does not restrict.
 *
 * @param isValue Whether a choice has a value.
 */
export function readAddress(
  query: string,
  isValue: (choice: Choice, value: string) => boolean,
): State {
  const parameters = new URLSearchParams(query);
  const list = (choice: Choice) => [
    ...new Set((parameters.get(choice) ?? '').split(',').filter((value) => isValue(choice, value))),
  ];
  const key = SORT_KEYS.find((name) => name === parameters.get('sort')) ?? DEFAULT_SORTING.key;
  const order = parameters.get('order');
  return {
    filters: {
      q: parameters.get('q') ?? '',
      from: dateOf(parameters.get('from')),
      to: dateOf(parameters.get('to')),
      chosen: byChoice(list),
      min: numberOf(parameters.get('min')),
      km: numberOf(parameters.get('km')),
    },
    sorting: {
      key,
      descending: order === 'asc' || order === 'desc' ? order === 'desc' : startsDescending(key),
    },
  };
}

/** The query string of a state, without what is as at the start; empty, or with its `?`. */
export function writeAddress({ filters, sorting }: State): string {
  const parameters = new URLSearchParams();
  const set = (key: string, value: string | number | null) => {
    if (value !== null && value !== '') parameters.set(key, String(value));
  };
  set('q', filters.q);
  set('from', filters.from);
  set('to', filters.to);
  for (const choice of CHOICES) set(choice, filters.chosen[choice].join(','));
  set('min', filters.min);
  set('km', filters.km);
  const isUsual = sorting.descending === startsDescending(sorting.key);
  if (sorting.key !== DEFAULT_SORTING.key || !isUsual) set('sort', sorting.key);
  if (!isUsual) set('order', sorting.descending ? 'desc' : 'asc');
  const query = parameters.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}

function dateOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : null;
}

function numberOf(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/u.test(text) ? Number(text) : null;
}
