import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { pages } from '../lib/dist.ts';
import { siteInBrowser } from './lib.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each kind: of pages made by one route, the first and the last. */
function pageKinds(): string[] {
  const kinds = Map.groupBy(pages(), (path) =>
    path
      .split('/')
      .map((step, index, steps) => (index === steps.length - 2 && index > 0 ? '*' : step))
      .join('/'),
  );
  return [...kinds.values()].flatMap((paths) => [...new Set([paths[0] ?? '', paths.at(-1) ?? ''])]);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  const site = siteInBrowser();

  it.each(pageKinds())('axe finds nothing on %s', async (path) => {
    const context = await site.open({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(site.url() + path.replace(/index\.html$/u, ''));
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await (
        window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
      ).axe.run();
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
      interface Violation {
        id: string;
        nodes: { html: string }[];
      }
    });
    await context.close();
    expect(found).toEqual([]);
  });
});
