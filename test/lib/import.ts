import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataset, readExactGeometry } from '../../scripts/lib/read-data.ts';
import {
  importNeighbours,
  WrongFiles,
  type ImportRequest,
  type ImportResult,
} from '../../scripts/lib/import-neighbours.ts';

const dataset = readDataset();
const geometry = readExactGeometry();

/** A folder for one test's files, gone when it is over. */
export class Workshop implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'import-'));
  readonly into = join(this.folder, 'candidates');

  /** Writes a file and gives its path. */
  file(name: string, content: string | Buffer): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  import(
    neighbour: ImportRequest['neighbour'],
    files: readonly string[],
    options: Partial<ImportRequest> = {},
  ): Promise<ImportResult> {
    return importNeighbours({ neighbour, files, into: this.into, dataset, geometry, ...options });
  }

  /** What is wrong with files, line by line; throws where nothing is. */
  async faults(
    neighbour: ImportRequest['neighbour'],
    files: readonly string[],
  ): Promise<readonly string[]> {
    try {
      await this.import(neighbour, files);
    } catch (error) {
      if (error instanceof WrongFiles) {
        return error.lines.map((line) => line.replaceAll(`${this.folder}/`, ''));
      }
      throw error;
    }
    throw new Error('the files were imported');
  }

  /** Everything that was written, by path within the folder for candidates. */
  written(): Map<string, string> {
    return new Map(
      listed(this.into).map((name) => [name, readFileSync(join(this.into, name), 'utf8')]),
    );
  }

  /** The candidates alone, parsed. */
  candidates(): WrittenCandidate[] {
    return [...this.written()]
      .filter(([name]) => !name.endsWith('-matches.json'))
      .map(([name, text]) => ({ name, ...(JSON.parse(text) as Omit<WrittenCandidate, 'name'>) }));
  }

  /** The matches alone, parsed. */
  matches(neighbour: ImportRequest['neighbour']): { incident: string; rows: string[] }[] {
    const text = this.written().get(`${neighbour}-matches.json`) ?? '{"matched":[]}';
    return (JSON.parse(text) as { matched: { incident: string; rows: string[] }[] }).matched;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface WrittenCandidate {
  readonly name: string;
  readonly rows: string[];
  readonly lead: Readonly<Record<string, unknown>>;
  readonly nearest: { incident: string; score: number; reasons: string[] }[];
  readonly decide: string[];
  readonly draft: Readonly<Record<string, unknown>>;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json') || name.endsWith('.part'))
      .map((name) => name.replaceAll('\\', '/'))
      .sort();
  } catch {
    return [];
  }
}
