import { CellFault } from './values.ts';
import type { ActorFinder } from './actors.ts';
import type { RegionFinder } from './regions.ts';
import type { Neighbour, NeighbourRow } from './row.ts';
import type { Country } from '../model/vocabulary.ts';

/** What turns a neighbour's names into ours. */
export interface Finders {
  readonly regions: RegionFinder;
  readonly actors: ActorFinder;
}

/** Gives a cell of the row being read by the name of its column. */
export type CellOf<Column extends string> = (column: Column) => string;

/** How a neighbour's dataset is read. */
export interface Format<Column extends string = string> {
  readonly neighbour: Neighbour;
  /** The dataset's name in messages. */
  readonly title: string;
  /** The columns that are read, each with what becomes of it: the table in `docs/neighbours.md`. */
  readonly columns: Readonly<Record<Column, string>>;
  /** The columns that are left alone, and why. */
  readonly unread: string;
  /** Columns that only this dataset has: by them its header is known. */
  readonly marks: readonly string[];
  /**
   * Reads a row of one of the record's countries; throws `CellFault` with the column's name in
   * front.
   */
  readRow(cell: CellOf<Column>, country: Country, row: number, finders: Finders): NeighbourRow;
}

/** Checks a format's type where it is defined and hides its columns' names from whoever lists it. */
export function defineFormat<Column extends string>(format: Format<Column>): Format {
  return format as unknown as Format;
}

/** The countries of the record by the names that neighbours give them. */
export const COUNTRY_NAMES: Readonly<Record<string, Country>> = {
  Mali: 'MLI',
  'Burkina Faso': 'BFA',
  Niger: 'NER',
  Benin: 'BEN',
  Togo: 'TGO',
  Ghana: 'GHA',
  'Ivory Coast': 'CIV',
  'Cote d’Ivoire': 'CIV',
  "Cote d'Ivoire": 'CIV',
  'Côte d’Ivoire': 'CIV',
  "Côte d'Ivoire": 'CIV',
};

/** Reads one cell; what is wrong with it names its column. */
export function readCell<Column extends string, Value>(
  cell: CellOf<Column>,
  column: Column,
  read: (text: string) => Value,
): Value {
  try {
    return read(cell(column));
  } catch (error) {
    if (!(error instanceof CellFault)) throw error;
    throw new CellFault(`${column} ${error.message}`, error.remedy);
  }
}
