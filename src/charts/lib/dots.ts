/**
 * Points as one path of strokes without length, which round caps turn into dots: their width does not
 * grow when the map does. Of dots at the same place one is enough, and thousands are drawn sooner.
 */
export function dotsPath(points: Iterable<readonly [x: number, y: number]>): string {
  return [...new Set(Array.from(points, ([x, y]) => `M${x} ${y}h0`))].join('');
}
