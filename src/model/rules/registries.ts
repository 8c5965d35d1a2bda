import type { Actor } from '../actor.ts';
import type { Coverage, CoverageShare } from '../coverage.ts';
import type { Event } from '../event.ts';
import type { Fault, Finding } from '../fault.ts';
import type { FileKind } from '../json-schema.ts';
import type { ParsedFile } from '../parse.ts';
import type { Publisher } from '../publisher.ts';
import type { Recheck } from '../recheck.ts';
import type { ReferenceTotal } from '../reference-total.ts';
import type { Region } from '../region.ts';
import { futureFindings, publicationFindings } from './dates.ts';
import { publisherFindings } from './references.ts';
import { repeated, type RuleContext } from './rule.ts';

interface Identified {
  readonly id: string;
}

/** Entries of a registry have ids of their own and stand in the order of their ids. */
function* orderFindings(key: string, entries: readonly Identified[]): Generator<Finding> {
  yield* repeated(
    entries,
    ({ id }) => id,
    (index) => [key, index, 'id'],
  );
  for (const [index, { id }] of entries.entries()) {
    const before = entries[index - 1];
    if (before !== undefined && id < before.id) {
      yield {
        path: [key, index, 'id'],
        message: `"${id}" stands after "${before.id}"; order by id`,
      };
    }
  }
}

function* sourceFindings(
  key: string,
  entries: readonly (Identified & Pick<Event, 'sources'>)[],
  context: RuleContext,
): Generator<Finding> {
  for (const [index, { sources }] of entries.entries()) {
    for (const [at, source] of sources.entries()) {
      yield* publisherFindings(source, [key, index, 'sources', at], context);
      yield* publicationFindings(source, [key, index, 'sources', at], context);
    }
    yield* repeated(
      sources,
      ({ url }) => url,
      (at) => [key, index, 'sources', at, 'url'],
    );
  }
}

/** A registry names the JSON Schema of its kind, by the path from its own folder. */
export function schemaFaults(
  kind: FileKind,
  { path: file, sound: { $schema } }: Pick<ParsedFile<FileKind>, 'path' | 'sound'>,
): Fault[] {
  const expected = `${'../'.repeat(file.split('/').length - 2)}schema/${kind}.json`;
  if ($schema === undefined || $schema === expected) return [];
  return [{ file, path: ['$schema'], message: `"${$schema}" is not "${expected}"` }];
}

function inFile(file: string, findings: Iterable<Finding>): Fault[] {
  return [...findings].map((finding) => ({ file, ...finding }));
}

export function regionFaults(
  file: string,
  regions: readonly Region[],
  context: RuleContext,
): Fault[] {
  return inFile(file, findings());

  function* findings(): Generator<Finding> {
    yield* orderFindings('regions', regions);
    for (const [index, { shape }] of regions.entries()) {
      if (context.distanceToShapeKm(shape, [0, 0]) === undefined) {
        yield { path: ['regions', index, 'shape'], message: `the map has no shape "${shape}"` };
      }
    }
  }
}

export function actorFaults(file: string, actors: readonly Actor[], context: RuleContext): Fault[] {
  return inFile(file, findings());

  function* findings(): Generator<Finding> {
    yield* orderFindings('actors', actors);
    yield* sourceFindings('actors', actors, context);
    for (const [index, { id, partOf }] of actors.entries()) {
      if (partOf !== undefined && (partOf === id || context.actors?.has(partOf) === false)) {
        yield { path: ['actors', index, 'partOf'], message: `"${partOf}" is no other actor` };
      }
    }
  }
}

export function publisherFaults(file: string, publishers: readonly Publisher[]): Fault[] {
  return inFile(file, orderFindings('publishers', publishers));
}

export function eventFaults(file: string, events: readonly Event[], context: RuleContext): Fault[] {
  return inFile(file, findings());

  function* findings(): Generator<Finding> {
    yield* orderFindings('events', events);
    yield* sourceFindings('events', events, context);
    for (const [index, { id, date }] of events.entries()) {
      if (!id.startsWith(`${date}-`)) {
        yield { path: ['events', index, 'id'], message: `"${id}" does not start with ${date}` };
      }
      yield* futureFindings(date, ['events', index, 'date'], context.today);
    }
  }
}

export function referenceTotalFaults(
  file: string,
  totals: readonly ReferenceTotal[],
  context: RuleContext,
): Fault[] {
  return inFile(file, findings());

  function* findings(): Generator<Finding> {
    yield* repeated(
      totals,
      ({ id }) => id,
      (index) => ['totals', index, 'id'],
    );
    yield* sourceFindings('totals', totals, context);
    for (const [index, { from, to }] of totals.entries()) {
      if (to < from)
        yield { path: ['totals', index, 'to'], message: `${to} is before from (${from})` };
    }
  }
}

/** Rounds stand in the order of their days, and count no more wrong records than were read. */
export function recheckFaults(
  file: string,
  rounds: readonly Recheck[],
  context: RuleContext,
): Fault[] {
  return inFile(file, findings());

  function* findings(): Generator<Finding> {
    yield* repeated(
      rounds,
      ({ id }) => id,
      (index) => ['rounds', index, 'id'],
    );
    for (const [index, { date, records, nothingNew, wrong }] of rounds.entries()) {
      const path = ['rounds', index];
      yield* futureFindings(date, [...path, 'date'], context.today);
      const before = rounds[index - 1]?.date;
      if (before !== undefined && date < before) {
        yield { path: [...path, 'date'], message: `${date} stands after ${before}` };
      }
      const counts = { nothingNew: nothingNew ?? 0, ...wrong };
      for (const [key, count] of Object.entries(counts)) {
        if (count > records) {
          const steps = key === 'nothingNew' ? [key] : ['wrong', key];
          yield {
            path: [...path, ...steps],
            message: `${count} is more than records (${records})`,
          };
        }
      }
    }
  }
}

/** A comparison adds up: each part's figures within the whole, each list's events its sum. */
export function coverageFaults(file: string, coverage: Coverage, context: RuleContext): Fault[] {
  return inFile(file, findings());

  function* findings(): Generator<Finding> {
    const { made, from, to, total } = coverage;
    yield* futureFindings(made, ['made'], context.today);
    if (to < from) yield { path: ['to'], message: `${to} is before from (${from})` };
    yield* shareFindings(total, ['total']);
    yield* listFindings('years', coverage.years, ({ year }) => year);
    yield* listFindings('countries', coverage.countries, ({ country }) => country);
    yield* listFindings('regions', coverage.regions, ({ region }) => String(region));
    for (const [index, { region }] of coverage.regions.entries()) {
      if (region !== null && context.regions?.has(region) === false) {
        const path = ['regions', index, 'region'];
        yield { path, message: `"${region}" is not in data/regions.json` };
      }
    }
    if (coverage.ours.matched > coverage.ours.incidents) {
      yield { path: ['ours', 'matched'], message: 'is more than incidents' };
    }
  }

  function* listFindings<Part extends CoverageShare>(
    key: string,
    parts: readonly Part[],
    nameOf: (part: Part) => string,
  ): Generator<Finding> {
    yield* repeated(parts, nameOf, (index) => [key, index]);
    for (const [index, part] of parts.entries()) yield* shareFindings(part, [key, index]);
    for (const count of ['events', 'recorded'] as const) {
      const sum = parts.reduce((all, part) => all + part[count], 0);
      const whole = coverage.total[count];
      if (sum !== whole) {
        yield { path: [key], message: `${count} add up to ${sum}, total.${count} is ${whole}` };
      }
    }
  }
}

function* shareFindings(
  { events, recorded, deaths, recordedDeaths }: CoverageShare,
  path: Finding['path'],
): Generator<Finding> {
  if (recorded > events) {
    yield { path: [...path, 'recorded'], message: `${recorded} is more than events (${events})` };
  }
  for (const [key, { low, best, high }] of Object.entries({ deaths, recordedDeaths })) {
    if (low > best || best > high) {
      yield { path: [...path, key], message: 'low, best and high are not in order' };
    }
  }
  if (recordedDeaths.best > deaths.best) {
    yield { path: [...path, 'recordedDeaths'], message: 'is more than deaths' };
  }
}
