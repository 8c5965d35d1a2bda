import type { GeoProjection } from 'd3-geo';
import type { Element } from 'hast';
import { deadliestFirst } from '../../../analysis/deadliest.ts';
import { groupBy } from '../../../analysis/tally.ts';
import { dotsPath } from '../../../charts/lib/dots.ts';
import { round, svg } from '../../../charts/lib/svg.ts';
import type { Incident } from '../../../model/incident.ts';
import type { Scene } from '../scenes.ts';
import type { StoryInput } from '../selections.ts';

/** Marks that light up in exactly the same scenes: they are drawn once and shown together. */
export interface MarkGroup {
  /** Id of its drawing in the page. */
  readonly id: string;
  /** The scenes in which it lights up. */
  readonly scenes: readonly string[];
  /** Its turn in a scene whose marks light up one after the other, from 1. */
  readonly turn?: number;
  readonly incidents: readonly Incident[];
}

/** Diameter of a mark in CSS pixels: the area stands for the people killed. */
const PIXELS_PER_ROOT = 1.5;
const SMALLEST = 4;
const UNKNOWN_TOLL = 9;

function diameter({ killed }: Incident): number {
  return killed === null
    ? UNKNOWN_TOLL
    : Math.max(SMALLEST, Math.round(PIXELS_PER_ROOT * Math.sqrt(killed.best)));
}

/** Every diameter in use, for the style sheet. */
export function diameters(incidents: readonly Incident[]): number[] {
  return [...new Set([...incidents.map(diameter), UNKNOWN_TOLL - 4])].sort((a, b) => a - b);
}

/** Sorts incidents with coordinates into groups by the scenes in which they light up. */
export function markGroups(input: StoryInput, scenes: readonly Scene[]): MarkGroup[] {
  const lit = scenes.map((scene) => ({ scene, marks: scene.marks(input) }));
  const turns = new Map(
    lit
      .filter(({ scene }) => scene.inOrder)
      .flatMap(({ marks }) => marks.map((incident, index) => [incident, index + 1] as const)),
  );
  const keyOf = (incident: Incident): string => {
    const names = lit.filter(({ marks }) => marks.includes(incident)).map(({ scene }) => scene.id);
    const turn = turns.get(incident);
    return [names.join(' '), ...(turn === undefined ? [] : [turn])].join('|');
  };
  const placed = input.dataset.incidents.filter(({ coordinates }) => coordinates !== null);
  return [...groupBy(placed, keyOf)].map(([key, incidents], index) => {
    const [names = '', turn] = key.split('|');
    return {
      id: `m${index + 1}`,
      scenes: names.split(' ').filter((name) => name !== ''),
      incidents: deadliestFirst(incidents),
      ...(turn === undefined ? {} : { turn: Number(turn) }),
    };
  });
}

function pointOf({ coordinates }: Incident, projection: GeoProjection): [x: number, y: number] {
  if (coordinates === null) throw new Error('an incident without coordinates has no mark');
  const [x, y] = projection([coordinates.lon, coordinates.lat]) ?? [0, 0];
  return [round(x), round(y)];
}

/**
 * The drawing of a group, to be referred to. A mark is a dot of a stroke without length: its width
 * does not grow when the map does.
 */
export function drawGroup({ id, incidents }: MarkGroup, projection: GeoProjection): Element {
  return svg(
    'g',
    { id },
    incidents.flatMap((incident) => {
      const d = dotsPath([pointOf(incident, projection)]);
      const dot = svg('path', {
        class: `d${diameter(incident)}`,
        d,
        dataIncident: incident.id,
      });
      // A toll that nobody knows is a ring.
      return incident.killed === null
        ? [dot, svg('path', { class: `d${UNKNOWN_TOLL - 4} hole`, d })]
        : [dot];
    }),
  );
}

/** All placed incidents as one path of equal dots: the quiet background of every scene. */
export function drawAllPlaces(
  groups: readonly MarkGroup[],
  id: string,
  projection: GeoProjection,
): Element {
  const points = groups.flatMap(({ incidents }) =>
    incidents.map((incident) => pointOf(incident, projection)),
  );
  return svg('path', { id, d: dotsPath(points) });
}
