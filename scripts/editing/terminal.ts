import { createInterface } from 'node:readline/promises';
import type { Terminal } from './ask.ts';

/** Lends the keyboard to a task; null where nobody sits at one. */
export async function withTerminal(
  task: (terminal: Terminal | null) => Promise<void>,
): Promise<void> {
  if (!process.stdin.isTTY) {
    await task(null);
    return;
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    await task(lines);
  } finally {
    lines.close();
  }
}
