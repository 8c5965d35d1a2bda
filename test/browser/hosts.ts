import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const script = (path: string) =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

/** What newsrooms run around a frame, from the packages that they take it from. */
const PACKAGES: Readonly<Record<string, string>> = {
  '/pym.js': script('pym.js/dist/pym.v1.js'),
  '/frames.js': script('@newswire/frames/dist/frames.umd.js'),
  '/iframe-resizer.js': script('iframe-resizer/js/iframeResizer.js'),
};

/** A newsroom's own server: another origin than the site's. */
export interface Newsroom {
  /** Serves a page and returns its address. */
  readonly publish: (html: string, type?: string, path?: string) => string;
}

export function newsroom(): Newsroom {
  const files = new Map<string, { type: string; body: string }>();
  let server: Server | undefined;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      const file = files.get(path);
      const body = file?.body ?? PACKAGES[path];
      response.writeHead(body === undefined ? 404 : 200, {
        'Content-Type': file?.type ?? 'text/javascript',
      });
      response.end(body);
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server?.close();
  });
  return {
    publish: (html, type = 'text/html; charset=utf-8', path = `/page-${files.size}`) => {
      files.set(path, { type, body: html });
      const { port } = server?.address() as AddressInfo;
      return `http://127.0.0.1:${port}${path}`;
    },
  };
}

export const HOSTS = [
  'pym.js',
  '@newswire/frames',
  'iframe-resizer',
  'amp-iframe',
  'embed.js',
] as const;
export type Host = (typeof HOSTS)[number];

/** A host's page with one embed in a column of a width. */
export function hostPage(host: Host, site: string, chart: string, width: number): string {
  const frame = `${site}embed/${chart}/`;
  const body: Readonly<Record<Host, string>> = {
    'pym.js': `<div id="chart"></div><script src="/pym.js"></script>
      <script>new pym.Parent('chart', ${JSON.stringify(frame)}, {})</script>`,
    '@newswire/frames': `<div data-frame-src="${frame}"></div><script src="/frames.js"></script>
      <script>newswireFrames.autoInitFrames()</script>`,
    'iframe-resizer': `<iframe id="chart" src="${frame}" width="100%" frameborder="0"></iframe>
      <script src="/iframe-resizer.js"></script><script>iFrameResize({}, '#chart')</script>`,
    // What amp-iframe does: a sandbox without the frame's origin, heights by message, from its frame only.
    'amp-iframe': `<iframe id="chart" src="${frame}" width="100%" height="200" frameborder="0"
        scrolling="no" sandbox="allow-scripts"></iframe>
      <script>
        const chart = document.getElementById('chart');
        addEventListener('message', ({ source, data }) => {
          if (source !== chart.contentWindow || data.sentinel !== 'amp') return;
          if (data.type === 'embed-size') chart.height = data.height;
        });
      </script>`,
    'embed.js': `<a data-three-borders href="${site}charts/${chart}/">A chart</a>
      <script async src="${site}embed.js"></script>`,
  };
  return `<!doctype html><html lang="en"><title>Host</title>
    <body style="margin:0"><div id="column" style="width:${width}px">${body[host]}</div></body></html>`;
}

export function embedFrames(page: Page): Frame[] {
  return page
    .frames()
    .filter((frame) => frame !== page.mainFrame() && frame.url().includes('/embed/'));
}

/** Heights in CSS pixels of a frame as its host made it and of what is in it. */
export async function heightsOf(frame: Frame): Promise<{ frame: number; content: number }> {
  const element = await frame.frameElement();
  const outer = await element.evaluate((node) => (node as Element).clientHeight);
  const content = await frame.evaluate(() =>
    Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
  );
  return { frame: outer, content };
}

/** Waits until a frame is exactly as tall as its content, and returns that height. */
export async function fittedHeight(frame: Frame): Promise<number> {
  let height = 0;
  await expect
    .poll(
      async () => {
        const { frame: outer, content } = await heightsOf(frame);
        height = content;
        return content > 100 && outer - content;
      },
      { timeout: 20_000 },
    )
    .toBe(0);
  return height;
}
