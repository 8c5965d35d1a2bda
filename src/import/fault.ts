/** Something wrong with a file from elsewhere: where, what, and what whoever imports can do. */
export interface FaultInFile {
  /** Row of the file as a spreadsheet counts it, the header being row 1; null for the whole file. */
  readonly row: number | null;
  /** What is wrong, as the end of a sentence that begins with the place. */
  readonly problem: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
}

/** Thrown where reading cannot or should not go on. */
export class ImportFault extends Error implements FaultInFile {
  readonly row: number | null;
  readonly problem: string;
  readonly remedy: string;

  constructor({ row, problem, remedy }: FaultInFile) {
    super(`${problem}. ${remedy}`);
    this.name = 'ImportFault';
    this.row = row;
    this.problem = problem;
    this.remedy = remedy;
  }
}

/** `ged.csv, row 12: latitude is "north", not a number. Correct the cell …` */
export function formatImportFault(file: string, { row, problem, remedy }: FaultInFile): string {
  return `${row === null ? file : `${file}, row ${row}`}: ${problem}. ${remedy}`;
}
