/**
 * Measures the built site: bytes of a page by kind under brotli, as a host would send them; how it
 * comes up on a slow phone; and the time of a build beside a bare Astro site with as many pages, in
 * one run. Times are only worth comparing within a run.
 *
 * `npm run bench -- --sizes` leaves the builds out.
 */
import { spawnSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { SITE } from '../src/site.config.ts';
import { measureExplorer, SLOWDOWN } from './bench/explorer.ts';
import { pageSpeed, serveCompressed, type PageSpeed } from './bench/page-speed.ts';
import { compressedSize, pageWeight, type PageWeight } from './bench/page-weight.ts';
import { CHROMIUM_ARGS, requireChromium } from './lib/chromium.ts';
import { ROOT } from './lib/paths.ts';
import { runCommand } from './lib/run-command.ts';
import { serveFolder } from './lib/static-server.ts';

const DIST = new URL('dist/', ROOT);

await runCommand('npm run bench [-- --sizes]', async () => {
  if (!process.argv.includes('--sizes')) reportBuilds();
  await reportPages();
});

function reportBuilds(): void {
  const own = buildTime(fileURLToPath(ROOT));
  const pages = countPages();
  const bare = bareSite(pages);
  const other = buildTime(bare);
  rmSync(bare, { recursive: true, force: true });
  console.log(
    `build: ${own.toFixed(1)} s for ${pages} pages; a bare Astro site of ${pages} pages: ${other.toFixed(1)} s; ratio ${(own / other).toFixed(1)}`,
  );
}

async function reportPages(): Promise<void> {
  const base = new URL(SITE.url).pathname;
  const server = await serveFolder(DIST, { base });
  const compressed = await serveCompressed(DIST, { base });
  const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_ARGS });
  try {
    const pages = ['', 'fr/', 'charts/', 'fr/incidents/', 'fr/regions/ne-6/', heaviestIncident()];
    for (const path of [...pages, ...embeds()]) {
      report(`/${path}`, await pageWeight(browser, DIST, server.url, path));
      reportSpeed(await medianVisit(() => pageSpeed(browser, compressed.url + path)));
    }
    const host = readFileSync(new URL('embed.js', DIST));
    console.log(`/embed.js: ${kilobytes(compressedSize(host, 'embed.js'))}`);
    for (const count of [undefined, 20_000]) {
      const name = count === undefined ? 'the record' : `${count} made-up incidents`;
      const { total, scripts, keyMedian, keySlowest, longestTask } = await measureExplorer(
        browser,
        DIST,
        server.url,
        count,
      );
      console.log(
        `explorer with ${name}: ${kilobytes(total)}, scripts ${kilobytes(scripts)}; typing: ${milliseconds(keyMedian)} from key to result (slowest ${milliseconds(keySlowest)}), longest task ${milliseconds(longestTask)} on a processor ${SLOWDOWN} times slower`,
      );
    }
  } finally {
    await browser.close();
    await server.close();
    await compressed.close();
  }
}

function report(name: string, { requests, total, byKind, inlineScripts }: PageWeight): void {
  const kinds = Object.entries(byKind).map(([kind, bytes]) => `${kind} ${kilobytes(bytes)}`);
  if (inlineScripts > 0) kinds.push(`of it scripts ${kilobytes(inlineScripts)}`);
  console.log(`${name}: ${kilobytes(total)} in ${requests} requests (${kinds.join(', ')})`);
}

/** The visit in the middle by blocked time: a machine with other work spoils single ones. */
async function medianVisit(visit: () => Promise<PageSpeed>): Promise<PageSpeed> {
  const visits = [await visit(), await visit(), await visit()];
  const [, middle] = visits.sort((a, b) => a.blocked - b.blocked) as [
    PageSpeed,
    PageSpeed,
    PageSpeed,
  ];
  return middle;
}

function reportSpeed(speed: PageSpeed): void {
  const { firstPaint, firstContent, largestContent, blocked, longestTask, layoutShift } = speed;
  console.log(
    `  first paint ${firstPaint} ms (text or picture ${firstContent}, largest ${largestContent}; figure in it: ${speed.figureInFirstPaint ? 'yes' : 'no'}), blocked ${blocked} ms (longest task ${longestTask}), layout shift ${layoutShift}`,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/** The charts' frames, with the script that each carries. */
function embeds(): string[] {
  return globSync('embed/*/index.html', { cwd: fileURLToPath(DIST) })
    .filter((path) => !path.includes('incident/'))
    .map((path) => path.replace(/index\.html$/u, ''))
    .sort();
}

function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}

/** The incident page with most bytes. */
function heaviestIncident(): string {
  const sizes = globSync('{,fr/}incidents/[0-9]*/index.html', { cwd: fileURLToPath(DIST) }).map(
    (path) => ({ path, size: compressedSize(readFileSync(new URL(path, DIST)), path) }),
  );
  const heaviest = sizes.toSorted((a, b) => b.size - a.size)[0];
  if (heaviest === undefined) throw new Error('there is no incident page');
  return heaviest.path.replace(/index\.html$/u, '');
}

function countPages(): number {
  return globSync('**/*.html', { cwd: fileURLToPath(DIST) }).length;
}

/** Seconds that `astro build` takes in a folder. */
function buildTime(folder: string): number {
  const astro = fileURLToPath(new URL('node_modules/.bin/astro', ROOT));
  const start = performance.now();
  const { status, stderr } = spawnSync(astro, ['build', '--silent'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build in ${folder} failed: ${stderr}`);
  return (performance.now() - start) / 1000;
}

/** A site of empty pages, for comparison; made in the system's temporary folder. */
function bareSite(pages: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bare-astro-'));
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  symlinkSync(fileURLToPath(new URL('node_modules', ROOT)), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'astro.config.mjs'), 'export default {};');
  writeFileSync(
    join(folder, 'src/pages/[page].astro'),
    `---
export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, index) => ({ params: { page: String(index) } }));
---
<html lang="en"><head><title>Page</title></head><body><h1>Page</h1></body></html>
`,
  );
  return folder;
}
