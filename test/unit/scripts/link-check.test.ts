import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  archiveAddress,
  checkLinks,
  type CitedPage,
  type LinkCheckOptions,
  type LinkResult,
} from '../../../scripts/lib/link-check.ts';

const OPTIONS: LinkCheckOptions = {
  pauseMs: 3000,
  timeoutMs: 30_000,
  hostsAtOnce: 4,
  longestWaitMs: 60_000,
  userAgent: 'link-check-test (mail@example.org)',
};

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly userAgent: string;
}

let server: Server;
let base = '';
let seen: Seen[] = [];
let open = 0;
let mostOpen = 0;
let slept: number[] = [];

/** How the pages of the site under test answer. */
const ANSWERS: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/there': (_, response) => response.writeHead(200).end('text'),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/refuses-head': ({ method }, response) =>
    response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/denies-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/refuses': (_, response) => response.writeHead(403).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/moved': (_, response) => response.writeHead(301, { Location: '/there' }).end(),
  '/elsewhere-today': (_, response) => response.writeHead(302, { Location: '/there' }).end(),
  '/moved-away': (_, response) => response.writeHead(301, { Location: '/missing' }).end(),
  '/circle': (_, response) => response.writeHead(302, { Location: '/circle' }).end(),
  '/busy': ({ method }, response) =>
    method === 'HEAD'
      ? response.writeHead(429, { 'Retry-After': '7' }).end()
      : response.writeHead(200).end(),
  '/busy-for-hours': (_, response) => response.writeHead(503, { 'Retry-After': '9000' }).end(),
  '/hangs-up': (request) => request.socket.destroy(),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    seen.push({ method, path: url, userAgent: headers['user-agent'] ?? '' });
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    response.on('close', () => (open -= 1));
    // Answering in a later turn lets overlapping requests show.
    setImmediate(() => {
      const answer = ANSWERS[url];
      if (answer === undefined) response.writeHead(200).end();
      else answer(request, response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

beforeEach(() => {
  seen = [];
  slept = [];
  mostOpen = 0;
});

const page = (url: string): CitedPage => ({
  url: url.startsWith('/') ? base + url : url,
  date: '2023-10-04',
  citedBy: ['2023-10-02-tarit'],
});

/** Checks pages without ever waiting; what would have been waited for is kept in `slept`. */
function check(urls: readonly string[], options: Partial<LinkCheckOptions> = {}) {
  return checkLinks(
    urls.map(page),
    { ...OPTIONS, ...options },
    {
      fetch,
      sleep: (milliseconds) => {
        slept.push(milliseconds);
        return Promise.resolve();
      },
    },
  );
}

async function checkOne(url: string, options?: Partial<LinkCheckOptions>): Promise<LinkResult> {
  const [result] = await check([url], options);
  if (result === undefined) throw new Error('no result');
  return result;
}

describe('what became of a page', () => {
  it.each([
    ['/there', 'ok', '200'],
    ['/missing', 'gone', '404'],
    ['/gone', 'gone', '410'],
    ['/refuses-head', 'ok', '200'],
    ['/denies-head', 'ok', '200'],
    ['/refuses', 'unsure', '403'],
    ['/broken', 'unsure', '500'],
    ['/elsewhere-today', 'ok', '200'],
    ['/moved', 'moved', '200'],
    ['/moved-away', 'gone', '404'],
    ['/circle', 'unsure', 'more than 5 redirects'],
    ['/busy-for-hours', 'unsure', '503'],
  ])('%s is %s', async (path, state, reason) => {
    expect(await checkOne(path)).toMatchObject({ state, reason });
  });

  it('says where a page moved to', async () => {
    expect((await checkOne('/moved')).to).toBe(`${base}/there`);
  });

  it('is not sure when the connection breaks', async () => {
    expect((await checkOne('/hangs-up')).state).toBe('unsure');
  });

  it('is gone when the host no longer exists', async () => {
    const noHost = new TypeError('fetch failed', {
      cause: Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }),
    });
    const [result] = await checkLinks([page('https://closed.example/')], OPTIONS, {
      fetch: () => Promise.reject(noHost),
      sleep: () => Promise.resolve(),
    });
    expect(result).toMatchObject({ state: 'gone', reason: 'ENOTFOUND' });
  });

  it('is not sure when no answer comes in time', async () => {
    const [result] = await checkLinks([page('https://slow.example/')], OPTIONS, {
      fetch: () => Promise.reject(new DOMException('too late', 'TimeoutError')),
      sleep: () => Promise.resolve(),
    });
    expect(result).toMatchObject({ state: 'unsure', reason: 'no answer in time' });
  });
});

describe('politeness', () => {
  it('asks a host for one page at a time, with a pause in between', async () => {
    await check(['/a', '/b', '/c', '/d']);
    expect(seen.map(({ path }) => path)).toEqual(['/a', '/b', '/c', '/d']);
    expect(mostOpen).toBe(1);
    expect(slept).toEqual([3000, 3000, 3000]);
  });

  it('asks with HEAD, and with GET only where HEAD is refused', async () => {
    await check(['/there', '/refuses-head']);
    expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'HEAD /there',
      'HEAD /refuses-head',
      'GET /refuses-head',
    ]);
  });

  it('waits as long as an overloaded host asks, once', async () => {
    expect((await checkOne('/busy')).state).toBe('ok');
    expect(slept).toEqual([7000]);
  });

  it('does not wait for hours', async () => {
    await checkOne('/busy-for-hours');
    expect(slept).toEqual([]);
    expect(seen).toHaveLength(1);
  });

  it('says who asks', async () => {
    await checkOne('/there');
    expect(seen[0]?.userAgent).toBe(OPTIONS.userAgent);
  });
});

it('gives results in the order of the pages', async () => {
  const results = await check(['/there', '/missing', '/there-too']);
  expect(results.map(({ page: { url } }) => url)).toEqual(
    ['/there', '/missing', '/there-too'].map((path) => base + path),
  );
});

it('names the copy in the archive nearest to the page’s day', () => {
  expect(archiveAddress(page('https://daily.example/tarit?a=1'))).toBe(
    'https://web.archive.org/web/20231004/https://daily.example/tarit?a=1',
  );
  expect(archiveAddress({ url: 'https://daily.example/', date: null, citedBy: [] })).toBe(
    'https://web.archive.org/web/https://daily.example/',
  );
});
