import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/paths.ts';
import { Workshop } from '../../lib/import.ts';
import { gedFile, gedRow, madeUpGed } from '../../lib/neighbours.ts';

/** Twelve events at a place and in a year where the record has none. */
const many = gedFile(
  ...Array.from({ length: 12 }, (_, index) =>
    gedRow({
      id: index,
      date_start: `2014-${String(index + 1).padStart(2, '0')}-15`,
      adm_1: 'Kayes region',
      latitude: 14.4,
      longitude: -11.4,
    }),
  ),
);

test('stopped while it writes, it leaves whole files; the next run writes the others, none twice', async () => {
  using workshop = new Workshop();
  using undisturbed = new Workshop();
  const path = workshop.file('ged.csv', many);
  const stop = new AbortController();
  let written = 0;
  const stopped = workshop.import('ucdp', [path], {
    signal: stop.signal,
    onWritten: () => {
      written += 1;
      if (written === 5) stop.abort();
    },
  });
  await expect(stopped).rejects.toThrow();
  const left = workshop.written();
  expect(left.size).toBe(5);
  for (const [name, text] of left) {
    expect(name).toMatch(/\.json$/u);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  }

  const again = await workshop.import('ucdp', [path]);
  expect(again).toMatchObject({ written: 7, there: 5 });
  await undisturbed.import('ucdp', [undisturbed.file('ged.csv', many)]);
  expect([...workshop.written()]).toEqual([...undisturbed.written()]);
});

test('stopped while it reads, it has written nothing', async () => {
  using workshop = new Workshop();
  const path = workshop.file('ged.csv', [...madeUpGed(5000)].join(''));
  const stop = new AbortController();
  const stopped = workshop.import('ucdp', [path], {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(stopped).rejects.toThrow(/abort/u);
  expect(workshop.written().size).toBe(0);
});

test.skipIf(process.platform === 'win32')(
  'Ctrl-C ends the command with nothing half written',
  async () => {
    using workshop = new Workshop();
    // A pipe that stays open: the command waits in the middle of the file.
    const pipe = join(workshop.folder, 'ged.csv');
    spawnSync('mkfifo', [pipe]);
    const command = spawn(
      process.execPath,
      ['scripts/import.ts', '--from', 'ucdp', '--into', workshop.into, pipe],
      { cwd: fileURLToPath(ROOT), stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const exit = once(command, 'exit') as Promise<[number | null]>;
    const writer = createWriteStream(pipe);
    writer.write(many);
    let errors = '';
    for await (const chunk of command.stderr) {
      errors += String(chunk);
      if (errors.includes('Stopped')) break;
      if (!command.killed) command.kill('SIGINT');
    }
    // Node waits for a read that is under way before it exits.
    writer.end();
    const [code] = await exit;
    expect(code).toBe(130);
    expect(errors).toContain('Stopped. Files that were written are whole; run it again to go on.');
    expect(workshop.written().size).toBe(0);
  },
);
