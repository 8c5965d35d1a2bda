import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { formatter } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Item } from './item.ts';

/** Height of a row before it is measured, in pixels. */
const ROW = 52;
/** Rows drawn beyond what is seen, on either side. */
const OVERSCAN = 6;

export interface TableTexts {
  readonly unknown: string;
  /** Path of an incident's page. */
  hrefOf(item: Item): string;
  /** Region and country. */
  whereOf(item: Item): string;
  labelOf(key: 'side' | 'victims' | 'type' | 'confidence', item: Item): string;
}

export interface Table {
  /** Shows items in their order; with their summaries where a text was searched for. */
  show(items: readonly Item[], withSummary: boolean): void;
}

/** A table that draws only the rows that are seen, in an element that scrolls. */
export function virtualTable(scroller: HTMLElement, lang: Lang, texts: TableTexts): Table {
  const table = scroller.querySelector('table');
  const body = table?.tBodies[0];
  if (!table || !body) throw new Error('the explorer has no table');
  const [above, below] = [spacer(), spacer()];
  const drawn = new Map<string, HTMLTableRowElement>();
  let items: readonly Item[] = [];
  let withSummary = false;

  const virtualizer = new Virtualizer<HTMLElement, HTMLTableRowElement>({
    count: 0,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    getItemKey: (index) => items[index]?.id ?? index,
    onChange: () => {
      draw();
    },
  });
  virtualizer._didMount();

  function draw(): void {
    const rows = virtualizer.getVirtualItems();
    const wanted = new Set(rows.map(({ key }) => String(key)));
    for (const [id, row] of drawn) {
      if (wanted.has(id)) continue;
      row.remove();
      drawn.delete(id);
    }
    let previous: Element = above;
    for (const { index, key } of rows) {
      const item = items[index];
      if (item === undefined) continue;
      const id = String(key);
      const row = drawn.get(id) ?? rowOf(item, lang, texts, withSummary);
      drawn.set(id, row);
      row.dataset['index'] = String(index);
      // The header is row 1.
      row.ariaRowIndex = String(index + 2);
      if (previous.nextElementSibling !== row) previous.after(row);
      previous = row;
      virtualizer.measureElement(row);
    }
    const [first, last] = [rows[0], rows.at(-1)];
    above.hidden = first === undefined || first.start === 0;
    above.style.height = `${first?.start ?? 0}px`;
    const rest = last === undefined ? 0 : virtualizer.getTotalSize() - last.end;
    below.hidden = rest === 0;
    below.style.height = `${rest}px`;
  }

  return {
    show(next, summaries) {
      // Rows that stay keep their elements, and with them a reader's focus.
      if (summaries !== withSummary) {
        for (const row of drawn.values()) row.remove();
        drawn.clear();
      }
      items = next;
      withSummary = summaries;
      table.ariaRowCount = String(items.length + 1);
      if (!above.isConnected) body.replaceChildren(above, below);
      virtualizer.setOptions({
        ...virtualizer.options,
        count: items.length,
        getItemKey: (index) => items[index]?.id ?? index,
      });
      virtualizer._willUpdate();
      if (scroller.scrollTop > 0 && !body.contains(document.activeElement)) scroller.scrollTop = 0;
      draw();
    },
  };
}

function spacer(): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.ariaHidden = 'true';
  row.className = 'spacer';
  return row;
}

function rowOf(
  item: Item,
  lang: Lang,
  { unknown, hrefOf, whereOf, labelOf }: TableTexts,
  withSummary: boolean,
): HTMLTableRowElement {
  const f = formatter(lang);
  const row = document.createElement('tr');
  const cell = (className: string, text: string) => {
    const element = row.insertCell();
    element.className = className;
    element.textContent = text;
  };
  cell('day', item.monthOnly ? f.shortMonth(item.date) : f.shortDate(item.date));

  const place = document.createElement('th');
  place.scope = 'row';
  const link = document.createElement('a');
  link.href = hrefOf(item);
  link.textContent = item.place;
  place.append(link, soft(whereOf(item)));
  if (withSummary) place.append(soft(item.summary));
  row.append(place);

  cell('wide', whereOf(item));
  cell('number', item.killed === null ? unknown : f.toll(item.killed));
  for (const key of ['side', 'victims', 'type', 'confidence'] as const) {
    cell('wide', labelOf(key, item));
  }
  cell('number wide', item.nearest === null ? unknown : f.number(item.nearest.km));
  return row;
}

function soft(text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = 'soft';
  span.textContent = text;
  return span;
}
