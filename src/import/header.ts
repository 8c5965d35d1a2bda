import { acled } from './acled.ts';
import { ImportFault } from './fault.ts';
import type { Format } from './format.ts';
import type { Neighbour } from './row.ts';
import { ucdp } from './ucdp.ts';
import { quote } from './values.ts';

export const FORMATS: Readonly<Record<Neighbour, Format>> = { ucdp, acled };

/** Tables by the same projects and others that are taken for event datasets, by their columns. */
const OTHER_TABLES: readonly { readonly marks: readonly string[]; readonly title: string }[] = [
  { marks: ['bd_best'], title: 'UCDP’s battle-related deaths' },
  { marks: ['intensity_level'], title: 'the UCDP/PRIO list of conflicts' },
  { marks: ['best_fatality_estimate'], title: 'a yearly UCDP table' },
  { marks: ['eventid', 'iyear'], title: 'the Global Terrorism Database' },
  { marks: ['week', 'events', 'fatalities'], title: 'ACLED’s aggregated data' },
  { marks: ['killed_best'], title: 'a release of this record' },
];

const SEPARATORS: Readonly<Record<string, string>> = {
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/** Where each column that is read stands in a row. */
export type ColumnPositions = ReadonlyMap<string, number>;

/**
 * Finds a dataset's columns in the first row of a file, whatever their order or case. Throws
 * `ImportFault` where the file is another table, or lacks columns.
 */
export function readHeader(cells: readonly string[], format: Format): ColumnPositions {
  const names = cells.map((name) => name.trim().toLowerCase());
  const lines = `Import the file as downloaded from the project, in CSV with commas.`;
  if (names.length === 1) throw oneColumn(names[0] ?? '', lines);

  const has = (marks: readonly string[]) => marks.every((mark) => names.includes(mark));
  const other = Object.values(FORMATS).find(
    ({ neighbour, marks }) => neighbour !== format.neighbour && has(marks),
  );
  if (other !== undefined) {
    throw header(
      `is the header of ${other.title}, not of ${format.title}`,
      `Import it with --from ${other.neighbour}.`,
    );
  }
  const columns = Object.keys(format.columns);
  const missing = columns.filter((column) => !names.includes(column));
  const table = OTHER_TABLES.find(({ marks }) => has(marks));
  if (table !== undefined && missing.length > 0) {
    throw header(
      `is the header of ${table.title}, not of ${format.title}`,
      `Download the table of single events (${format.title}) instead.`,
    );
  }
  if (missing.length === columns.length) {
    throw header(
      `holds none of the columns of ${format.title}; it begins with ${quote(cells[0] ?? '')}`,
      'The first row must name the columns. ' + lines,
    );
  }
  if (missing.length > 0) {
    const list = missing.join(', ');
    throw header(`lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${list}`, lines);
  }
  const repeated = columns.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (repeated !== undefined) {
    throw header(
      `names the column ${repeated} twice`,
      'Take one of the two out, or import the file as downloaded.',
    );
  }
  return new Map(columns.map((column) => [column, names.indexOf(column)]));
}

function oneColumn(name: string, lines: string): ImportFault {
  const separator = Object.entries(SEPARATORS).find(([sign]) => name.includes(sign))?.[1];
  if (separator === undefined) {
    return header(`holds a single column, ${quote(name)}`, lines);
  }
  return header(
    `separates its columns by ${separator}, not by commas`,
    `A spreadsheet saves CSV so in some languages. ${lines}`,
  );
}

const header = (problem: string, remedy: string): ImportFault =>
  new ImportFault({ row: 1, problem, remedy });
