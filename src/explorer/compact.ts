import { addDays, daysBetween } from '../analysis/periods.ts';
import { slugOf } from './fold.ts';
import type { Item, Point } from './item.ts';

/**
 * The explorer's data as it travels: a column a field, so that it packs well. Lists of codes are
 * indices into `values`; what can be derived from another column is left out.
 */
export interface Compact {
  readonly values: readonly string[];
  /** Days since the incident before; the first since `start`. */
  readonly start: string;
  readonly days: readonly number[];
  /** Days from first to last, with `.5` added where only the month is known. */
  readonly lasts: readonly number[];
  /** The id after its date, all of it where it keeps another day; 0 where it is date and place. */
  readonly slugs: readonly (string | 0)[];
  readonly places: readonly string[];
  readonly summaries: readonly string[];
  readonly countries: readonly number[];
  readonly regions: readonly number[];
  readonly sides: readonly number[];
  readonly victims: readonly number[];
  readonly types: readonly number[];
  readonly confidences: readonly number[];
  /** The best toll, -1 where unknown, and how far low and high lie from it. */
  readonly best: readonly number[];
  readonly below: readonly number[];
  readonly above: readonly number[];
  /** Latitude, longitude, x, y and precision, only of incidents with a point. */
  readonly hasPoint: readonly (0 | 1)[];
  readonly lat: readonly number[];
  readonly lon: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly precisions: readonly number[];
  readonly pairs: readonly number[];
  readonly km: readonly number[];
  readonly named: readonly (number | readonly number[])[];
}

const WHOLE_ID = /^\d{4}-\d{2}-\d{2}-/u;

/** Packs items, oldest first. */
export function packItems(items: readonly Item[]): Compact {
  const values: string[] = [];
  const index = (value: string): number => {
    const known = values.indexOf(value);
    return known === -1 ? values.push(value) - 1 : known;
  };
  const start = items[0]?.date ?? '2012-01-01';
  const points = items.flatMap(({ point }) => point ?? []);
  const nearest = items.flatMap(({ point, nearest: border }) => (point === null ? [] : [border]));
  return {
    start,
    days: items.map(({ date }, at) => daysBetween(items[at - 1]?.date ?? start, date)),
    lasts: items.map(
      ({ date, dateEnd, monthOnly }) => daysBetween(date, dateEnd ?? date) + (monthOnly ? 0.5 : 0),
    ),
    slugs: items.map(({ id, date, place }) => {
      if (!id.startsWith(`${date}-`)) return id;
      const slug = id.slice('YYYY-MM-DD-'.length);
      return slug === slugOf(place) ? 0 : slug;
    }),
    places: items.map(({ place }) => place),
    summaries: items.map(({ summary }) => summary),
    countries: items.map(({ country }) => index(country)),
    regions: items.map(({ region }) => (region === null ? -1 : index(region))),
    sides: items.map(({ side }) => index(side)),
    victims: items.map(({ victims }) => index(victims)),
    types: items.map(({ type }) => index(type)),
    confidences: items.map(({ confidence }) => index(confidence)),
    best: items.map(({ killed }) => killed?.best ?? -1),
    below: items.map(({ killed }) => (killed === null ? 0 : killed.best - killed.low)),
    above: items.map(({ killed }) => (killed === null ? 0 : killed.high - killed.best)),
    hasPoint: items.map(({ point }) => (point === null ? 0 : 1)),
    lat: points.map(({ lat }) => lat),
    lon: points.map(({ lon }) => lon),
    x: points.map(({ x }) => x),
    y: points.map(({ y }) => y),
    precisions: points.map(({ precision }) => index(precision)),
    pairs: nearest.map((border) => (border === null ? -1 : index(border.pair))),
    km: nearest.map((border) => border?.km ?? -1),
    named: items.map(({ named }) => {
      const [only, ...more] = named.map(index);
      return only !== undefined && more.length === 0 ? only : named.map(index);
    }),
    values,
  };
}

/** Unpacks what `packItems` packed. */
export function unpackItems(data: Compact): Item[] {
  const valueAt = <Value extends string>(index: number | undefined): Value =>
    data.values[index ?? -1] as Value;
  let date = data.start;
  let placed = -1;
  return data.places.map((place, at) => {
    date = addDays(date, data.days[at] ?? 0);
    const last = data.lasts[at] ?? 0;
    const days = Math.floor(last);
    const best = data.best[at] ?? -1;
    const region = data.regions[at] ?? -1;
    const hasPoint = data.hasPoint[at] === 1;
    if (hasPoint) placed += 1;
    const named = data.named[at] ?? [];
    const pair = hasPoint ? (data.pairs[placed] ?? -1) : -1;
    return {
      id: idOf(date, data.slugs[at] || slugOf(place)),
      date,
      dateEnd: days === 0 ? null : addDays(date, days),
      monthOnly: last !== days,
      place,
      summary: data.summaries[at] ?? '',
      country: valueAt(data.countries[at]),
      region: region === -1 ? null : valueAt(region),
      side: valueAt(data.sides[at]),
      victims: valueAt(data.victims[at]),
      type: valueAt(data.types[at]),
      confidence: valueAt(data.confidences[at]),
      killed:
        best === -1
          ? null
          : { low: best - (data.below[at] ?? 0), best, high: best + (data.above[at] ?? 0) },
      point: hasPoint ? pointAt(data, placed, valueAt) : null,
      nearest: pair === -1 ? null : { pair: valueAt(pair), km: data.km[placed] ?? 0 },
      named: (typeof named === 'number' ? [named] : named).map((index) => valueAt(index)),
    };
  });
}

function idOf(date: string, slug: string): string {
  return WHOLE_ID.test(slug) ? slug : `${date}-${slug}`;
}

function pointAt(
  { lat, lon, x, y, precisions }: Compact,
  at: number,
  valueAt: (index: number | undefined) => Point['precision'],
): Point {
  return {
    lat: lat[at] ?? 0,
    lon: lon[at] ?? 0,
    x: x[at] ?? 0,
    y: y[at] ?? 0,
    precision: valueAt(precisions[at]),
  };
}
