import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/analysis/periods.ts';
import type { Incident } from '../../../src/model/incident.ts';
import type { Country } from '../../../src/model/vocabulary.ts';
import { readDataset } from '../../../scripts/lib/read-data.ts';
import { Workshop } from '../../lib/import.ts';
import {
  acledFile,
  acledRow,
  gedFile,
  gedRow,
  randomNumbers,
  type Cells,
} from '../../lib/neighbours.ts';

const { incidents, regions } = readDataset();
const COUNTRY_NAMES: Readonly<Record<Country, string>> = {
  MLI: 'Mali',
  BFA: 'Burkina Faso',
  NER: 'Niger',
  BEN: 'Benin',
  TGO: 'Togo',
  GHA: 'Ghana',
  CIV: 'Ivory Coast',
};

/** What both shapes need to know of an event. */
interface Told {
  readonly id: string;
  readonly day: string;
  readonly country: string;
  readonly region: string;
  readonly place: string;
  readonly lat: number;
  readonly lon: number;
  readonly killed: number;
}

const asGed = ({ id, day, country, region, place, lat, lon, killed }: Told): Cells =>
  gedRow({
    id,
    date_start: day,
    country,
    adm_1: region,
    adm_2: '',
    where_coordinates: `${place} village`,
    latitude: lat.toFixed(5),
    longitude: lon.toFixed(5),
    dyad_new_id: id,
    source_article: id,
    best: killed,
    high: killed + 2,
  });

const asAcled = ({ id, day, country, region, place, lat, lon, killed }: Told): Cells =>
  acledRow({
    event_id_cnty: id,
    event_date: day,
    country,
    admin1: region,
    location: place,
    latitude: lat.toFixed(5),
    longitude: lon.toFixed(5),
    actor1: `Unidentified (${id})`,
    fatalities: killed,
  });

/** Another spelling: no accents, and one letter in the middle dropped, doubled or changed. */
function respelled(name: string, random: () => number): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
  const at = Math.max(2, Math.floor(random() * (plain.length - 1)));
  const letter = plain[at] ?? '';
  const other = ['', letter + letter, 'e'][Math.floor(random() * 3)] ?? '';
  return plain.slice(0, at) + other + plain.slice(at + 1);
}

/** How a neighbour may tell one of our incidents: up to two days, 12 km and a quarter off. */
function told(incident: Incident, id: string, random: () => number): Told {
  const { country, region, place, coordinates, killed, date } = incident;
  const angle = random() * 2 * Math.PI;
  const degrees = (random() * 12) / 111;
  const known = regions.find((one) => one.id === region);
  return {
    id,
    day: addDays(date, Math.floor(random() * 5) - 2),
    country: COUNTRY_NAMES[country],
    region: known?.name.fr ?? '',
    place: respelled(place, random),
    lat: (coordinates?.lat ?? 14) + degrees * Math.sin(angle),
    lon: (coordinates?.lon ?? 0) + degrees * Math.cos(angle),
    killed: Math.max(10, Math.round((killed?.best ?? 12) * (0.75 + random() / 2))),
  };
}

/** Fifty incidents from all years and places, the same for a seed. */
function sample(random: () => number): Incident[] {
  return incidents
    .map((incident) => ({ incident, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, 50)
    .map(({ incident }) => incident);
}

/** Whether no incident of ours is near in time, so that what is made up for that day is no other. */
const isQuiet = (day: string, country: Country) =>
  incidents.every(
    (one) =>
      one.country !== country ||
      addDays(one.dateEnd ?? one.date, 40) < day ||
      addDays(one.date, -40) > day ||
      ((addDays(one.dateEnd ?? one.date, 3) < day || addDays(one.date, -3) > day) &&
        one.datePrecision === 'day'),
  );

/** Events that are none of ours: the same place on another day, or the same day far away. */
function stranger(incident: Incident, id: string, random: () => number): Told | null {
  const like = told(incident, id, random);
  if (random() < 0.5) {
    const day = addDays(incident.dateEnd ?? incident.date, 5 + Math.floor(random() * 30));
    return isQuiet(day, incident.country) ? { ...like, day } : null;
  }
  const far = 90 / 111;
  return { ...like, day: incident.date, place: 'Zerma Kaina', lat: like.lat + far };
}

describe.for([
  { shape: 'ucdp', file: gedFile, row: asGed },
  { shape: 'acled', file: acledFile, row: asAcled },
] as const)('a file in the shape of $shape', ({ shape, file, row }) => {
  test.for([1, 2, 3])(
    'with fifty of our incidents and fifty strangers, by seed %i',
    async (seed) => {
      using workshop = new Workshop();
      const random = randomNumbers(seed);
      const ours = sample(random).map((incident, index) => ({ incident, id: `O${index}` }));
      const strangers = sample(random)
        .concat(sample(random), sample(random))
        .flatMap((incident, index) => stranger(incident, `S${index}`, random) ?? [])
        .slice(0, 50);
      expect(strangers).toHaveLength(50);
      const path = workshop.file(
        'export.csv',
        file(
          ...ours.map(({ incident, id }) => row(told(incident, id, random))),
          ...strangers.map(row),
        ),
      );
      await workshop.import(shape, [path]);
      const found = new Map(
        workshop.matches(shape).flatMap(({ incident, rows }) => rows.map((id) => [id, incident])),
      );
      const right = ours.filter(({ incident, id }) => found.get(id) === incident.id);
      expect(right.length).toBeGreaterThanOrEqual(48);
      expect(strangers.filter(({ id }) => found.has(id))).toEqual([]);
      // Whatever was not matched stands in a candidate, those that may be ours with the reasons.
      const open = new Set(workshop.candidates().flatMap(({ rows }) => rows));
      expect([...found.keys(), ...open].toSorted()).toEqual(
        [...ours, ...strangers].map(({ id }) => id).toSorted(),
      );
    },
  );
});

test('a match names its score and its reasons', async () => {
  using workshop = new Workshop();
  const incident = incidents.find(({ id }) => id === '2023-10-02-tabatol');
  if (incident === undefined) throw new Error('the incident is not in the record');
  const row = asGed({ ...told(incident, 'T1', () => 0.5), place: 'Tabatole' });
  await workshop.import('ucdp', [workshop.file('ged.csv', gedFile(row))]);
  expect(workshop.matches('ucdp')).toMatchObject([
    {
      incident: '2023-10-02-tabatol',
      score: expect.any(Number) as number,
      reasons: [
        'date: the same days',
        expect.stringMatching(/^place: \d+ km apart; /u) as string,
        expect.stringMatching(/^toll: .* killed, ours \d+ to \d+$/u) as string,
        expect.stringMatching(/^side: /u) as string,
      ],
    },
  ]);
});

test('a small part of a big toll is shown as possible, not taken for the whole', async () => {
  using workshop = new Workshop();
  const incident = incidents.find(
    ({ killed, coordinates }) => coordinates && killed && killed.low > 60,
  );
  if (incident === undefined) throw new Error('no incident is that deadly');
  const row = asGed({ ...told(incident, 'P1', () => 0.5), place: incident.place, killed: 10 });
  await workshop.import('ucdp', [workshop.file('ged.csv', gedFile(row))]);
  expect(workshop.matches('ucdp')).toEqual([]);
  expect(workshop.candidates()[0]?.nearest[0]?.incident).toBe(incident.id);
});
