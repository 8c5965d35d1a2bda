import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ExactGeometry } from '../../src/analysis/geography.ts';
import { actorFinder } from '../../src/import/actors.ts';
import type { Candidate } from '../../src/import/candidate.ts';
import { formatImportFault, ImportFault } from '../../src/import/fault.ts';
import { FORMATS } from '../../src/import/header.ts';
import { matcher } from '../../src/import/match.ts';
import { judgeRows, matchesText, planImport, type JudgedEvent } from '../../src/import/plan.ts';
import { RowReader, type ReadCounts } from '../../src/import/read.ts';
import { regionFinder } from '../../src/import/regions.ts';
import type { Neighbour, NeighbourRow } from '../../src/import/row.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { ROOT } from './paths.ts';
import { readNeighbourFile, type ReadProgress } from './read-neighbour.ts';
import { writeWhole } from './write-whole.ts';

/** What is wrong with the files, one line each, for whoever imports them. */
export class WrongFiles extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'WrongFiles';
    this.lines = lines;
  }
}

export interface ReadRequest {
  readonly neighbour: Neighbour;
  readonly files: readonly string[];
  readonly dataset: Dataset;
  readonly geometry: Pick<ExactGeometry, 'regions'>;
  /** Leave rows with a fault out and say how many, instead of refusing the file. */
  readonly skipFaulty?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((file: string, progress: ReadProgress) => void) | undefined;
}

/** What files of a neighbour hold, looked up in the record. */
export interface ReadResult {
  readonly counts: ReadCounts;
  /** Faulty rows that were left out, one line each (the first of each file). */
  readonly skipped: readonly string[];
  readonly judged: readonly JudgedEvent[];
}

/**
 * Reads files of one neighbour and looks their events up in the record. A row that a later file
 * holds again replaces the earlier one: monthly files come before the yearly one. Throws
 * `WrongFiles` with everything that is wrong.
 */
export async function readNeighbours(request: ReadRequest): Promise<ReadResult> {
  const { neighbour, files, dataset, geometry, skipFaulty = false, signal, onProgress } = request;
  const finders = {
    regions: regionFinder(dataset.regions, geometry),
    actors: actorFinder(dataset.actors),
  };
  const inScope = new Set(dataset.regions.filter((region) => region.inScope).map(({ id }) => id));
  const rows = new Map<string, NeighbourRow>();
  const readers: RowReader[] = [];
  const wrong: string[] = [];
  const skipped: string[] = [];
  for (const file of files) {
    const reader = new RowReader(FORMATS[neighbour], finders, inScope);
    readers.push(reader);
    try {
      const report = onProgress && ((now: ReadProgress) => onProgress(file, now));
      await readNeighbourFile(file, reader, { signal, onProgress: report });
      (skipFaulty ? skipped : wrong).push(...faultLines(file, reader, skipFaulty));
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      wrong.push(formatImportFault(file, error));
    }
    for (const row of reader.rows) rows.set(row.id, row);
  }
  if (wrong.length > 0) throw new WrongFiles(wrong);
  return {
    counts: readers.map(({ counts }) => counts).reduce(addCounts),
    skipped,
    judged: judgeRows([...rows.values()], matcher(dataset.incidents, dataset.actors)),
  };
}

function faultLines(file: string, { faults, counts }: RowReader, skipFaulty: boolean): string[] {
  const more = counts.faulty - faults.length;
  return [
    ...faults.map((fault) => formatImportFault(file, fault)),
    ...(more > 0 ? [`${file}: ${more} more rows with a fault`] : []),
    ...(counts.faulty > 0 && !skipFaulty
      ? [`${file}: to leave such rows out, import with --skip-faulty.`]
      : []),
  ];
}

function addCounts(a: ReadCounts, b: ReadCounts): ReadCounts {
  const keys = Object.keys(a) as (keyof ReadCounts)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as ReadCounts;
}

export interface ImportRequest extends ReadRequest {
  /** Folder for candidates. */
  readonly into: string;
  readonly onWritten?: ((name: string) => void) | undefined;
}

export interface ImportResult extends Omit<ReadResult, 'judged'> {
  readonly events: number;
  readonly matched: number;
  readonly belowThreshold: number;
  readonly candidates: number;
  /** Candidates that may be an incident of the record. */
  readonly possible: number;
  readonly written: number;
  /** Candidates that stood in the folder already, and were left as they are. */
  readonly there: number;
}

/**
 * Writes a candidate file for each event that the record seems to lack, and one list of the
 * matched events. A candidate whose rows stand in a file there already is not written again, so
 * that an editor's changes stay and nothing doubles. Files are whole or absent, also when `signal`
 * stops the writing.
 */
export async function importNeighbours(request: ImportRequest): Promise<ImportResult> {
  const { neighbour, into, dataset, signal, onWritten } = request;
  refuseFolder(into);
  const { judged, ...read } = await readNeighbours(request);
  const plan = planImport(neighbour, judged, dataset.actors);
  const folder = join(into, neighbour);
  const { names, rows } = existing(folder);
  const isThere = (one: Candidate) => names.has(one.name) || one.rows.some((id) => rows.has(id));
  const open = plan.candidates.filter((one) => !isThere(one));
  for (const { name, text } of open) {
    // Lets a signal come through between two files.
    await setImmediate();
    signal?.throwIfAborted();
    writeWhole(join(folder, name), text);
    onWritten?.(name);
  }
  writeWhole(join(into, `${neighbour}-matches.json`), matchesText(neighbour, plan.matched));
  return {
    ...read,
    events: judged.length,
    matched: plan.matched.length,
    belowThreshold: plan.belowThreshold,
    candidates: plan.candidates.length,
    possible: plan.possible,
    written: open.length,
    there: plan.candidates.length - open.length,
  };
}

/** Inside the project only `candidates/` takes what an import writes: it is never committed. */
export function refuseFolder(into: string): void {
  const inside = relative(fileURLToPath(ROOT), resolve(into));
  if (inside.startsWith('..') || isAbsolute(inside)) return;
  if (inside.split(sep)[0] === 'candidates') return;
  throw new WrongFiles([
    `${into}: an import writes to candidates/ or outside the project, never beside the data. Leave --into away.`,
  ]);
}

/** Candidates that an earlier run wrote: their names, and the ids of their rows. */
function existing(folder: string): { names: Set<string>; rows: Set<string> } {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.json'))
    : [];
  const rows = names.flatMap((name) => {
    try {
      const { rows = [] } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        rows?: string[];
      };
      return rows;
    } catch {
      // An editor is in the middle of changing it; its name still stands for it.
      return [];
    }
  });
  return { names: new Set(names), rows: new Set(rows) };
}
