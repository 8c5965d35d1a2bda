/** The sum of figures; unlike that of d3-array, NaN where one of them is none, so that a test fails. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
