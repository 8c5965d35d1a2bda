import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDataOnDisk } from '../../../scripts/lib/read-data.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { incidentFile } from '../../../src/model/incident-id.ts';
import { commitAll, copyProject, runScript } from '../../lib/project.ts';

let project: URL;

beforeAll(() => {
  project = copyProject();
  commitAll(project);
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

const SOURCE = JSON.stringify({
  key: 'rfi',
  url: 'https://www.rfi.fr/an-article-that-nobody-wrote',
  publisher: 'rfi',
  title: null,
  published: '2020-02-11',
  lang: 'fr',
});
const report = (min: number) =>
  JSON.stringify({
    figure: 'killed',
    victims: 'military',
    min,
    max: min,
    by: { kind: 'official', en: 'The army', fr: 'L’armée' },
    origin: 'army',
    source: 'rfi',
    party: true,
  });
const FACTS = [
  ['--date', '2020-02-10'],
  ['--place', 'Nowhere-on-Sirba, a camp'],
  ['--coordinates', '14.007, 0.754'],
  ['--coordinates-precision', 'near'],
  ['--coordinates-source', 'gazetteer:Téra'],
  ['--type', 'ambush'],
  ['--target', 'military'],
  ['--actor', 'islamic-state-sahel'],
  ['--basis', 'press'],
  ['--source', SOURCE],
  ['--summary-en', 'A convoy was ambushed.'],
  ['--summary-fr', 'Un convoi est tombé dans une embuscade.'],
  ['--confidence', 'medium'],
].flat();
const ID = '2020-02-10-nowhere-on-sirba';
const FILE = `data/incidents/2020/${ID}.json`;

const readRecord = (path: string) =>
  JSON.parse(readFileSync(new URL(path, project), 'utf8')) as Incident;
const dataFiles = () => globSync('data/**/*', { cwd: fileURLToPath(project) }).sort();

describe('data:new', () => {
  it('names the option of a fact that is missing, and writes nothing', () => {
    const before = dataFiles();
    const { status, stderr } = runScript(project, 'new-incident', '--date', '2020-02-10');
    expect(stderr).toContain('--place is missing: Place, as most sources spell it');
    expect(status).toBe(1);
    expect(dataFiles()).toEqual(before);
  });

  it('says what is wrong with an option', () => {
    const { stderr } = runScript(project, 'new-incident', '--date', '2020-02-31');
    expect(stderr).toContain('--date: "2020-02-31" is not a date that exists');
  });

  it('names the value that is wrong in a source', () => {
    const { stderr } = runScript(project, 'new-incident', ...FACTS, '--source', '{"key":"x"}');
    expect(stderr).toMatch(/--source, number 2: url: /u);
  });

  it('keeps what does not pass the check out of the data, and takes it back once mended', () => {
    const before = dataFiles();
    const failed = runScript(project, 'new-incident', ...FACTS, '--report', report(2));
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain('the threshold in NER');
    expect(dataFiles()).toEqual(before);
    const draft = `candidates/${ID}.json`;
    expect(failed.stderr).toContain(`--from ${draft}`);

    const text = readFileSync(new URL(draft, project), 'utf8').replaceAll(/: 2(,?)$/gmu, ': 12$1');
    writeFileSync(new URL(draft, project), text);
    const mended = runScript(project, 'new-incident', '--from', draft);
    expect(mended.stdout).toContain(`Wrote ${FILE}`);
    expect(mended.status).toBe(0);
    expect(readRecord(FILE).killed).toEqual({
      low: 12,
      best: 12,
      high: 12,
      basis: 'official-toll',
    });
    rmSync(new URL(FILE, project));
  });

  it('writes a file that passes the check, with what the map and the rule propose', () => {
    const { status, stdout } = runScript(project, 'new-incident', ...FACTS, '--report', report(12));
    expect(status).toBe(0);
    expect(stdout).toContain('Region by the map: NE-6 Tillabéri.');
    expect(stdout).toMatch(/Nearest border by the map: BFA-NER, \d+ km away\./u);
    expect(readRecord(FILE)).toMatchObject({
      id: ID,
      country: 'NER',
      region: 'NE-6',
      perpetrator: { actor: 'islamic-state-sahel', side: 'islamic-state', basis: 'press' },
      killed: { low: 12, best: 12, high: 12, basis: 'official-toll' },
      killedMilitary: { low: 12, best: 12, high: 12 },
      killedCivilians: null,
      revisions: [{ kind: 'added' }],
    });
    expect(checkDataOnDisk(project).faults).toEqual([]);
  });

  it('warns of a likely duplicate, whose id it does not take', () => {
    const again = runScript(project, 'new-incident', ...FACTS, '--report', report(12));
    expect(again.stdout).toContain(`May be the same as ${ID}`);
    expect(again.stdout).toContain('0 days apart, 0 km apart, same name');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain(`within 3 days and 5 km of ${ID}`);
    const told = runScript(
      project,
      'new-incident',
      ...FACTS,
      '--report',
      report(12),
      '--distinct-from',
      ID,
    );
    expect(told.stdout).toContain(`Wrote data/incidents/2020/${ID}-2.json`);
    rmSync(new URL(`data/incidents/2020/${ID}-2.json`, project));
  });
});

describe('data:revise', () => {
  const WORDS = ['--change-en', 'A.', '--change-fr', 'B.', '--why-en', 'C.', '--why-fr', 'D.'];

  it('asks for both languages', () => {
    const { status, stderr } = runScript(project, 'revise', ID, ...WORDS.slice(0, 6));
    expect(stderr).toContain('--why-fr is missing');
    expect(status).toBe(1);
  });

  it('names an incident that is not there', () => {
    expect(runScript(project, 'revise', '2020-02-10-nowhere').stderr).toContain(
      'There is no incident "2020-02-10-nowhere".',
    );
  });

  it('appends what changed and why, dated, and shows what differs', () => {
    commitAll(project);
    const record = readRecord(FILE);
    writeFileSync(
      new URL(FILE, project),
      `${JSON.stringify({ ...record, secondLevel: 'Téra' }, null, 2)}\n`,
    );
    const { status, stdout } = runScript(project, 'revise', ID, ...WORDS);
    expect(status).toBe(0);
    expect(stdout).toContain('secondLevel: null → “Téra”');
    expect(readRecord(FILE).revisions).toEqual([
      ...record.revisions,
      {
        date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u) as string,
        kind: 'corrected',
        change: { en: 'A.', fr: 'B.' },
        why: { en: 'C.', fr: 'D.' },
      },
    ]);
    expect(checkDataOnDisk(project).faults).toEqual([]);
  });

  it('writes nothing that does not pass the check', () => {
    const before = readFileSync(new URL(FILE, project), 'utf8');
    const { status, stderr } = runScript(project, 'revise', ID, ...WORDS, '--date', '2019-01-01');
    expect(stderr).toContain('is before the entry above');
    expect(status).toBe(1);
    expect(readFileSync(new URL(FILE, project), 'utf8')).toBe(before);
  });
});

describe('data:diff', () => {
  it('lists what changed since a commit, field by field', () => {
    const { status, stdout } = runScript(project, 'diff', 'HEAD');
    expect(status).toBe(0);
    expect(stdout).toContain(`Corrected (1)\n  ${ID}\n    secondLevel: null → “Téra”\n`);
  });

  it('compares two commits, as Markdown', () => {
    const { stdout } = runScript(project, 'diff', 'HEAD~1', '--to', 'HEAD', '--markdown');
    expect(stdout).toContain(
      '### Added (1)\n\n- **2020-02-10-nowhere-on-sirba**: Nowhere-on-Sirba, a camp, 12 killed',
    );
  });

  it('finds nothing between a commit and itself', () => {
    expect(runScript(project, 'diff', 'HEAD', '--to', 'HEAD').stdout).toBe('No change.\n');
  });

  it('names a commit that is not there', () => {
    const { status, stderr } = runScript(project, 'diff', 'no-such-tag');
    expect(stderr).toContain('git knows no commit "no-such-tag" here');
    expect(status).toBe(1);
  });
});

describe('data:sample', () => {
  it('prints as many records as asked, the same for the same seed', () => {
    const draw = () => runScript(project, 'sample', '--count', '3', '--seed', '7').stdout;
    const drawn = draw();
    const ids = drawn
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[0] ?? '');
    expect(ids).toHaveLength(3);
    for (const id of ids) {
      expect(dataFiles(), id).toContain(incidentFile({ id }));
    }
    expect(draw()).toBe(drawn);
  });

  it('refuses a count that is none or more than there are', () => {
    expect(runScript(project, 'sample', '--count', 'many').stderr).toContain(
      '--count is no whole number: many',
    );
    expect(runScript(project, 'sample', '--count', '99999')).toMatchObject({ status: 1 });
  });
});

it('no command leaves a half-written file behind', () => {
  expect(globSync('**/*.part', { cwd: fileURLToPath(project) })).toEqual([]);
  expect(existsSync(new URL('candidates/', project))).toBe(true);
});
