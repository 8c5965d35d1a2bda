import type { Actor } from '../actor.ts';
import type { Finding } from '../fault.ts';
import type { Incident } from '../incident.ts';
import type { Publisher } from '../publisher.ts';
import type { Region } from '../region.ts';

/** What rules may look at beside the record itself. */
export interface RuleContext {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /**
   * The registries by id. One that is missing or fails its schema is null: references into it are
   * not judged until it is sound, so that one fault there does not become hundreds elsewhere.
   */
  readonly regions: ReadonlyMap<string, Region> | null;
  readonly actors: ReadonlyMap<string, Actor> | null;
  readonly publishers: ReadonlyMap<string, Publisher> | null;
  readonly incidentIds: ReadonlySet<string>;
  /** Kilometres from a point to a shape on the map; 0 inside; undefined for an unknown shape. */
  readonly distanceToShapeKm: (
    shape: string,
    point: [lon: number, lat: number],
  ) => number | undefined;
}

/** An incident of which some parts may have failed the schema, and the file it came from. */
export interface RuleSubject {
  readonly file: string;
  readonly incident: Partial<Incident>;
}

export interface Rule {
  check(subject: RuleSubject, context: RuleContext): Finding[];
}

/**
 * A rule over one incident. It runs when the keys that it needs passed the schema, so that one
 * faulty key does not hide what is wrong with the others. Absent optional keys pass as undefined.
 */
export function rule<Needed extends keyof Incident>(
  needs: readonly Needed[],
  check: (
    incident: Pick<Incident, Needed>,
    context: RuleContext,
    file: string,
  ) => Iterable<Finding>,
): Rule {
  return {
    check({ file, incident }, context) {
      const present = needs.every((key) => OPTIONAL_KEYS.has(key) || incident[key] !== undefined);
      return present ? [...check(incident as Pick<Incident, Needed>, context, file)] : [];
    },
  };
}

const OPTIONAL_KEYS: ReadonlySet<keyof Incident> = new Set([
  'dateEnd',
  'alsoInRegions',
  'distinctFrom',
]);

/** Findings for each value that stands in a list for a second time. */
export function* repeated<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
  pathOf: (index: number) => Finding['path'],
): Generator<Finding> {
  const first = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const value = key(item);
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, index);
    else yield { path: pathOf(index), message: `"${value}" stands already at [${earlier}]` };
  }
}
