import type { Formatter } from '../i18n/format.ts';
import { setText } from './controls.ts';
import { part } from './part.ts';
import { datesOfSpan, monthSpan, timelineBars } from './timeline.ts';

type Dates = ReturnType<typeof datesOfSpan>;

export interface TimelineView {
  /**
   * @param all Items a month that pass every filter but the dates.
   * @param selected Items a month of the selection.
   */
  show(
    all: ReadonlyMap<string, number>,
    selected: ReadonlyMap<string, number>,
    dates: Readonly<Dates>,
  ): void;
}

/**
 * The timeline of the page made into a control: a reader drags over its months, or moves its two
 * ends, which are range inputs, with the keyboard.
 */
export function timelineView(
  months: readonly string[],
  f: Formatter,
  choose: (dates: Dates) => void,
): TimelineView {
  const area = part<HTMLElement>('timeline');
  const first = part<HTMLInputElement>('first-month');
  const last = part<HTMLInputElement>('last-month');

  const describe = (input: HTMLInputElement) => {
    input.setAttribute('aria-valuetext', f.month(`${months[input.valueAsNumber] ?? ''}-01`));
  };
  const drawBrush = (one: number, other: number) => {
    const brush = part('brush');
    brush.setAttribute('x', String(Math.min(one, other)));
    brush.setAttribute('width', String(Math.abs(other - one) + 1));
  };
  const monthAt = ({ clientX }: PointerEvent) => {
    const { left, width } = area.getBoundingClientRect();
    const share = (clientX - left) / width;
    return Math.min(months.length - 1, Math.max(0, Math.floor(share * months.length)));
  };

  for (const input of [first, last]) {
    input.addEventListener('input', () => {
      describe(input);
      drawBrush(first.valueAsNumber, last.valueAsNumber);
    });
    input.addEventListener('change', () => {
      choose(datesOfSpan(months, first.valueAsNumber, last.valueAsNumber));
    });
  }

  /** Where a drag began, as a position in `months`. */
  let begun: number | null = null;
  area.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    begun = monthAt(event);
    area.setPointerCapture(event.pointerId);
    drawBrush(begun, begun);
  });
  area.addEventListener('pointermove', (event) => {
    if (begun !== null) drawBrush(begun, monthAt(event));
  });
  area.addEventListener('pointerup', (event) => {
    if (begun === null) return;
    const dates = datesOfSpan(months, begun, monthAt(event));
    begun = null;
    choose(dates);
  });
  area.addEventListener('pointercancel', () => {
    begun = null;
    drawBrush(first.valueAsNumber, last.valueAsNumber);
  });

  return {
    show(all, selected, { from, to }) {
      const highest = Math.max(1, ...all.values());
      part('bars-all').setAttribute('d', timelineBars(months, all, highest));
      part('bars').setAttribute('d', timelineBars(months, selected, highest));
      setText(part('timeline-highest'), f.number(highest));
      const span = monthSpan(months, from, to);
      first.valueAsNumber = span.first;
      last.valueAsNumber = span.last;
      describe(first);
      describe(last);
      drawBrush(span.first, span.last);
    },
  };
}
