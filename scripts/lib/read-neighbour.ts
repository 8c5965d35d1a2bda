import { parse, type CsvError } from 'csv-parse';
import { pipeline } from 'node:stream/promises';
import { ImportFault } from '../../src/import/fault.ts';
import type { RowReader } from '../../src/import/read.ts';
import { explainReadError, openNeighbourFile, refuseDamaged } from './neighbour-file.ts';

/** A row longer than this is a quotation mark that was never closed. */
const LONGEST_ROW = 1_000_000;

/** How far reading has come. */
export interface ReadProgress {
  readonly bytes: number;
  readonly size: number;
  readonly rows: number;
}

const CSV_PROBLEMS: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: `is longer than ${LONGEST_ROW / 1e6} million characters: a quotation mark is not closed`,
  CSV_QUOTE_NOT_CLOSED: 'opens a quotation mark that is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'has a quotation mark in the middle of a cell',
  INVALID_OPENING_QUOTE: 'has a quotation mark in the middle of a cell',
};

/**
 * Runs a file through a reader, row by row, in one pass and without holding the file. Rows go to
 * the reader inside the parser; nothing is queued. Throws `ImportFault`, naming the row, where the
 * file cannot be read, and an `AbortError` when `signal` is raised.
 */
export async function readNeighbourFile(
  path: string,
  reader: RowReader,
  {
    signal,
    onProgress,
  }: {
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  } = {},
): Promise<void> {
  const { source, unpacking, guard, size, bytesRead } = await openNeighbourFile(path);
  const report = () => onProgress?.({ bytes: bytesRead(), size, rows: reader.counts.rows });
  const parser = parse({
    // Which line ends a file has is not asked of its first line: files mix them.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    on_record: (cells: string[]) => {
      reader.read(cells);
      return null;
    },
  });
  source.on('data', report);
  source.pause();
  parser.resume();
  try {
    await pipeline([source, ...unpacking, guard, parser], signal === undefined ? {} : { signal });
    reader.finish();
    report();
  } catch (error) {
    if (unpacking.length > 0 && signal?.aborted !== true) await refuseDamaged(path, reader.nextRow);
    throw isCsvError(error)
      ? new ImportFault({
          row: reader.nextRow,
          problem: CSV_PROBLEMS[error.code] ?? error.message,
          remedy: 'Download the file again; if it is as downloaded, correct that row.',
        })
      : explainReadError(error, reader.nextRow);
  }
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && /CSV_|INVALID_/u.test(String(error.code));
}
