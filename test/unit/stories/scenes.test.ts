import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../src/model/incident.ts';
import { OPENING, SCENES } from '../../../src/stories/three-borders/scenes.ts';
import { threeBordersPoint } from '../../../src/stories/three-borders/selections.ts';
import { idsOf, storyInput } from '../../lib/story.ts';

const input = storyInput();
const { incidents, events } = input.dataset;

const eventDay = (id: string): string => {
  const found = events.find((event) => event.id === id);
  if (found === undefined) throw new Error(`no event ${id}`);
  return found.date;
};
const coup = eventDay('2023-07-26-niger-coup');
const DAY = 86_400_000;

/** Days from an event to an incident; negative before it. */
const daysFrom = (event: string, { date }: Incident): number =>
  (Date.parse(date) - Date.parse(eventDay(event))) / DAY;
const withinYearOf = (event: string, incident: Incident): boolean =>
  daysFrom(event, incident) >= -365 && daysFrom(event, incident) < 365;

/** Great-circle distance in km by the haversine formula, apart from the project’s own. */
function haversine([lon1, lat1]: readonly number[], [lon2, lat2]: readonly number[]): number {
  const rad = (degrees = 0) => (degrees * Math.PI) / 180;
  const a =
    Math.sin(rad((lat2 ?? 0) - (lat1 ?? 0)) / 2) ** 2 +
    Math.cos(rad(lat1)) * Math.cos(rad(lat2)) * Math.sin(rad((lon2 ?? 0) - (lon1 ?? 0)) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(a));
}

/** What each scene must light up, found a second time without the story’s own selections. */
const EXPECTED: Readonly<Record<string, (incident: Incident) => boolean>> = {
  night: ({ id }) => id === '2023-10-02-tabatol',
  toll: ({ id }) => id === '2023-10-02-tabatol',
  deadliest: ({ country, date }) => country === 'NER' && date >= coup && date <= '2023-10-03',
  earlier: ({ id }) =>
    ['2023-08-15-koutougou', '2023-09-28-kandadji', '2023-10-02-tabatol'].includes(id),
  coup: (incident) =>
    incident.country === 'NER' &&
    ['military', 'gendarmerie-police'].includes(incident.target) &&
    withinYearOf('2023-07-26-niger-coup', incident),
  leaving: (incident) =>
    ['MLI', 'BFA', 'NER'].includes(incident.country) &&
    daysFrom('2021-12-23-wagner-mali', incident) >= 0 &&
    daysFrom('2024-09-15-us-leaves-niger', incident) <= 0,
  mali: (incident) =>
    incident.country === 'MLI' &&
    (withinYearOf('2022-08-15-france-leaves-mali', incident) ||
      withinYearOf('2023-06-30-minusma-mandate-ends', incident)),
  borders: ({ coordinates }) =>
    coordinates !== null &&
    haversine([coordinates.lon, coordinates.lat], threeBordersPoint(input)) <= 200,
  regions: () => false,
  near: ({ id }) => (input.borders.get(id)?.km ?? Infinity) <= 50,
  'long-view': () => true,
  after: ({ date }) => date > '2023-10-03',
  unknown: ({ killed }) => killed === null || killed.high / killed.low >= 2,
};

describe('scenes', () => {
  it('are at least ten, each with its own id', () => {
    expect(SCENES.length).toBeGreaterThanOrEqual(10);
    expect(SCENES.map(({ id }) => id)).toEqual(Object.keys(EXPECTED));
  });

  it.each(SCENES)('$id lights up the right incidents', ({ id, marks }) => {
    const expected = incidents.filter((incident) => EXPECTED[id]?.(incident));
    expect(idsOf(marks(input))).toEqual(idsOf(expected));
  });

  it('light up something wherever they do not colour regions', () => {
    for (const { id, marks, overlay } of SCENES) {
      if (overlay !== 'regions') expect(marks(input).length, id).toBeGreaterThan(0);
    }
  });

  it('open on the whole record', () => {
    expect(OPENING.marks(input)).toEqual(incidents);
  });

  it('show every incident that they name, inside their map', () => {
    for (const { id, named, camera, marks } of SCENES) {
      for (const { incident } of named) {
        const found = marks(input).find((candidate) => candidate.id === incident);
        expect(found, `${id}: ${incident}`).toBeDefined();
        const { lon = NaN, lat = NaN } = found?.coordinates ?? {};
        expect(lon > camera.west && lon < camera.east, `${id}: ${incident}`).toBe(true);
        expect(lat > camera.south && lat < camera.north, `${id}: ${incident}`).toBe(true);
      }
    }
  });

  it('light up attacks in order of their days where they do so one by one', () => {
    for (const scene of SCENES.filter(({ inOrder }) => inOrder)) {
      const days = scene.marks(input).map(({ date }) => date);
      expect(days).toEqual(days.toSorted());
    }
  });
});
