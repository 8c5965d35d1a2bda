import type { LonLat } from '../../analysis/distance.ts';
import { select } from '../../analysis/select.ts';
import type { Incident } from '../../model/incident.ts';
import type { Country } from '../../model/vocabulary.ts';
import { COUP, KANDADJI, KOUTOUGOU, TABATOL } from './claims/the-night.ts';
import { eventOf, incidentOf } from './claims/claim.ts';
import {
  FRANCE_LEAVES_MALI,
  selected,
  UN_MANDATE_ENDS,
  type SelectionId,
  type StoryInput,
} from './selections.ts';

/** What the map of a scene must hold: corners in degrees. */
export interface GeoBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A name on the map for orientation, at a point in degrees. */
export interface PlaceName {
  readonly at: LonLat;
  readonly country?: Country;
  readonly town?: string;
}

/**
 * A circle that the text speaks of by name, and where its label stands: beside it, or away from it
 * at the end of a line, in units of the picture, where other circles crowd around.
 */
export interface NamedMark {
  readonly incident: string;
  readonly side: 'left' | 'right';
  readonly away?: readonly [dx: number, dy: number];
}

/** Deaths a month in one country or in all, between two days, with turning points. */
export interface TimePanel {
  readonly kind: 'time';
  readonly of: SeriesId;
  readonly from: string;
  /** Left out: to the end of the record. */
  readonly to?: string;
  /** Events marked by a line; numbered where the text lists them, named where not. */
  readonly events: readonly string[];
  readonly numbered?: true;
}

/** Who gives which toll for one incident. */
export interface ReportsPanel {
  readonly kind: 'reports';
  readonly of: string;
}

export const SERIES = ['all', 'NER', 'MLI'] as const;
export type SeriesId = (typeof SERIES)[number];

/** One state of the stage: what the map shows, which marks light up, which panel stands below. */
export interface Scene {
  readonly id: string;
  readonly camera: GeoBox;
  /** The incidents that light up. Those without coordinates cannot and are counted in the text. */
  readonly marks: (input: StoryInput) => readonly Incident[];
  readonly named: readonly NamedMark[];
  readonly places: readonly PlaceName[];
  readonly panel?: TimePanel | ReportsPanel;
  /** Marks light up one after the other, oldest first. */
  readonly inOrder?: true;
  /** What lies over the land: regions by number of incidents, the area counted, a strip along borders. */
  readonly overlay?: 'regions' | 'three-borders' | 'near-border';
}

const CAMERAS = {
  tillia: { west: 2.9, east: 6.5, south: 14.9, north: 17.2 },
  westNiger: { west: -0.6, east: 6.4, south: 12.3, north: 16.9 },
  niger: { west: -0.2, east: 15.6, south: 11.6, north: 19.4 },
  mali: { west: -12.2, east: 4.6, south: 10.4, north: 20.2 },
  threeBorders: { west: -3.4, east: 4.2, south: 12.2, north: 17.4 },
  heart: { west: -9.6, east: 9.2, south: 9.4, north: 18.6 },
  all: { west: -12.4, east: 16, south: 4.8, north: 22.6 },
} as const satisfies Record<string, GeoBox>;

const country = (code: Country, lon: number, lat: number): PlaceName => ({
  at: [lon, lat],
  country: code,
});
const town = (name: string, lon: number, lat: number): PlaceName => ({
  at: [lon, lat],
  town: name,
});

const NIAMEY = town('Niamey', 2.11, 13.51);
const OUAGADOUGOU = town('Ouagadougou', -1.53, 12.37);
const BAMAKO = town('Bamako', -8, 12.65);
const GAO = town('Gao', -0.04, 16.27);

const AROUND_TILLIA = [country('MLI', 3.5, 16.6), country('NER', 5.75, 15.4)];
const AROUND_WEST_NIGER = [
  country('MLI', 1.6, 16.45),
  country('NER', 4.6, 13.6),
  country('BFA', 0.35, 13.05),
  NIAMEY,
];
const AROUND_HEART = [
  country('MLI', -4.6, 17.6),
  country('NER', 6.4, 14.7),
  country('BFA', -2.6, 11.2),
  NIAMEY,
  OUAGADOUGOU,
  BAMAKO,
];
const AROUND_ALL = [
  country('MLI', -2.4, 20.2),
  country('NER', 10.2, 18.6),
  country('BFA', -1.9, 12.6),
  country('BEN', 2.35, 9.2),
  country('TGO', 1, 7.3),
  country('GHA', -1.2, 7.4),
  country('CIV', -5.6, 7.4),
];

const AYOROU = '2023-08-15-ayorou';

/** The year of the attack, for the two scenes before the comparison. */
const MONTHS_OF_2023: TimePanel = {
  kind: 'time',
  of: 'NER',
  from: '2023-01-01',
  to: '2023-10-31',
  events: [COUP],
};

/** Departures and arrivals, in the order in which the text lists them. */
export const COMINGS_AND_GOINGS = [
  '2021-12-23-wagner-mali',
  '2022-06-30-takuba-end',
  FRANCE_LEAVES_MALI,
  '2023-02-18-sabre-end',
  UN_MANDATE_ENDS,
  COUP,
  '2023-09-16-liptako-gourma-charter',
  '2023-12-22-france-leaves-niger',
  '2023-12-31-minusma-end',
  '2024-04-10-africa-corps-niger',
  '2024-09-15-us-leaves-niger',
] as const;

/** Every scene, in the order of the story. */
export const SCENES: readonly Scene[] = [
  {
    id: 'night',
    camera: CAMERAS.tillia,
    marks: one(TABATOL),
    named: [{ incident: TABATOL, side: 'right' }],
    places: AROUND_TILLIA,
  },
  {
    id: 'toll',
    camera: CAMERAS.tillia,
    marks: one(TABATOL),
    named: [{ incident: TABATOL, side: 'right' }],
    places: AROUND_TILLIA,
    panel: { kind: 'reports', of: TABATOL },
  },
  {
    id: 'deadliest',
    camera: CAMERAS.westNiger,
    marks: of('niger-coup-to-report'),
    named: [
      { incident: TABATOL, side: 'left' },
      { incident: AYOROU, side: 'right' },
    ],
    places: AROUND_WEST_NIGER,
    panel: MONTHS_OF_2023,
  },
  {
    id: 'earlier',
    camera: CAMERAS.westNiger,
    marks: ({ dataset }) => [KOUTOUGOU, KANDADJI, TABATOL].map((id) => incidentOf({ dataset }, id)),
    named: [
      { incident: KOUTOUGOU, side: 'right' },
      { incident: KANDADJI, side: 'right' },
      { incident: TABATOL, side: 'left' },
    ],
    places: AROUND_WEST_NIGER,
    panel: MONTHS_OF_2023,
    inOrder: true,
  },
  {
    id: 'coup',
    camera: CAMERAS.niger,
    marks: of('army-year-before-coup', 'army-year-after-coup'),
    named: [],
    places: [country('NER', 9.6, 17.2), country('MLI', 2, 17.6), NIAMEY],
    panel: { kind: 'time', of: 'NER', from: '2021-08-01', to: '2024-07-31', events: [COUP] },
  },
  {
    id: 'leaving',
    camera: CAMERAS.heart,
    marks: betweenEvents(COMINGS_AND_GOINGS[0], COMINGS_AND_GOINGS.at(-1) ?? COUP),
    named: [],
    places: AROUND_HEART,
    panel: {
      kind: 'time',
      of: 'all',
      from: '2021-10-01',
      to: '2024-12-31',
      events: COMINGS_AND_GOINGS,
      numbered: true,
    },
  },
  {
    id: 'mali',
    camera: CAMERAS.mali,
    marks: of(
      'mali-year-before-french',
      'mali-year-after-french',
      'mali-year-before-un-end',
      'mali-year-after-un-end',
    ),
    named: [{ incident: '2022-03-27-moura', side: 'left', away: [-34, -52] }],
    places: [country('MLI', -3, 18.8), BAMAKO, GAO],
    panel: {
      kind: 'time',
      of: 'MLI',
      from: '2021-08-01',
      to: '2024-06-30',
      events: [FRANCE_LEAVES_MALI, UN_MANDATE_ENDS],
    },
  },
  {
    id: 'borders',
    camera: CAMERAS.threeBorders,
    marks: of('three-borders'),
    named: [],
    places: [
      country('MLI', -1.9, 16.9),
      country('NER', 3.3, 13.9),
      country('BFA', -2.2, 12.6),
      NIAMEY,
      GAO,
    ],
    overlay: 'three-borders',
  },
  {
    id: 'regions',
    camera: CAMERAS.heart,
    marks: () => [],
    named: [],
    places: AROUND_HEART,
    overlay: 'regions',
  },
  {
    id: 'near',
    camera: CAMERAS.heart,
    marks: of('near-border'),
    named: [],
    places: AROUND_HEART,
    overlay: 'near-border',
  },
  {
    id: 'long-view',
    camera: CAMERAS.all,
    marks: of('all'),
    named: [],
    places: AROUND_ALL,
    panel: {
      kind: 'time',
      of: 'all',
      from: '2012-01-01',
      events: ['2013-01-11-serval', '2020-08-18-mali-coup', COUP],
    },
  },
  {
    id: 'after',
    camera: CAMERAS.heart,
    marks: of('after-report'),
    named: [
      { incident: '2024-08-24-barsalogho', side: 'left', away: [-44, -62] },
      { incident: '2024-12-10-chatoumane', side: 'right', away: [52, -70] },
    ],
    places: AROUND_HEART,
    panel: {
      kind: 'time',
      of: 'all',
      from: '2023-07-01',
      events: ['2023-12-22-france-leaves-niger'],
    },
  },
  {
    id: 'unknown',
    camera: CAMERAS.all,
    marks: of('without-toll', 'wide-range'),
    named: [],
    places: AROUND_ALL,
  },
];

/** The scene before the first step: the whole record. */
export const OPENING: Scene = {
  id: 'opening',
  camera: CAMERAS.all,
  marks: of('all'),
  named: [],
  places: AROUND_ALL,
};

/** A scene by its id; throws when there is none, which stops the build. */
export function sceneOf(id: string): Scene {
  const found = SCENES.find((scene) => scene.id === id);
  if (found === undefined) {
    throw new Error(`no scene "${id}"; there are ${SCENES.map((scene) => scene.id).join(', ')}`);
  }
  return found;
}

function one(incident: string): Scene['marks'] {
  return (input) => [incidentOf(input, incident)];
}

/** The incidents of several selections together, each once, oldest first. */
function of(...selections: readonly SelectionId[]): Scene['marks'] {
  return (input) => {
    const found = new Set(selections.flatMap((id) => selected(input, id)));
    return input.dataset.incidents.filter((incident) => found.has(incident));
  };
}

/** Incidents in Mali, Burkina Faso and Niger from the day of one event to that of another. */
function betweenEvents(first: string, last: string): Scene['marks'] {
  return ({ dataset }) =>
    select(dataset.incidents, {
      from: eventOf({ dataset }, first).date,
      to: eventOf({ dataset }, last).date,
      countries: ['MLI', 'BFA', 'NER'],
    });
}
