import type { MapTopology } from '../../analysis/geography.ts';
import { span } from '../../analysis/select.ts';
import { tally, type Tally } from '../../analysis/tally.ts';
import type { Incident } from '../../model/incident.ts';
import type { ChartInput, ChartOption } from '../chart.ts';
import { countryOption, sideOption } from '../lib/groups.ts';
import { yearOptions } from '../lib/years.ts';

/** How well a place is known: itself or close by; only the seat of its district or region. */
export type PlaceKnown = 'exactly' | 'roughly';

export interface PlacedIncident {
  readonly incident: Incident;
  readonly coordinates: NonNullable<Incident['coordinates']>;
  readonly known: PlaceKnown;
}

export interface IncidentMapData {
  /** Deadliest first, so that small symbols lie over large ones. */
  readonly placed: readonly PlacedIncident[];
  readonly unplaced: readonly Incident[];
  readonly exactly: Tally;
  readonly roughly: Tally;
  readonly total: Tally;
  readonly from: string;
  readonly to: string;
  readonly map: MapTopology;
}

export function incidentMapOptions({ dataset }: ChartInput): readonly ChartOption[] {
  return [
    { ...countryOption, inBrowser: true },
    { ...sideOption, inBrowser: true },
    ...yearOptions(dataset.incidents),
  ];
}

/** Every incident with a point, and how exact the point is. */
export function incidentMap({ dataset, geography }: ChartInput): IncidentMapData {
  const { incidents } = dataset;
  const best = ({ killed }: Incident) => killed?.best ?? 0;
  const placed = incidents
    .flatMap((incident): PlacedIncident[] => {
      const { coordinates } = incident;
      if (coordinates === null) return [];
      const { precision } = coordinates;
      const known = precision === 'exact' || precision === 'near' ? 'exactly' : 'roughly';
      return [{ incident, coordinates, known }];
    })
    .toSorted((a, b) => best(b.incident) - best(a.incident));
  const tallyOf = (known: PlaceKnown) =>
    tally(placed.filter((item) => item.known === known).map(({ incident }) => incident));
  return {
    placed,
    unplaced: incidents.filter(({ coordinates }) => coordinates === null),
    exactly: tallyOf('exactly'),
    roughly: tallyOf('roughly'),
    total: tally(incidents),
    ...span(incidents),
    map: geography.map,
  };
}
