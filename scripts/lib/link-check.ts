/** A page that the record cites. */
export interface CitedPage {
  readonly url: string;
  /** Day of publication where known, else of what it tells: which copy in an archive is wanted. */
  readonly date: string | null;
  /** Ids of the records that cite it. */
  readonly citedBy: readonly string[];
}

/**
 * What became of a page. `gone` is certain: the site says so, or the host no longer exists. `unsure`
 * is everything that a reader's browser may still get past: a refusal, an overload, no answer.
 */
export type LinkState = 'ok' | 'moved' | 'gone' | 'unsure';

export interface LinkResult {
  readonly page: CitedPage;
  readonly state: LinkState;
  /** The status, or why there was none. */
  readonly reason: string;
  /** Where it moved to, for `moved`. */
  readonly to?: string;
}

/** The effects that a check needs; tests pass their own. */
export interface LinkCheckEffects {
  readonly fetch: typeof fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly onResult?: (result: LinkResult) => void;
}

export interface LinkCheckOptions {
  /** Pause between two requests to one host. */
  readonly pauseMs: number;
  /** How long a page may take. */
  readonly timeoutMs: number;
  /** How many hosts are asked at the same time. */
  readonly hostsAtOnce: number;
  /** Longest wait that a host may ask for with `Retry-After`; beyond it the page is `unsure`. */
  readonly longestWaitMs: number;
  /** Says who asks, with an address to complain to. */
  readonly userAgent: string;
}

export const POLITE: Omit<LinkCheckOptions, 'userAgent'> = {
  pauseMs: 3_000,
  timeoutMs: 20_000,
  hostsAtOnce: 6,
  longestWaitMs: 60_000,
};

const GONE = [404, 410];
/** Statuses with which sites answer HEAD although the page is there. */
const ASK_AGAIN_WITH_GET = [400, 403, 404, 405, 501];
const PERMANENT = [301, 308];
const REDIRECTS = [...PERMANENT, 302, 303, 307];
const MOST_REDIRECTS = 5;
/** Errors that say that a host no longer exists, unlike those of a bad moment. */
const NO_SUCH_HOST = ['ENOTFOUND', 'EAI_NODATA'];

/**
 * Asks for every page once, politely: one request at a time for each host, a pause between them,
 * HEAD before GET, bodies left unread, and waits that a host asks for are kept.
 */
export async function checkLinks(
  pages: readonly CitedPage[],
  options: LinkCheckOptions,
  effects: LinkCheckEffects,
): Promise<LinkResult[]> {
  const queues = [...Map.groupBy(pages, ({ url }) => new URL(url).host).values()];
  const results = new Map<string, LinkResult>();
  const worker = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
      for (const [index, page] of queue.entries()) {
        if (index > 0) await effects.sleep(options.pauseMs);
        const result = await checkPage(page, options, effects);
        results.set(page.url, result);
        effects.onResult?.(result);
      }
    }
  };
  await Promise.all(Array.from({ length: options.hostsAtOnce }, worker));
  return pages.flatMap(({ url }) => results.get(url) ?? []);
}

async function checkPage(
  page: CitedPage,
  options: LinkCheckOptions,
  effects: LinkCheckEffects,
): Promise<LinkResult> {
  let url = page.url;
  let moved = false;
  try {
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      const response = await ask(url, options, effects);
      const location = response.headers.get('location');
      if (!REDIRECTS.includes(response.status) || location === null) {
        return verdict(page, response.status, moved ? url : undefined);
      }
      moved ||= PERMANENT.includes(response.status);
      url = new URL(location, url).href;
      await effects.sleep(options.pauseMs);
    }
    return { page, state: 'unsure', reason: `more than ${MOST_REDIRECTS} redirects` };
  } catch (error) {
    const reason = reasonOf(error);
    return { page, state: NO_SUCH_HOST.includes(reason) ? 'gone' : 'unsure', reason };
  }
}

function verdict(page: CitedPage, status: number, to: string | undefined): LinkResult {
  const reason = String(status);
  if (GONE.includes(status)) return { page, state: 'gone', reason };
  if (status < 200 || status >= 300) return { page, state: 'unsure', reason };
  return to === undefined ? { page, state: 'ok', reason } : { page, state: 'moved', reason, to };
}

/** One answer for an address: HEAD, then GET where HEAD is refused, once more after a wait. */
async function ask(
  url: string,
  options: LinkCheckOptions,
  effects: LinkCheckEffects,
): Promise<Response> {
  const head = await request(url, 'HEAD', options, effects);
  const wait = waitAskedFor(head);
  if (wait !== null && wait <= options.longestWaitMs) {
    await effects.sleep(wait);
    return request(url, 'GET', options, effects);
  }
  if (!ASK_AGAIN_WITH_GET.includes(head.status)) return head;
  await effects.sleep(options.pauseMs);
  return request(url, 'GET', options, effects);
}

async function request(
  url: string,
  method: 'HEAD' | 'GET',
  { timeoutMs, userAgent }: LinkCheckOptions,
  effects: LinkCheckEffects,
): Promise<Response> {
  const response = await effects.fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*' },
    signal: AbortSignal.timeout(timeoutMs),
  });
  await response.body?.cancel();
  return response;
}

/** Milliseconds that an overloaded host asks us to wait, or null. */
function waitAskedFor({ status, headers }: Response): number | null {
  if (status !== 429 && status !== 503) return null;
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') {
    return cause.code;
  }
  return error.name === 'TimeoutError' ? 'no answer in time' : error.message;
}

/** The copy in the Internet Archive nearest to a page's day, else the newest. */
export function archiveAddress({ url, date }: CitedPage): string {
  const day = date === null ? '' : `${date.replaceAll('-', '')}/`;
  return `https://web.archive.org/web/${day}${url}`;
}
