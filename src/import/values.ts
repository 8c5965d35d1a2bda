import type { LonLat } from '../analysis/distance.ts';

/**
 * Readers of single cells. Each gives the value, or throws `CellFault` with what was expected;
 * whoever reads the row knows the column and the row's number.
 */
export class CellFault extends Error {
  readonly remedy: string;

  constructor(message: string, remedy = 'Compare the cell with the file as downloaded.') {
    super(message);
    this.name = 'CellFault';
    this.remedy = remedy;
  }
}

const AS_DOWNLOADED =
  'A spreadsheet may have rewritten the cells: import the file as downloaded, not as saved again.';

/** A cell that must say something, without the spaces around it. */
export function readText(cell: string): string {
  const text = cell.trim();
  if (text === '') throw new CellFault('is empty');
  return text;
}

/** An id: anything without spaces, but not what a spreadsheet makes of a long number (`3.9E+05`). */
export function readId(cell: string): string {
  const text = readText(cell);
  if (/^\d+[.,]?\d*E\+?\d+$/iu.test(text)) {
    throw new CellFault(`is ${quote(cell)}, a number cut short`, AS_DOWNLOADED);
  }
  if (/\s/u.test(text)) throw new CellFault(`is ${quote(cell)}, which is no id`, AS_DOWNLOADED);
  return text;
}

/** A whole number from `least` to `most`. */
export function readWhole(cell: string, least: number, most: number = Number.MAX_SAFE_INTEGER) {
  const text = cell.trim();
  const value = Number(text);
  if (!/^\d+(?:\.0+)?$/u.test(text) || value < least || value > most) {
    const range = most === Number.MAX_SAFE_INTEGER ? `${least} up` : `${least} to ${most}`;
    throw new CellFault(`is ${quote(cell)}, not a whole number from ${range}`);
  }
  return value;
}

function readDegrees(cell: string, most: number): number {
  const text = cell.trim();
  if (/^-?\d+,\d+$/u.test(text)) {
    throw new CellFault(`is ${quote(cell)}, with a decimal comma`, AS_DOWNLOADED);
  }
  const value = Number(text);
  if (!/^-?\d+(?:\.\d+)?$/u.test(text) || Math.abs(value) > most) {
    throw new CellFault(
      `is ${quote(cell)}, not degrees from -${most} to ${most}`,
      'A point (.) separates the decimals; latitude comes before longitude.',
    );
  }
  return value;
}

export const readLatitude = (cell: string): number => readDegrees(cell, 90);
export const readLongitude = (cell: string): number => readDegrees(cell, 180);

/** Rounded to what the record keeps: five decimals are about a metre. */
export function pointOf(longitude: number, latitude: number): LonLat {
  const round = (value: number) => Math.round(value * 1e5) / 1e5;
  return [round(longitude), round(latitude)];
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** `2023-10-02`, `2023-10-02 00:00:00.000` or `02 October 2023` as `YYYY-MM-DD`. */
export function readDay(cell: string): string {
  const text = cell.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[ T][\d:.]+Z?)?$/u.exec(text)?.[1] ?? dayOfWords(text);
  if (iso === undefined) {
    throw new CellFault(
      `is ${quote(cell)}, not a date such as 2023-10-02 or 02 October 2023`,
      AS_DOWNLOADED,
    );
  }
  const time = Date.parse(iso);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) {
    throw new CellFault(`is ${quote(cell)}, a day that does not exist`);
  }
  return iso;
}

function dayOfWords(text: string): string | undefined {
  const [, day = '', month = '', year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase());
  if (year === undefined || index < 0) return undefined;
  return `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A cell as a message shows it: cut where it is long. */
export function quote(cell: string): string {
  const text = cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
  return JSON.stringify(text);
}
