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
  // `npm ci` refuses a lock file that leaves out optional packages of other platforms, as npm itself
  // writes it; this installs the same exact versions and leaves the lock file alone. The tool chain
  // brings its own newer Node, so npm's warnings about engines do not apply.
  const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...options], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  const now = new Date();
  utimesSync(installed, now, now);
}
