/**
 * Place of a value among others, largest first, from 1; equal values share a place.
 *
 * @param values All values, the one in question included.
 */
export function rankOf(value: number, values: readonly number[]): number {
  return 1 + values.filter((other) => other > value).length;
}
