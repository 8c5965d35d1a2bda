/**
 * `embed.js`: turns every element with `data-three-borders` on a host's page into a frame that is
 * as tall as what it shows. Knows nothing of charts: an address of a page becomes that of its frame.
 *
 * `<a data-three-borders href="…/charts/attacks-by-region/">…</a>` or
 * `<div data-three-borders="charts/attacks-by-region/"></div>`; `data-theme`, `data-height` (until
 * the frame has told its own) and `data-title` may stand beside it.
 */

/** The element stays until its frame has spoken: where frames are refused, the link remains. */
interface Embedded {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
}

const NAME = 'data-three-borders';
/** No chart is taller; a height beyond it is not believed. */
const TALLEST = 10_000;

const script =
  document.currentScript ?? document.querySelector<HTMLScriptElement>('script[src$="/embed.js"]');
const base = script instanceof HTMLScriptElement ? new URL('.', script.src) : null;
const embedded: Embedded[] = [];

if (base !== null) {
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (origin !== base.origin) return;
    const from = embedded.find(({ frame }) => frame.contentWindow === source);
    const height = heightIn(data);
    if (from === undefined || height === null) return;
    from.frame.height = String(height);
    from.element.hidden = true;
  });
  embedAll(base);
  // Pages that are read without end add articles later.
  new MutationObserver(() => {
    embedAll(base);
  }).observe(document, { childList: true, subtree: true });
}

function embedAll(base: URL): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[${NAME}]:not([${NAME}-done])`)) {
    // Also marks elements for another copy of this script on the same page.
    element.setAttribute(`${NAME}-done`, '');
    const address = frameAddress(element, base);
    if (address === null) continue;
    const { theme, height, title } = element.dataset;
    if (theme) address.searchParams.set('theme', theme);
    const frame = document.createElement('iframe');
    frame.src = address.href;
    frame.title = title ?? (element.textContent.trim() || 'Three Borders');
    frame.width = '100%';
    frame.height = height ?? '600';
    frame.loading = 'lazy';
    frame.setAttribute('frameborder', '0');
    frame.setAttribute('scrolling', 'no');
    embedded.push({ element, frame });
    element.after(frame);
  }
}

/** The frame of the page that an element names; null for anything that is not ours. */
function frameAddress(element: HTMLElement, base: URL): URL | null {
  const named = element.getAttribute('href') ?? element.getAttribute(NAME) ?? '';
  const address = URL.canParse(named, base) ? new URL(named, base) : null;
  if (!address?.href.startsWith(base.href)) return null;
  const path = address.pathname
    .slice(base.pathname.length)
    .replace(/^(fr\/)?charts\//u, '$1embed/')
    .replace(/^(fr\/)?incidents\//u, '$1embed/incident/');
  if (!/^(fr\/)?embed\/[\w-]/u.test(path)) return null;
  address.pathname = base.pathname + path;
  return address;
}

function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { sentinel, type, height } = data as Readonly<Record<string, unknown>>;
  const isHeight = sentinel === 'amp' && type === 'embed-size' && typeof height === 'number';
  return isHeight && height > 0 && height <= TALLEST ? Math.ceil(height) : null;
}
