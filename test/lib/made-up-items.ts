import type { Item, Point } from '../../src/explorer/item.ts';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Incidents that never happened, for measuring with more than the record holds. Each takes its
 * codes from a real one, has a day and a point of its own, and a text whose words follow each other
 * as in the real ones, so that it packs about as badly as a real text does.
 *
 * @returns Oldest first, with ids of their own.
 */
export function madeUpItems(real: readonly Item[], count: number, seed = 1): Item[] {
  const random = seededRandom(seed);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const write = textMaker(
    real.map(({ summary }) => summary),
    pick,
  );
  const syllables = [
    ...new Set(
      real
        .flatMap(({ place }) => place.match(/\p{L}{2,3}/gu) ?? [])
        .map((part) => part.toLowerCase()),
    ),
  ];
  const name = () => {
    const text = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join(
      '',
    );
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const days = Array.from({ length: count }, () =>
    new Date(Date.UTC(2012, 0, 1) + Math.floor(random() * 5200) * 86_400_000)
      .toISOString()
      .slice(0, 10),
  ).sort();
  const seen = new Map<string, number>();
  return days
    .map((date): Item => {
      const model = pick(real);
      const place = name();
      const slug = place
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, '-');
      const times = (seen.get(date + slug) ?? 0) + 1;
      seen.set(date + slug, times);
      const best = 10 + Math.floor(random() ** 4 * 200);
      return {
        ...model,
        id: `${date}-${slug}${times > 1 ? `-${times}` : ''}`,
        date,
        dateEnd: null,
        place,
        summary: write(model.summary.length),
        killed:
          model.killed === null
            ? null
            : { low: Math.floor(best * 0.9), best, high: Math.floor(best * (1 + random() * 0.5)) },
        point: model.point && moved(model.point, random),
        nearest: model.nearest && {
          ...model.nearest,
          km: Math.round(model.nearest.km * 10 * random()) / 10,
        },
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function moved(point: Point, random: () => number): Point {
  const [east, north] = [random() - 0.5, random() - 0.5];
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return {
    ...point,
    lat: round(point.lat + north),
    lon: round(point.lon + east),
    // A degree is about 19 units of the map.
    x: Math.round(point.x + east * 19),
    y: Math.round(point.y - north * 19),
  };
}

/** Writes texts of about a length in which each pair of words also stands in the models. */
function textMaker(
  models: readonly string[],
  pick: <Value>(values: readonly Value[]) => Value,
): (length: number) => string {
  const next = new Map<string, string[]>();
  const starts: string[] = [];
  for (const model of models) {
    const words = model.split(' ');
    starts.push(words[0] ?? '');
    words.forEach((word, at) => {
      const following = words[at + 1];
      if (following === undefined) return;
      const known = next.get(word);
      if (known === undefined) next.set(word, [following]);
      else known.push(following);
    });
  }
  return (length) => {
    let word = pick(starts);
    const words = [word];
    while (words.join(' ').length < length) {
      const following = next.get(word);
      word = following === undefined ? pick(starts) : pick(following);
      words.push(word);
    }
    return words.join(' ');
  };
}
