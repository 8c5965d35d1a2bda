/**
 * Makes a fresh clone ready: installs the packages when the lock file is newer than what is
 * installed. Plain JavaScript for Node 20 and newer, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const lockFile = new URL('package-lock.json', root);
const installed = new URL('node_modules/.package-lock.json', root);

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Node 20 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const isReady = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;
if (!isReady) {
  console.log('Installing packages …');
  // The tool chain brings its own newer Node, so npm's warnings about engines do not apply.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  const now = new Date();
  utimesSync(installed, now, now);
}
