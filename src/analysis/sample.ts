import { shuffler } from 'd3-array';
import { randomLcg } from 'd3-random';

/**
 * Draws some of a list at random, none twice, in the order in which they were drawn. The same list
 * and seed give the same sample, so that others can draw it again.
 *
 * @param seed A whole number from 0.
 * @throws RangeError Where more are asked for than there are.
 */
export function drawSample<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  if (count > items.length) {
    throw new RangeError(`cannot draw ${count} of ${items.length}`);
  }
  return shuffler(randomLcg(seed))([...items]).slice(0, count);
}
