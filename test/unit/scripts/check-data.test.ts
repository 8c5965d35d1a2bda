import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GENERATED, ROOT } from '../../../scripts/lib/paths.ts';
import { checkDataOnDisk, todayUtc } from '../../../scripts/lib/read-data.ts';
import { formatFault } from '../../../src/model/fault.ts';
import { isoDate } from '../../../src/model/text.ts';
import { FILE, makeFiles, type Overrides } from '../fixtures/files.ts';

/** What the command needs beside data: itself, what it imports and the measured geography. */
const PROGRAM = ['scripts', 'src/model', 'src/analysis', 'data/schema', 'generated/exact.json'];

/** Two faults in one file, one in another. */
const BROKEN: Overrides = {
  [FILE.tarit]: { 'killed.high': 12, killedMilitary: null, type: 'raid' },
  [FILE.kessou]: { dateEnd: '2022-03-26' },
};
const LINES: readonly unknown[] = [
  `${FILE.kessou}: dateEnd: 2022-03-26 is not after date (2022-03-27)`,
  expect.stringMatching(/^data\/incidents\/2023\/2023-10-02-tarit\.json: type: "raid" is none of /),
  `${FILE.tarit}: killed.high: 12 is below best (29)`,
];

/** A project of its own with a few data files, inside this one so that packages are found. */
let project: URL;

beforeEach(() => {
  mkdirSync(GENERATED, { recursive: true });
  project = pathToFileURL(`${mkdtempSync(fileURLToPath(new URL('check-data-', GENERATED)))}/`);
  for (const path of PROGRAM) {
    cpSync(new URL(path, ROOT), new URL(path, project), { recursive: true });
  }
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

function writeData(overrides: Overrides = {}): void {
  for (const { path, text } of makeFiles(overrides)) {
    const file = new URL(path, project);
    mkdirSync(new URL('./', file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Runs `node scripts/check-data.ts` in the project. */
function runCheck(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/check-data.ts', ...options],
    { cwd: fileURLToPath(project), encoding: 'utf8' },
  );
  return { status, stdout, errors: stderr.trimEnd().split('\n') };
}

/** Every file of the project with its contents, by path. */
function snapshot(): Map<string, string> {
  const folder = fileURLToPath(project);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

describe('the command that checks the data', () => {
  it('says how much is sound', () => {
    writeData();
    const { status, stdout } = runCheck();
    expect(stdout).toBe('data: 4 incidents, no fault\n');
    expect(status).toBe(0);
  });

  it('lists every fault, one a line, and fails', () => {
    writeData(BROKEN);
    const { status, stdout, errors } = runCheck();
    expect(errors).toEqual([...LINES, '3 faults in data/']);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('lists the same faults for machines with --json', () => {
    writeData(BROKEN);
    const { status, stdout } = runCheck('--json');
    expect(JSON.parse(stdout)).toEqual([
      {
        file: FILE.kessou,
        path: ['dateEnd'],
        message: '2022-03-26 is not after date (2022-03-27)',
      },
      { file: FILE.tarit, path: ['type'], message: expect.stringMatching(/^"raid" is none of /) },
      { file: FILE.tarit, path: ['killed', 'high'], message: '12 is below best (29)' },
    ]);
    expect(status).toBe(1);
  });

  it('prints an empty list with --json where nothing is wrong', () => {
    writeData();
    const { status, stdout } = runCheck('--json');
    expect(JSON.parse(stdout)).toEqual([]);
    expect(status).toBe(0);
  });

  it('notices a JSON Schema that is not what the model says', () => {
    writeData();
    writeFileSync(new URL('data/schema/actors.json', project), '{}\n');
    const { status, errors } = runCheck();
    expect(errors).toEqual([
      'data/schema/actors.json: is not what the model says; run `npm run build:schema`',
      '1 fault in data/',
    ]);
    expect(status).toBe(1);
  });

  it('writes nothing', () => {
    writeData(BROKEN);
    const before = snapshot();
    expect(runCheck().status).toBe(1);
    expect(snapshot()).toEqual(before);
    expect(before.size).toBeGreaterThan(9);
  });
});

describe('a check of the data in another folder', () => {
  it('lists what is wrong there', () => {
    writeData(BROKEN);
    const { dataset, faults } = checkDataOnDisk(project);
    expect(faults.map(formatFault)).toEqual(LINES);
    expect(dataset).toBeNull();
  });

  it('leaves JSON Schemas and files that are not JSON alone', () => {
    writeData();
    writeFileSync(new URL('data/README.md', project), '# Data\n');
    expect(checkDataOnDisk(project).faults.map(formatFault)).toEqual([]);
  });
});

it('the day of the check is a date like those in the data', () => {
  expect(isoDate().safeParse(todayUtc()).success).toBe(true);
});
