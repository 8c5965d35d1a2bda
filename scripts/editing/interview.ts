import { z } from 'zod';
import { nearestBorder } from '../../src/analysis/borders.ts';
import type { ExactGeometry } from '../../src/analysis/geography.ts';
import { lookAlikes, type LookAlike } from '../../src/analysis/look-alikes.ts';
import { regionsAt } from '../../src/analysis/placement.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import {
  coordinates as coordinatesSchema,
  incident,
  incidentId,
  regionId,
  type Coordinates,
  type Incident,
  type Perpetrator,
} from '../../src/model/incident.ts';
import { INCIDENT_SCHEMA_REFERENCE, makeIncidentId } from '../../src/model/incident-id.ts';
import type { Report } from '../../src/model/report.ts';
import { REGION_TOLERANCE_KM } from '../../src/model/rules/place.ts';
import type { Source } from '../../src/model/source.ts';
import { suggestKilled, suggestToll } from '../../src/model/suggest-toll.ts';
import { isoDate, slug, text, type Bilingual } from '../../src/model/text.ts';
import * as lists from '../../src/model/vocabulary.ts';
import type { Ask } from './ask.ts';
import { askSources, type GivenSources } from './ask-sources.ts';
import { pointText, tollText, typedToll } from './figures.ts';
import { choice, optional, optionalChoice, several } from './questions.ts';

/** What an interview may look at and whom it talks to. */
export interface Interview {
  readonly ask: Ask;
  readonly given: GivenSources;
  readonly dataset: Dataset;
  readonly geometry: ExactGeometry;
  /** The day on which the record is added, `YYYY-MM-DD`. */
  readonly today: string;
  /** Says something to the editor. */
  readonly say: (line: string) => void;
}

/** Asks for everything that an incident's record needs, in the order in which editors know it. */
export async function interviewIncident(interview: Interview): Promise<Incident> {
  const { ask, dataset, today, say } = interview;
  const date = await ask({ flag: 'date', label: 'First day, YYYY-MM-DD', schema: isoDate() });
  const dateEnd = await ask(
    optional('date-end', 'Last day, if it lasted longer than a day', isoDate()),
  );
  const datePrecision = await ask(
    choice('date-precision', 'How exactly the day is known', lists.datePrecision, 'day'),
  );
  const place = await ask({
    flag: 'place',
    label: 'Place, as most sources spell it',
    schema: incident.shape.place,
  });
  const coordinates = await askCoordinates(ask);
  const hints = hintsOf(coordinates, interview);
  hints.lines.forEach(say);
  lookAlikes({ date, place, coordinates }, dataset.incidents).map(lookAlikeLine).forEach(say);
  const distinctFrom = await ask(
    several('distinct-from', 'Ids of incidents close by that are other events', incidentId),
  );
  const country = await ask(choice('country', 'Country', lists.country, hints.country));
  const region = await ask(
    optional('region', 'Region, by its id; none where no source says it', regionId, hints.region),
  );
  const alsoInRegions = await ask(
    several('also-in-regions', 'Further regions that it reached', regionId),
  );
  const secondLevel = await ask(
    optional('second-level', 'Province, department, cercle or district', text(200)),
  );
  const nearBorders = await ask(
    several(
      'near-borders',
      `Borders that sources say it was near${hints.border}`,
      lists.borderPair,
    ),
  );
  const type = await ask(choice('type', 'Kind of event', lists.incidentType));
  const target = await ask(choice('target', 'Who was attacked', lists.target));
  const perpetrator = await askPerpetrator(interview);
  const { sources, reports } = await askSources(interview);
  const namedBy = await askAttributionSources(ask, perpetrator, sources);
  const tolls = await askTolls(ask, reports, sources);
  const summary = await askBilingual(ask, 'summary', 'What happened, in one to three sentences');
  const notes = await askNotes(ask);
  const confidence = await ask(
    choice('confidence', 'How well the event is established', lists.confidence),
  );
  return {
    $schema: INCIDENT_SCHEMA_REFERENCE,
    id: makeIncidentId(date, place, new Set(dataset.incidents.map(({ id }) => id))),
    date,
    ...(dateEnd === null ? {} : { dateEnd }),
    datePrecision,
    place,
    region,
    ...(alsoInRegions.length === 0 ? {} : { alsoInRegions }),
    secondLevel,
    country,
    coordinates,
    type,
    target,
    perpetrator: { ...perpetrator, ...(namedBy.length === 0 ? {} : { sources: namedBy }) },
    reports,
    ...tolls,
    nearBorders,
    summary,
    sources,
    confidence,
    notes,
    ...(distinctFrom.length === 0 ? {} : { distinctFrom }),
    revisions: [{ date: today, kind: 'added' }],
  };
}

async function askCoordinates(ask: Ask): Promise<Coordinates | null> {
  const point = await ask({
    flag: 'coordinates',
    label: 'Latitude, longitude; nothing where unknown',
    schema: pointText,
    fallback: '',
  });
  if (point === null) return null;
  return {
    ...point,
    precision: await ask(
      choice('coordinates-precision', 'What the point stands for', lists.coordinatePrecision),
    ),
    source: await ask({
      flag: 'coordinates-source',
      label: 'Address of the page that gives the point, or gazetteer:NAME',
      schema: coordinatesSchema.shape.source,
    }),
  };
}

/** What the map says about a point: lines to read, and answers to propose. */
function hintsOf(coordinates: Coordinates | null, { dataset, geometry }: Interview) {
  const nothing = { lines: [], country: undefined, region: undefined, border: '' };
  if (coordinates === null) return nothing;
  const regions = regionsAt(
    [coordinates.lon, coordinates.lat],
    dataset.regions,
    geometry.regions,
    REGION_TOLERANCE_KM,
  );
  const [likely] = regions;
  if (likely === undefined) return { ...nothing, lines: ['The point lies in no region we know.'] };
  const { country, id } = likely.region;
  const nearest = nearestBorder({ coordinates, country }, geometry.borders);
  const border = nearest ? `${nearest.pair}, ${Math.round(nearest.km)} km away` : 'none';
  const names = regions.map(({ region, km }) =>
    km === 0
      ? `${region.id} ${region.name.en}`
      : `${region.id} ${region.name.en} (${Math.round(km)} km away)`,
  );
  return {
    lines: [`Region by the map: ${names.join(', ')}.`, `Nearest border by the map: ${border}.`],
    country,
    region: id,
    border: ` (nearest by the map: ${border})`,
  };
}

function lookAlikeLine({ incident: { id, place }, days, km, sameName }: LookAlike): string {
  const reasons = [
    `${days} days apart`,
    ...(km === null ? [] : [`${Math.round(km)} km apart`]),
    ...(sameName ? ['same name'] : []),
  ];
  return `May be the same as ${id} (${place}): ${reasons.join(', ')}.`;
}

async function askPerpetrator({ ask, dataset }: Interview): Promise<Perpetrator> {
  const actor = await ask(
    optional(
      'actor',
      'Perpetrator, by its id in data/actors.json; none where no group is named',
      slug(),
    ),
  );
  const together =
    actor === null ? [] : await ask(several('with', 'Actors that acted with it', slug()));
  const side = await ask(
    choice(
      'side',
      'Side',
      lists.side,
      actor === null ? 'unidentified' : dataset.actors.find(({ id }) => id === actor)?.side,
    ),
  );
  const basis = await ask(
    choice(
      'basis',
      'What the attribution rests on',
      lists.attributionBasis,
      actor === null ? 'unknown' : undefined,
    ),
  );
  const doubt = await ask(
    optionalChoice('doubt', 'Doubt about it, if any', lists.attributionDoubt),
  );
  const described = await askOptionalBilingual(
    ask,
    'described',
    'How sources describe the perpetrators, if it adds to the name',
  );
  return {
    actor,
    ...(together.length === 0 ? {} : { with: together }),
    side,
    basis,
    ...(doubt === null ? {} : { doubt }),
    ...(described === null ? {} : { described }),
  };
}

/** The pages that say who did it, by their keys; nothing to ask where nobody is named. */
async function askAttributionSources(
  ask: Ask,
  { basis }: Perpetrator,
  sources: readonly Source[],
): Promise<string[]> {
  if (basis === 'unknown') return [];
  const keys = sources.map(({ key }) => key);
  return ask(
    several(
      'attribution-sources',
      `Which of these pages bear out who did it: ${keys.join(', ')}`,
      z.enum(keys),
    ),
  );
}

/** The four tolls; what the rule makes of the reports is proposed for each. */
async function askTolls(ask: Ask, reports: readonly Report[], sources: readonly Source[]) {
  const proposed = suggestKilled(reports, sources);
  const range = await ask({
    flag: 'killed',
    label: 'People killed, low/best/high, or unknown',
    schema: tollText,
    fallback: typedToll(proposed),
  });
  const killed: Incident['killed'] =
    range === null
      ? null
      : {
          ...range,
          basis: await ask(
            choice(
              'killed-basis',
              'What the best figure rests on',
              lists.tollBasis,
              proposed?.basis,
            ),
          ),
        };
  const partial =
    killed === null
      ? []
      : await ask({
          ...several(
            'killed-partial',
            'Bounds that count only some of the victims',
            lists.tollBound,
          ),
          fallback: proposed?.partial?.join() ?? '',
        });
  const part = (flag: string, label: string, key: Parameters<typeof suggestToll>[0]) =>
    ask({
      flag,
      label: `${label}, low/best/high, or unknown`,
      schema: tollText,
      fallback: typedToll(suggestToll(key, reports, sources)),
    });
  return {
    killed: killed && partial.length > 0 ? { ...killed, partial } : killed,
    killedMilitary: await part('killed-military', 'Armed forces killed', 'killedMilitary'),
    killedCivilians: await part('killed-civilians', 'Civilians killed', 'killedCivilians'),
    attackersKilled: await part('attackers-killed', 'Attackers killed', 'attackersKilled'),
  };
}

async function askBilingual(ask: Ask, flag: string, label: string): Promise<Bilingual> {
  return {
    en: await ask({ flag: `${flag}-en`, label: `${label}, in English`, schema: text() }),
    fr: await ask({ flag: `${flag}-fr`, label: `${label}, in French`, schema: text() }),
  };
}

/** Asks for the French only where there is an English text. */
async function askOptionalBilingual(
  ask: Ask,
  flag: string,
  label: string,
): Promise<Bilingual | null> {
  const en = await ask(optional(`${flag}-en`, `${label}, in English`, text(4000)));
  if (en === null) return null;
  return {
    en,
    fr: await ask({ flag: `${flag}-fr`, label: 'The same in French', schema: text(4000) }),
  };
}

const askNotes = (ask: Ask) =>
  askOptionalBilingual(ask, 'notes', 'What sources disagree on, and why the toll is what it is');
