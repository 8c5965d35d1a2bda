import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compressedSize } from '../../scripts/bench/page-weight.ts';
import { SCENES } from '../../src/stories/three-borders/scenes.ts';
import { DIST, distFiles, documentOf, fileOfAddress } from '../lib/dist.ts';

const KB = 1000;

function sizeOf(file: string): number {
  return compressedSize(readFileSync(new URL(file, DIST)), file);
}

/** Files that a page names to be loaded with it. */
function filesOf(page: string): string[] {
  const loads =
    'script[src], link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], link[rel="manifest"], img[src]';
  const files = [...documentOf(page).querySelectorAll(loads)].flatMap(
    (element) =>
      fileOfAddress(element.getAttribute('src') ?? element.getAttribute('href') ?? '', page) ?? [],
  );
  return [...new Set(files)];
}

describe.each(['index.html', 'fr/index.html'])('the story at %s', (page) => {
  const files = filesOf(page);

  it('weighs at most 60 KB under brotli, in at most 10 requests', () => {
    const total = [page, ...files].reduce((sum, file) => sum + sizeOf(file), 0);
    expect(total / KB).toBeLessThanOrEqual(60);
    expect(files.length + 1).toBeLessThanOrEqual(10);
  });

  it('has at most 12 KB of scripts', () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    const total = scripts.reduce((sum, file) => sum + sizeOf(file), 0);
    expect(total / KB).toBeLessThanOrEqual(12);
  });

  it('has every figure in its first HTML', () => {
    const document = documentOf(page);
    for (const { id } of SCENES) {
      expect(document.querySelector(`#scene-${id} .scene-map`), id).not.toBeNull();
    }
    expect(document.querySelectorAll('figure.chart svg').length).toBeGreaterThan(0);
  });
});

describe('a frame', () => {
  const frames = distFiles('{embed,fr/embed}/*/index.html');

  it.each(frames)('at %s is one file of at most 25 KB under brotli', (frame) => {
    expect(filesOf(frame)).toEqual([]);
    expect(sizeOf(frame) / KB).toBeLessThanOrEqual(25);
  });

  it('comes with a script of at most 1.5 KB for the page around it', () => {
    expect(frames.length).toBeGreaterThan(0);
    expect(sizeOf('embed.js') / KB).toBeLessThanOrEqual(1.5);
  });
});
