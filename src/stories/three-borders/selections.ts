import { compareSameSpan, type SameSpanComparison } from '../../analysis/comparison.ts';
import { distanceKm, type LonLat } from '../../analysis/distance.ts';
import { meetingPoint } from '../../analysis/meeting-point.ts';
import { addDays, daysBetween } from '../../analysis/periods.ts';
import { tallyByShape } from '../../analysis/regions.ts';
import { select, span, type Selection } from '../../analysis/select.ts';
import type { ChartInput } from '../../charts/chart.ts';
import type { Incident } from '../../model/incident.ts';
import type { Country } from '../../model/vocabulary.ts';
import { COUP, REPORT_DAY, TABATOL } from './claims/the-night.ts';
import { eventOf, incidentOf } from './claims/claim.ts';

/** What the story computes from: what charts compute from. */
export type StoryInput = Pick<ChartInput, 'dataset' | 'borders' | 'geography'>;

/** How far from where the three countries meet an incident counts as at the three borders. */
export const THREE_BORDERS_KM = 200;
/** How far from any international border an incident counts as near one. */
export const NEAR_BORDER_KM = 50;
/** How many regions the text names as those with the most incidents. */
export const TOP_REGIONS = 3;

const YEAR = 365;
const ARMY = ['military', 'gendarmerie-police'] as const;
const COAST = ['BEN', 'TGO', 'GHA', 'CIV'] as const;
export const FRANCE_LEAVES_MALI = '2022-08-15-france-leaves-mali';
export const UN_MANDATE_ENDS = '2023-06-30-minusma-mandate-ends';

/** Where Mali, Burkina Faso and Niger meet. */
export function threeBordersPoint({ geography }: Pick<StoryInput, 'geography'>): LonLat {
  return meetingPoint(geography.exact.borders, ['BFA-MLI', 'BFA-NER', 'MLI-NER']);
}

/** The days from the coup to the report: the span that the report itself could look at. */
export function daysFromCoupToReport(input: Pick<StoryInput, 'dataset'>): number {
  return daysBetween(eventOf(input, COUP).date, REPORT_DAY);
}

function around(
  input: StoryInput,
  event: string,
  days: number,
  selection: Selection,
): SameSpanComparison {
  const { incidents } = input.dataset;
  const { date } = eventOf(input, event);
  return compareSameSpan(incidents, date, { ...selection, days, until: span(incidents).to });
}

const nigersArmy = { countries: ['NER'], targets: ARMY } as const satisfies Selection;
const inMali = { countries: ['MLI'] } as const satisfies Selection;

const pick =
  (selection: Selection) =>
  ({ dataset }: StoryInput): Incident[] =>
    select(dataset.incidents, selection);

const where =
  (test: (incident: Incident) => boolean) =>
  ({ dataset }: StoryInput): Incident[] =>
    dataset.incidents.filter(test);

function nearBorder({ dataset, borders }: StoryInput): Incident[] {
  return dataset.incidents.filter(({ id }) => (borders.get(id)?.km ?? Infinity) <= NEAR_BORDER_KM);
}

function atThreeBorders(input: StoryInput): Incident[] {
  const point = threeBordersPoint(input);
  return input.dataset.incidents.filter(
    ({ coordinates }) =>
      coordinates !== null &&
      distanceKm([coordinates.lon, coordinates.lat], point) <= THREE_BORDERS_KM,
  );
}

function inTopRegions({ dataset }: StoryInput): Incident[] {
  const { shapes } = tallyByShape(dataset.incidents, dataset.regions);
  const top = shapes
    .toSorted((a, b) => b.incidents - a.incidents)
    .slice(0, TOP_REGIONS)
    .flatMap(({ regions }) => regions.map(({ id }) => id));
  return dataset.incidents.filter(({ region }) => region !== null && top.includes(region));
}

const isPlaced = ({ coordinates }: Incident): boolean => coordinates !== null;
const inCountry =
  (country: Country) =>
  (incident: Incident): boolean =>
    incident.country === country;

function originsOf({ reports }: Incident): Set<string> {
  return new Set(reports.filter(({ figure }) => figure === 'killed').map(({ origin }) => origin));
}

function sinceCoup(input: StoryInput, to?: string): Incident[] {
  const from = eventOf(input, COUP).date;
  return select(input.dataset.incidents, { countries: ['NER'], from, to });
}

/** Two years before the coup to one before it: what the last year is held against. */
function yearBeforeLast(input: StoryInput): Incident[] {
  const { date } = eventOf(input, COUP);
  return select(input.dataset.incidents, {
    countries: ['NER'],
    from: addDays(date, -2 * YEAR),
    to: addDays(date, -YEAR - 1),
  });
}

/**
 * The groups of incidents that the story counts and its scenes light up, by the name that the text
 * calls them by. Each is oldest first.
 */
const SELECTIONS = {
  all: where(() => true),
  placed: where(isPlaced),
  unplaced: where((incident) => !isPlaced(incident)),
  mali: pick({ countries: ['MLI'] }),
  burkina: pick({ countries: ['BFA'] }),
  niger: pick({ countries: ['NER'] }),
  coast: pick({ countries: COAST }),

  'niger-coup-to-report': (input) => sinceCoup(input, REPORT_DAY),
  'niger-deadlier-since': (input) => {
    const tabatol = incidentOf(input, TABATOL).killed?.best ?? Infinity;
    return sinceCoup(input).filter(({ killed }) => (killed?.best ?? 0) > tabatol);
  },
  'niger-year-before-coup': (input) =>
    around(input, COUP, YEAR, { countries: ['NER'] }).before.list,
  'niger-year-before-that': yearBeforeLast,
  'army-before-coup': (input) =>
    around(input, COUP, daysFromCoupToReport(input), nigersArmy).before.list,
  'army-coup-to-report': (input) =>
    around(input, COUP, daysFromCoupToReport(input), nigersArmy).after.list,
  'army-year-before-coup': (input) => around(input, COUP, YEAR, nigersArmy).before.list,
  'army-year-after-coup': (input) => around(input, COUP, YEAR, nigersArmy).after.list,

  'mali-year-before-french': (input) => around(input, FRANCE_LEAVES_MALI, YEAR, inMali).before.list,
  'mali-year-after-french': (input) => around(input, FRANCE_LEAVES_MALI, YEAR, inMali).after.list,
  'mali-year-before-un-end': (input) => around(input, UN_MANDATE_ENDS, YEAR, inMali).before.list,
  'mali-year-after-un-end': (input) => around(input, UN_MANDATE_ENDS, YEAR, inMali).after.list,
  'mali-joint-forces': pick({ countries: ['MLI'], sides: ['state-and-russian'], to: REPORT_DAY }),

  'three-borders': atThreeBorders,
  'top-regions': inTopRegions,
  'near-border': nearBorder,
  'near-border-rough': (input) =>
    nearBorder(input).filter(({ id }) => input.borders.get(id)?.uncertain === true),
  'near-border-niger': (input) => nearBorder(input).filter(inCountry('NER')),
  'placed-niger': where((incident) => isPlaced(incident) && incident.country === 'NER'),
  'near-border-burkina': (input) => nearBorder(input).filter(inCountry('BFA')),
  'placed-burkina': where((incident) => isPlaced(incident) && incident.country === 'BFA'),
  'near-border-mali': (input) => nearBorder(input).filter(inCountry('MLI')),
  'placed-mali': where((incident) => isPlaced(incident) && incident.country === 'MLI'),

  'first-three-years': ({ dataset }) => {
    const { from } = span(dataset.incidents);
    return select(dataset.incidents, { to: `${String(Number(from.slice(0, 4)) + 2)}-12-31` });
  },
  'deadliest-year': ({ dataset }) => {
    const byYear = Map.groupBy(dataset.incidents, ({ date }) => date.slice(0, 4));
    const best = (list: readonly Incident[]) =>
      list.reduce((sum, { killed }) => sum + (killed?.best ?? 0), 0);
    return [...byYear.values()].toSorted((a, b) => best(b) - best(a))[0] ?? [];
  },
  'by-jihadists': pick({ sides: ['islamic-state', 'jnim-al-qaeda', 'boko-haram'] }),
  'by-states': pick({ sides: ['state-forces', 'state-and-russian'] }),
  'by-militias': pick({ sides: ['communal-militia'] }),
  'by-unnamed-jihadists': pick({ sides: ['jihadist-unnamed'] }),
  unattributed: pick({ sides: ['unidentified'] }),

  'after-report': pick({ from: addDays(REPORT_DAY, 1) }),
  'coast-after-report': pick({ countries: COAST, from: addDays(REPORT_DAY, 1) }),
  'coast-until-report': pick({ countries: COAST, to: REPORT_DAY }),
  newest: ({ dataset }) => dataset.incidents.slice(-1),

  'without-toll': where(({ killed }) => killed === null),
  'wide-range': where(({ killed }) => killed !== null && killed.high >= 2 * killed.low),
  'one-origin': where((incident) => incident.killed !== null && originsOf(incident).size === 1),
  'attackers-counted': where(({ reports }) =>
    reports.some(({ figure }) => figure === 'attackers-killed'),
  ),
  'attackers-counted-by-others': where(({ reports }) =>
    reports.some(({ figure, party }) => figure === 'attackers-killed' && party !== true),
  ),
} satisfies Readonly<Record<string, (input: StoryInput) => readonly Incident[]>>;

export type SelectionId = keyof typeof SELECTIONS;

function isSelection(id: string): id is SelectionId {
  return Object.hasOwn(SELECTIONS, id);
}

/** The incidents of a selection. */
export function selected(input: StoryInput, id: SelectionId): readonly Incident[] {
  return SELECTIONS[id](input);
}

/**
 * What a name in the text stands for: one incident by its id, or a selection. Throws on any other
 * name, which stops the build.
 */
export function incidentsOf(input: StoryInput, name: string): readonly Incident[] {
  if (isSelection(name)) return selected(input, name);
  const incident = input.dataset.incidents.find(({ id }) => id === name);
  if (incident !== undefined) return [incident];
  throw new Error(
    `the story names "${name}", which is neither an incident in the record nor a selection: ${Object.keys(SELECTIONS).join(', ')}`,
  );
}
