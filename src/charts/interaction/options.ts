import type { Lang } from '../../i18n/languages.ts';
import type { ChartChoice } from '../chart.ts';
import { tipText } from '../lib/words.ts';
import type { Redraw } from './browser-chart.ts';
import { enableMarks } from './marks.ts';

/** What a choice replaces in a figure; the options, and with them the reader's focus, stays. */
const PARTS = ['figcaption', '.chart-drawings', '.notes', '.data-table table', '.chart-data'];

/** Sent by a figure when its choice has changed; `detail` is the query string. */
export const CHANGE = 'chart-change';

interface Following {
  /** Applies the options that only the chart itself knows. */
  readonly redraw?: Redraw | undefined;
  /** Whether the options are read from and written to the page's address. */
  readonly inAddress: boolean;
}

/**
 * Makes a chart follow its options: each combination drawn when the site was built is a small page
 * beside the embed, fetched when it is first asked for.
 */
export function followOptions(figure: HTMLElement, { redraw, inAddress }: Following): void {
  const group = figure.querySelector<HTMLElement>('.chart-options');
  if (group === null) return;
  const selects = [...group.querySelectorAll('select')];
  const known = new Map<string, Promise<HTMLElement>>([
    ['', Promise.resolve(figure.cloneNode(true) as HTMLElement)],
  ]);
  const lang = (figure.lang || document.documentElement.lang) as Lang;
  let latest = 0;

  const drawn = (slug: string): Promise<HTMLElement> => {
    const ready = known.get(slug) ?? fetchFigure(`${figure.dataset['choices'] ?? ''}${slug}/`);
    known.set(slug, ready);
    // What failed once may work the next time.
    ready.catch(() => known.delete(slug));
    return ready;
  };

  const apply = async () => {
    latest += 1;
    const turn = latest;
    const status = figure.querySelector<HTMLElement>('.chart-status');
    try {
      const source = await drawn(slugOf(selects));
      // Meanwhile something else was chosen.
      if (turn !== latest) return;
      replaceParts(figure, source);
      if (redraw && selects.some((select) => inBrowser(select) && isChanged(select))) {
        nameByQuestion(figure, selects, lang);
        redraw({ figure, choice: choiceOf(selects), lang, data: dataOf(figure) });
      }
      enableMarks(figure);
      figure.dataset['shown'] = queryOf(selects);
      if (status) status.hidden = true;
    } catch {
      if (status) status.hidden = false;
    }
    figure.dispatchEvent(new CustomEvent(CHANGE, { detail: queryOf(selects), bubbles: true }));
  };

  if (inAddress) readAddress(selects);
  group.hidden = false;
  group.addEventListener('change', () => {
    if (inAddress) writeAddress(selects);
    void apply();
  });
  if (selects.some(isChanged)) void apply();
}

const isChanged = ({ selectedIndex }: HTMLSelectElement): boolean => selectedIndex > 0;
const inBrowser = ({ dataset }: HTMLSelectElement): boolean => 'inBrowser' in dataset;

const choiceOf = (selects: readonly HTMLSelectElement[]): ChartChoice =>
  Object.fromEntries(selects.map(({ name, value }) => [name, value]));

function slugOf(selects: readonly HTMLSelectElement[]): string {
  return selects
    .filter((select) => isChanged(select) && !inBrowser(select))
    .map(({ name, value }) => `${name}-${value}`)
    .join('.');
}

function queryOf(selects: readonly HTMLSelectElement[]): string {
  const changed = selects.filter(isChanged).map(({ name, value }) => [name, value]);
  return new URLSearchParams(changed).toString();
}

function readAddress(selects: readonly HTMLSelectElement[]): void {
  const query = new URLSearchParams(location.search);
  for (const select of selects) {
    const wanted = query.get(select.name);
    // Only what is offered: addresses come from anywhere.
    const offered = [...select.options].find(({ value }) => value === wanted);
    if (offered) offered.selected = true;
  }
}

function writeAddress(selects: readonly HTMLSelectElement[]): void {
  const query = new URLSearchParams(location.search);
  for (const select of selects) {
    if (isChanged(select)) query.set(select.name, select.value);
    else query.delete(select.name);
  }
  const search = query.toString();
  history.replaceState(history.state, '', search ? `?${search}` : location.pathname);
}

async function fetchFigure(address: string): Promise<HTMLElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const figure = page.querySelector<HTMLElement>('figure.chart');
  if (figure === null) throw new Error(`${address} holds no chart`);
  return figure;
}

function replaceParts(figure: HTMLElement, source: HTMLElement): void {
  for (const part of PARTS) {
    const old = figure.querySelector(part);
    const fresh = source.querySelector(part);
    if (old && fresh) old.replaceWith(document.importNode(fresh, true));
  }
}

/**
 * A title states what the whole record shows. Once a reader has narrowed it down, the question that
 * the chart answers stands in its place, and under it what was chosen.
 */
function nameByQuestion(
  figure: HTMLElement,
  selects: readonly HTMLSelectElement[],
  lang: Lang,
): void {
  const question = figure.dataset['question'] ?? '';
  const chosen = selects
    .filter(isChanged)
    .map((select) =>
      tipText(
        select.labels[0]?.textContent.trim() ?? '',
        select.selectedOptions[0]?.label ?? '',
        lang,
      ),
    );
  const title = figure.querySelector('figcaption > :first-child');
  const subtitle = figure.querySelector('.subtitle');
  if (title) title.textContent = question;
  if (subtitle) subtitle.textContent = chosen.join(' · ');
  for (const element of figure.querySelectorAll('.chart-drawing > title')) {
    element.textContent = question;
  }
  for (const element of figure.querySelectorAll('.chart-drawing > desc')) {
    element.textContent = chosen.join(', ');
  }
}

function dataOf(figure: HTMLElement): unknown {
  const text = figure.querySelector('.chart-data')?.textContent;
  return text ? JSON.parse(text) : undefined;
}
