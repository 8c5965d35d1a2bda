import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { GENERATED, ROOT } from '../../scripts/lib/paths.ts';

/** What the data commands need: themselves, what they import, the record and its measured geography. */
const PARTS = ['scripts', 'src', 'data', 'generated/exact.json', 'package.json'];

/** Copies the project into a folder of its own, inside this one so that packages are found. */
export function copyProject(): URL {
  mkdirSync(GENERATED, { recursive: true });
  const project = pathToFileURL(`${mkdtempSync(fileURLToPath(new URL('project-', GENERATED)))}/`);
  for (const part of PARTS) {
    cpSync(new URL(part, ROOT), new URL(part, project), { recursive: true });
  }
  return project;
}

/** Runs one of the project's commands with nobody at the keyboard. */
export function runScript(project: URL, script: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...options],
    { cwd: fileURLToPath(project), encoding: 'utf8', input: '' },
  );
  return { status, stdout, stderr };
}

/** Makes the project a repository of its own and commits everything in it. */
export function commitAll(project: URL): void {
  const git = (...command: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Test', '-c', 'user.email=test@record.example', ...command],
      {
        cwd: fileURLToPath(project),
      },
    );
  git('init', '--quiet');
  git('add', '--all', '--force', 'data');
  git('commit', '--quiet', '--message', 'The record');
}
