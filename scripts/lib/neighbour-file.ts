import { createReadStream, statSync, type ReadStream } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { once } from 'node:events';
import { Transform, Writable, type Readable, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createGunzip } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ImportFault } from '../../src/import/fault.ts';

/** A file from elsewhere as text, unpacked while it is read. */
export interface OpenedFile {
  readonly source: Readable;
  /** What unpacks and checks the bytes, in order; none for a plain file. */
  readonly unpacking: readonly Transform[];
  /** Lets only UTF-8 text pass. */
  readonly guard: Transform;
  /** Bytes on disk. */
  readonly size: number;
  /** Bytes read from the disk so far. */
  readonly bytesRead: () => number;
}

const CHUNK = 1 << 18;
const AGAIN = 'Download the file again.';
const AS_CSV = 'Import the CSV as downloaded from the project, plain or in gzip or zip.';

/** Files that are no text, by their first bytes (as Latin-1). */
const SIGNATURES: readonly (readonly [start: string, what: string, remedy: string])[] = [
  ['\xd0\xcf\x11\xe0', 'an Excel workbook', 'Save it as CSV with commas, or download the CSV.'],
  ['%PDF', 'a PDF document', AS_CSV],
  ['PAR1', 'a Parquet file', AS_CSV],
  ['SQLite format 3', 'an SQLite database', AS_CSV],
  ['BZh', 'compressed by bzip2', 'Unpack it first, or pack it with gzip.'],
  ['\xfd7zXZ', 'compressed by xz', 'Unpack it first, or pack it with gzip.'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive', 'Unpack it first.'],
  ['Rar!', 'a RAR archive', 'Unpack it first.'],
  ['\x28\xb5\x2f\xfd', 'compressed by Zstandard', 'Unpack it first, or pack it with gzip.'],
];

const GZIP = '\x1f\x8b';
const ZIP = 'PK\x03\x04';
const EMPTY_ZIP = 'PK\x05\x06';

/** Opens a plain, gzip or zip file; throws `ImportFault` where it is none of these. */
export async function openNeighbourFile(path: string): Promise<OpenedFile> {
  const size = sizeOf(path);
  const file = createReadStream(path, { highWaterMark: CHUNK });
  const start = (await firstBytes(file)).toString('latin1');
  if (start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP)) {
    file.destroy();
    const { source, guard } = await openZip(path);
    return {
      source,
      unpacking: [guard],
      guard: new TextGuard(),
      size,
      bytesRead: () => guard.bytesRead,
    };
  }
  return {
    source: file,
    unpacking: start.startsWith(GZIP) ? [createGunzip({ chunkSize: CHUNK })] : [],
    guard: new TextGuard(),
    size,
    bytesRead: () => file.bytesRead,
  };
}

/**
 * Throws where a packed file is damaged, which may show only at its end: what comes out before is
 * then no fault of whoever made the table.
 */
export async function refuseDamaged(path: string, row: number): Promise<void> {
  const { source, unpacking } = await openNeighbourFile(path);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline([source, ...unpacking, nowhere]);
  } catch (error) {
    throw explainReadError(error, row);
  }
}

function sizeOf(path: string): number {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) {
      throw new ImportFault({ row: null, problem: 'is a folder', remedy: 'Name the file in it.' });
    }
    return stats.size;
  } catch (error) {
    throw explainReadError(error);
  }
}

async function firstBytes(file: ReadStream): Promise<Buffer> {
  try {
    await once(file, 'readable');
  } catch (error) {
    throw explainReadError(error);
  }
  const chunk = file.read() as Buffer | null;
  if (chunk === null) {
    file.destroy();
    throw new ImportFault({ row: 1, problem: 'the file is empty', remedy: AGAIN });
  }
  file.unshift(chunk);
  return chunk.subarray(0, 16);
}

/** What a failure of the file system or of unpacking means for whoever imports. */
export function explainReadError(error: unknown, row: number | null = null): unknown {
  if (error instanceof ImportFault || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const fault = (problem: string, remedy: string) => new ImportFault({ row, problem, remedy });
  switch (code) {
    case 'ENOENT':
      return fault('there is no such file', 'Check the path.');
    case 'EACCES':
    case 'EPERM':
      return fault('may not be read', 'Check who may read the file.');
    case 'Z_BUF_ERROR':
      return fault('the compressed file ends too early', `It was cut off. ${AGAIN}`);
    case 'Z_DATA_ERROR':
      return fault('the compressed file is damaged', AGAIN);
    default:
      // yauzl has no codes: so it says that a file in an archive is longer or shorter than told.
      return error.message.includes('bytes in the stream')
        ? fault('the compressed file is damaged', AGAIN)
        : error;
  }
}

/** Opens the one CSV file in an archive. */
async function openZip(path: string): Promise<{ source: Readable; guard: ArchiveGuard }> {
  try {
    const archive = await yauzl.openPromise(path, { autoClose: false, lazyEntries: true });
    try {
      const entry = await onlyTable(archive);
      const source = await archive.openReadStreamPromise(entry);
      return { source, guard: new ArchiveGuard(entry) };
    } finally {
      // Takes effect once the stream from it has ended.
      archive.close();
    }
  } catch (error) {
    if (error instanceof ImportFault || !(error instanceof Error)) throw error;
    throw new ImportFault({
      row: null,
      problem: `the zip archive cannot be read (${error.message.replace(/\.$/u, '')})`,
      remedy: `If it was cut off or damaged: ${AGAIN.toLowerCase()} Otherwise unpack it first.`,
    });
  }
}

/** Checks that a file in an archive comes out as it went in. */
class ArchiveGuard extends Transform {
  readonly #entry: Entry;
  #bytes = 0;
  #crc = 0;

  constructor(entry: Entry) {
    super();
    this.#entry = entry;
  }

  /** About how many bytes of the archive were read. */
  get bytesRead(): number {
    const { compressedSize, uncompressedSize } = this.#entry;
    return Math.round((this.#bytes * compressedSize) / Math.max(1, uncompressedSize));
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.#bytes += chunk.length;
    this.#crc = crc32(chunk, this.#crc);
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    if (this.#crc === this.#entry.crc32) done();
    else done(new ImportFault({ row: null, problem: 'the zip archive is damaged', remedy: AGAIN }));
  }
}

async function onlyTable(archive: ZipFile): Promise<Entry> {
  const entries: Entry[] = [];
  for await (const entry of archive.eachEntry()) entries.push(entry);
  const fault = (problem: string, remedy: string) =>
    new ImportFault({ row: null, problem, remedy });
  if (entries.some(({ fileName }) => fileName === 'xl/workbook.xml')) {
    throw fault('is an Excel workbook', 'Save it as CSV with commas, or download the CSV.');
  }
  const tables = entries.filter(
    ({ fileName }) => /\.(?:csv|txt)$/iu.test(fileName) && !fileName.startsWith('__MACOSX/'),
  );
  const [table] = tables;
  if (table === undefined) throw fault('the zip archive holds no CSV file', AS_CSV);
  if (tables.length > 1) {
    const names = tables.map(({ fileName }) => fileName).join(', ');
    throw fault(
      `the zip archive holds ${tables.length} CSV files (${names})`,
      'Unpack it and name the one to import.',
    );
  }
  if (table.isEncrypted()) {
    throw fault('the zip archive asks for a password', 'Unpack it first.');
  }
  return table;
}

/**
 * Lets UTF-8 text pass and stops at anything else: other kinds of files by their beginning, other
 * encodings where they show. Counts lines for the message.
 */
class TextGuard extends Transform {
  #started = false;
  #lines = 1;
  /** Bytes of a character that the last chunk cut in two. */
  #rest: Buffer = Buffer.alloc(0);

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    try {
      let bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
      if (!this.#started) {
        refuseOtherKinds(bytes);
        this.#started = true;
        if (bytes.subarray(0, 3).toString('latin1') === '\xef\xbb\xbf') bytes = bytes.subarray(3);
      }
      const end = endOfWholeCharacters(bytes);
      this.#rest = bytes.subarray(end);
      const whole = bytes.subarray(0, end);
      this.#check(whole);
      done(null, whole);
    } catch (error) {
      done(error as Error);
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      this.#check(this.#rest);
      done(null, this.#rest);
    } catch (error) {
      done(error as Error);
    }
  }

  #check(bytes: Buffer): void {
    if (!isUtf8(bytes)) {
      throw new ImportFault({
        row: this.#lines + linesIn(bytes.subarray(0, lengthOfUtf8(bytes))),
        problem: 'holds bytes that are not UTF-8 (a line of text, counted from the top)',
        remedy:
          'The file was saved in another encoding such as Windows-1252: import it as downloaded, or save it as “CSV UTF-8”.',
      });
    }
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
      throw new ImportFault({
        row: this.#lines + linesIn(bytes.subarray(0, nul)),
        problem: 'holds a zero byte, which no text has (a line of text, counted from the top)',
        remedy: AGAIN,
      });
    }
    this.#lines += linesIn(bytes);
  }
}

function refuseOtherKinds(bytes: Buffer): void {
  const start = bytes.subarray(0, 600).toString('latin1');
  const fault = (problem: string, remedy: string) => new ImportFault({ row: 1, problem, remedy });
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) throw fault(`the file is ${known[1]}, not CSV`, known[2]);
  if (/^(?:\xff\xfe|\xfe\xff)/u.test(start)) {
    throw fault(
      'the file is in UTF-16, not UTF-8',
      'Save it as “CSV UTF-8”, or download it again.',
    );
  }
  if (start.slice(257, 262) === 'ustar') {
    throw fault('the file is a tar archive, not CSV', 'Unpack it and name the CSV file in it.');
  }
  const text = start.replace(/^\xef\xbb\xbf/u, '').trimStart();
  if (text.startsWith('<')) {
    throw fault(
      'the file is a web page (HTML) or XML, not CSV',
      'The download asked for a login or failed: open the address in a browser and save the file itself.',
    );
  }
  if (/^[[{]/u.test(text)) throw fault('the file is JSON, not CSV', AS_CSV);
}

/** Where the last whole character ends, so that a chunk may end in the middle of one. */
function endOfWholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** How many bytes from the start on are valid UTF-8, by halving. */
function lengthOfUtf8(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, endOfWholeCharacters(bytes.subarray(0, middle))))) good = middle;
    else bad = middle;
  }
  return good;
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}
