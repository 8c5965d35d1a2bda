import { tally, type Tally } from '../analysis/tally.ts';
import { formatter } from '../i18n/format.ts';
import { DEFAULT_LANGUAGE, isLang } from '../i18n/languages.ts';
import { readAddress, START, writeAddress, type State } from './address.ts';
import { unpackItems, type Compact } from './compact.ts';
import { controlsOf, setText } from './controls.ts';
import { MEDIA_TYPES, selectionAs, FORMATS } from './download.ts';
import { applyFilters, countMonths, indexItems, type Filters } from './filters.ts';
import type { Item } from './item.ts';
import { mapView } from './map-view.ts';
import { CONFIG_ID, type PageConfig } from './page-config.ts';
import { inTurn } from './in-turn.ts';
import { isPlainClick, part } from './part.ts';
import { SORT_KEYS, sortPositions, startsDescending, type SortKey } from './sort.ts';
import { virtualTable } from './table.ts';
import { timelineView } from './timeline-view.ts';

const config = JSON.parse(part(CONFIG_ID).textContent) as PageConfig;
const pageLang = document.documentElement.lang;
const lang = isLang(pageLang) ? pageLang : DEFAULT_LANGUAGE;
const f = formatter(lang);
const form = part<HTMLFormElement>('filters');
const controls = controlsOf(form, (count) => f.number(count));

function tallyText({ incidents, toll, withoutToll }: Tally): string {
  const { count, killed, withoutToll: unknown } = config.texts;
  return [
    f.count(incidents, count),
    ...(incidents > withoutToll ? [f.tollOf(toll, killed)] : []),
    ...(withoutToll > 0 ? [f.count(withoutToll, unknown)] : []),
  ].join(', ');
}

function labelOf(key: SortKey, item: Item): string {
  switch (key) {
    case 'region':
      return whereOf(item);
    case 'side':
    case 'victims':
    case 'type':
    case 'confidence':
      return controls.labelOf(key, item[key]);
    default:
      return '';
  }
}

function whereOf({ region, country }: Item): string {
  const name = controls.labelOf('region', region);
  return [...(name === '' ? [] : [name]), controls.labelOf('country', country)].join(', ');
}

function start(items: readonly Item[]): void {
  const index = indexItems(items);
  const table = virtualTable(part('table'), lang, {
    unknown: config.texts.unknown,
    hrefOf: ({ id }) => `${config.incidents}${id}/`,
    whereOf,
    labelOf,
  });
  let state = readAddress(location.search, controls.isValue);
  let shown: readonly Item[] = [];
  let later: ReturnType<typeof inTurn> | undefined;

  /** Shows a state everywhere: what readers wait for at once, drawings and counts right after. */
  function show(): void {
    const { filters, sorting } = state;
    const outcome = applyFilters(index, filters);
    shown = sortPositions(outcome.selected, items, sorting, labelOf).map((at) => items[at] as Item);
    setText(part('totals'), tallyText(tally(shown)));
    table.show(shown, filters.q !== '');
    showSorting();
    later?.cancel();
    later = inTurn(
      () => {
        timeline.show(outcome.months, countMonths(shown), filters);
      },
      () => {
        map.show(shown, filters.chosen.region);
      },
      () => {
        controls.count(outcome);
        document.documentElement.dataset['explorer'] = 'ready';
      },
    );
  }

  function showSorting(): void {
    const { key, descending } = state.sorting;
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-sort]')) {
      const header = button.closest('th');
      if (header === null) continue;
      if (button.dataset['sort'] !== key) header.removeAttribute('aria-sort');
      else header.ariaSort = descending ? 'descending' : 'ascending';
    }
    part<HTMLSelectElement>('sort').value = key;
  }

  /** Goes to a state; a new entry of the history unless it only continues what is being typed. */
  function go(next: State, { replace = false } = {}): void {
    const before = location.pathname + location.search;
    state = next;
    const address = location.pathname + writeAddress(state);
    if (address !== before) {
      if (replace) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    controls.write(state.filters);
    show();
  }

  const goFilters = (filters: Filters, options?: { replace: boolean }) => {
    go({ ...state, filters }, options);
  };

  let isTyping = false;
  form.addEventListener('input', (event) => {
    if ((event.target as HTMLInputElement).name !== 'q') return;
    goFilters(controls.read(), { replace: isTyping });
    isTyping = true;
  });
  form.addEventListener('change', (event) => {
    isTyping = false;
    if ((event.target as HTMLInputElement).name !== 'q') goFilters(controls.read());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  part<HTMLAnchorElement>('reset').addEventListener('click', (event) => {
    if (isPlainClick(event)) {
      event.preventDefault();
      go({ ...START, sorting: state.sorting });
    }
  });
  addEventListener('popstate', () => {
    isTyping = false;
    state = readAddress(location.search, controls.isValue);
    controls.write(state.filters);
    show();
  });

  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-sort]')) {
    button.addEventListener('click', () => {
      const key = SORT_KEYS.find((name) => name === button.dataset['sort']);
      if (key === undefined) return;
      const { sorting } = state;
      const descending = sorting.key === key ? !sorting.descending : startsDescending(key);
      go({ ...state, sorting: { key, descending } });
    });
  }
  part<HTMLSelectElement>('sort').addEventListener('change', ({ target }) => {
    const key = SORT_KEYS.find((name) => name === (target as HTMLSelectElement).value);
    if (key) go({ ...state, sorting: { key, descending: startsDescending(key) } });
  });

  for (const format of FORMATS) {
    part<HTMLButtonElement>(`download-${format}`).addEventListener('click', () => {
      const text = selectionAs(format, shown, (id) => `${config.address}${id}/`);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: MEDIA_TYPES[format] }));
      link.download = `three-borders-selection.${format}`;
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(link.href);
      }, 10_000);
    });
  }

  const map = mapView({
    shapes: config.shapes,
    nameOf: (region) => controls.labelOf('region', region),
    tallyText,
    choose(regions) {
      const { chosen } = state.filters;
      const others = chosen.region.filter((id) => !regions.includes(id));
      // Choosing a chosen shape again takes it out.
      const isOut = regions.every((id) => chosen.region.includes(id));
      const region = isOut ? others : [...others, ...regions];
      goFilters({ ...state.filters, chosen: { ...chosen, region } });
    },
  });
  const timeline = timelineView(config.months, f, (dates) => {
    goFilters({ ...state.filters, ...dates });
  });

  controls.write(state.filters);
  show();
}

async function load(): Promise<void> {
  try {
    const response = await fetch(config.data);
    if (!response.ok) throw new Error(String(response.status));
    start(unpackItems((await response.json()) as Compact));
  } catch {
    setText(part('totals'), config.texts.failed);
  }
}

// Beside the results there is room for all filters; above them they would push the results away.
part<HTMLDetailsElement>('more-filters').open = matchMedia('(min-width: 56rem)').matches;
void load();
