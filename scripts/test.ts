/**
 * Runs every check of the project and counts what passed and failed from the runners' own
 * reports. `reports/summary.json` holds the counts; exit code 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requireChromium } from './lib/chromium.ts';
import { ROOT } from './lib/paths.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const REPORTS = new URL('reports/', ROOT);

/** Commands that pass or fail as one. The site is built before the tests that read it. */
const CHECKS = [
  ['geography', 'npm run --silent build:assets'],
  ['data', 'npm run --silent check:data'],
  ['format', 'npx prettier --check --log-level warn .'],
  ['lint', 'npx eslint . --max-warnings 0'],
  ['types', 'npx astro sync && npx astro check --minimumSeverity warning'],
  ['build', 'npx astro build --silent'],
] as const;

const SUITES = ['unit', 'site', 'browser'] as const;

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const results = new Map<string, Counts>();
for (const [name, command] of CHECKS) {
  console.log(`\n— ${name}`);
  const ok = run(command);
  results.set(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
}
process.env['CHROME_PATH'] = requireChromium();
for (const suite of SUITES) {
  console.log(`\n— ${suite} tests`);
  const report = new URL(`${suite}.json`, REPORTS);
  const ok = run(
    `npx vitest run --project ${suite} --reporter=default --reporter=json --outputFile.json=${fileURLToPath(report)}`,
  );
  results.set(suite, countTests(report, ok));
}

const total = [...results.values()].reduce((sum, counts) => ({
  passed: sum.passed + counts.passed,
  failed: sum.failed + counts.failed,
  skipped: sum.skipped + counts.skipped,
}));
writeFileSync(
  new URL('summary.json', REPORTS),
  JSON.stringify({ total, parts: Object.fromEntries(results) }, null, 2),
);
console.log('');
for (const [name, { passed, failed }] of results) {
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run(command: string): boolean {
  const { status } = spawnSync(command, {
    cwd: fileURLToPath(ROOT),
    stdio: 'inherit',
    shell: true,
  });
  return status === 0;
}

/** Reads Vitest's JSON report; a suite that broke before it reported counts as one failure. */
function countTests(report: URL, ok: boolean): Counts {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<string, number>;
    const failed = numFailedTests ?? 0;
    return {
      passed: numPassedTests ?? 0,
      failed: failed === 0 && !ok ? 1 : failed,
      skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
