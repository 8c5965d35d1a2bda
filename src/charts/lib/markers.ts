/** Something on an axis that a numbered marker stands for. */
export interface Marker {
  readonly x: number;
}

/**
 * Rows for markers on an axis, so that none covers another: each goes into the first row whose
 * last marker is far enough to the left. Markers must come in the order of `x`.
 */
export function markerRows(markers: readonly Marker[], apart: number): number[] {
  const lastX: number[] = [];
  return markers.map(({ x }) => {
    const free = lastX.findIndex((last) => x - last >= apart);
    const row = free === -1 ? lastX.length : free;
    lastX[row] = x;
    return row;
  });
}
