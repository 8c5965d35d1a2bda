import type { WriteStream } from 'node:tty';

/** Where progress is shown: a terminal, or anything that takes lines. */
export type ProgressOutput = Pick<NodeJS.WritableStream, 'write'> &
  Partial<Pick<WriteStream, 'isTTY'>>;

export interface Progress {
  /** @param share From 0 to 1. */
  show(share: number, detail: string): void;
  /** Ends the bar, so that the next output stands on a line of its own. */
  end(): void;
}

const BAR = 30;
const CLEAR_LINE = '\r\u001b[K';

/** A bar that is redrawn on a terminal; elsewhere a plain line for each tenth of the way. */
export function progress(label: string, output: ProgressOutput): Progress {
  const onTerminal = output.isTTY === true;
  const steps = onTerminal ? 100 : 10;
  let shown = -1;
  return {
    show(share, detail) {
      const step = Math.floor(Math.min(1, share) * steps);
      if (step === shown) return;
      shown = step;
      const percent = `${Math.round((step / steps) * 100)} %`;
      if (!onTerminal) {
        output.write(`${label}: ${percent}, ${detail}\n`);
        return;
      }
      const filled = Math.round((step / steps) * BAR);
      const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
      output.write(`${CLEAR_LINE}${label} ${bar} ${percent}, ${detail}`);
    },
    end() {
      if (onTerminal && shown >= 0) output.write('\n');
    },
  };
}
