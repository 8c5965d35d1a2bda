import { FIRST_DAY } from '../model/rules/dates.ts';
import { CENTRAL_COUNTRIES, type Country } from '../model/vocabulary.ts';
import { ImportFault, type FaultInFile } from './fault.ts';
import { COUNTRY_NAMES, type Finders, type Format } from './format.ts';
import { readHeader, type ColumnPositions } from './header.ts';
import type { NeighbourRow } from './row.ts';
import { CellFault } from './values.ts';

/** How many rows were read, and how many of them were left out for which reason. */
export interface ReadCounts {
  rows: number;
  /** In a country that the record does not cover. */
  elsewhere: number;
  /** Before the first day of the record. */
  tooEarly: number;
  /** In a coastal country, away from its northern border regions. */
  coast: number;
  /** Counts over weeks or months, not single events. */
  vague: number;
  /** No one killed by any figure. */
  noDeaths: number;
  /** Rows with a fault. */
  faulty: number;
}

/** Faults that are kept to be shown; further ones are only counted. */
const FAULTS_KEPT = 20;

/**
 * Reads rows one after the other, as a parser gives them, and keeps those in scope. The first row
 * must be the header.
 */
export class RowReader {
  readonly rows: NeighbourRow[] = [];
  readonly counts: ReadCounts = {
    rows: 0,
    elsewhere: 0,
    tooEarly: 0,
    coast: 0,
    vague: 0,
    noDeaths: 0,
    faulty: 0,
  };
  /** What is wrong with single rows, the first of them. */
  readonly faults: FaultInFile[] = [];

  readonly #format: Format;
  readonly #finders: Finders;
  readonly #firstRows = new Map<string, number>();
  readonly #inScope: ReadonlySet<string>;
  #positions: ColumnPositions | null = null;
  #width = 0;
  #countryAt = 0;
  #cells: readonly string[] = [];

  /** @param regionsInScope Ids of the regions where incidents are recorded. */
  constructor(format: Format, finders: Finders, regionsInScope: ReadonlySet<string>) {
    this.#format = format;
    this.#finders = finders;
    this.#inScope = regionsInScope;
  }

  /** Number of the row that comes next, the header being row 1. */
  get nextRow(): number {
    return this.#positions === null ? 1 : this.counts.rows + 2;
  }

  /** Reads the next row. Throws `ImportFault` where the header shows that the file is wrong. */
  read(cells: readonly string[]): void {
    if (this.#positions === null) {
      this.#positions = readHeader(cells, this.#format);
      this.#width = cells.length;
      this.#countryAt = this.#positions.get('country') ?? 0;
      return;
    }
    const row = this.nextRow;
    this.counts.rows += 1;
    try {
      const kept = this.#readRow(cells, row);
      if (kept !== null) this.rows.push(kept);
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      this.counts.faulty += 1;
      if (this.faults.length < FAULTS_KEPT) {
        this.faults.push({ row, problem: error.message, remedy: error.remedy });
      }
    }
  }

  /** Throws where the file held no row at all. */
  finish(): void {
    if (this.counts.rows > 0) return;
    throw new ImportFault({
      row: this.nextRow,
      problem: this.#positions === null ? 'the file is empty' : 'there is no row below the header',
      remedy: 'Download the file again.',
    });
  }

  #readRow(cells: readonly string[], row: number): NeighbourRow | null {
    if (cells.length !== this.#width) {
      throw new CellFault(
        `has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${this.#width}`,
        'The row is cut off, or a quotation mark or comma is missing: download the file again.',
      );
    }
    const name = (cells[this.#countryAt] ?? '').trim();
    const country = COUNTRY_NAMES[name];
    if (country === undefined) {
      if (name === '') throw new CellFault('country is empty');
      if (name.toLowerCase() === 'country') {
        throw new CellFault(
          'repeats the header',
          'Two files were joined into one: import them one beside the other.',
        );
      }
      this.counts.elsewhere += 1;
      return null;
    }
    this.#cells = cells;
    const kept = this.#format.readRow(this.#cell, country, row, this.#finders);
    const reason = this.#outside(kept, country);
    if (reason !== null) {
      this.counts[reason] += 1;
      return null;
    }
    const first = this.#firstRows.get(kept.id);
    if (first !== undefined) {
      throw new CellFault(
        `has the id ${kept.id}, as row ${first} has`,
        'A row stands in the file twice: take one out, or import the file as downloaded.',
      );
    }
    this.#firstRows.set(kept.id, row);
    return kept;
  }

  readonly #cell = (column: string): string =>
    this.#cells[this.#positions?.get(column) ?? -1] ?? '';

  #outside(row: NeighbourRow, country: Country): keyof ReadCounts | null {
    if (row.to < FIRST_DAY) return 'tooEarly';
    const central = (CENTRAL_COUNTRIES as readonly Country[]).includes(country);
    if (!central && (row.region === null || !this.#inScope.has(row.region))) return 'coast';
    if (row.toll.high === 0) return 'noDeaths';
    return row.datePrecision === 'vague' ? 'vague' : null;
  }
}
