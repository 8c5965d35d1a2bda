import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { GENERATED, ROOT } from '../../scripts/lib/paths.ts';
import type { Incident } from '../../src/model/incident.ts';
import { incidentFile } from '../../src/model/incident-id.ts';

/** What a build of the site needs. */
const PARTS = [
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'data',
  'public',
  'scripts',
  'src',
];
/** What scripts made for the site: shapes and fonts. */
const ASSETS = /\.(?:woff2|json|css)$/u;

export interface FixtureSite {
  readonly dist: URL;
  remove(): void;
}

/**
 * Builds the site from a copy of the project whose record holds more incidents than the real one.
 * The copy lies inside the project, so that packages are found.
 *
 * @param environment What a host would set, as `SITE_URL`.
 */
export function buildFixtureSite(
  incidents: readonly Incident[],
  environment: Readonly<Record<string, string>> = {},
): FixtureSite {
  mkdirSync(GENERATED, { recursive: true });
  const root = pathToFileURL(`${mkdtempSync(fileURLToPath(new URL('fixture-', GENERATED)))}/`);
  const remove = () => {
    rmSync(root, { recursive: true, force: true });
  };
  for (const part of PARTS) cpSync(new URL(part, ROOT), new URL(part, root), { recursive: true });
  for (const file of readdirSync(GENERATED).filter((name) => ASSETS.test(name))) {
    cpSync(new URL(file, GENERATED), new URL(`generated/${file}`, root));
  }
  for (const incident of incidents) {
    const file = new URL(incidentFile(incident), root);
    mkdirSync(dirname(fileURLToPath(file)), { recursive: true });
    writeFileSync(file, JSON.stringify(incident));
  }
  // Nothing else of the test runner's environment: its DEV and MODE would make this a development build.
  const { status, stdout, stderr } = spawnSync(
    fileURLToPath(new URL('node_modules/.bin/astro', ROOT)),
    ['build', '--silent'],
    {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
    },
  );
  if (status !== 0) {
    remove();
    throw new Error(`the fixture site does not build:\n${stdout}\n${stderr}`);
  }
  return { dist: new URL('dist/', root), remove };
}
