import { max } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Element } from 'hast';
import { nextPeriod } from '../../analysis/periods.ts';
import type { SeriesRow } from '../../analysis/series.ts';
import { VICTIM_GROUPS, type VictimGroup } from '../../analysis/victims.ts';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { CHART_WIDTHS, type ChartWidth } from '../chart.ts';
import { markerRows } from '../lib/markers.ts';
import { rectanglePath, round, svg } from '../lib/svg.ts';
import type { CasualtiesData, Peak } from './data.ts';
import { LABELS } from './texts.ts';

const PLOT_HEIGHT = { narrow: 230, wide: 300 } as const;
const MARGIN = { right: 6, left: 38 } as const;
const KEY_ROW = 18;
/** The key stands in columns above the plot, the names of the turning points below it. */
const KEY_COLUMNS = { narrow: 1, wide: 4 } as const;
const NAME_COLUMNS = { narrow: 1, wide: 3 } as const;
const AXIS_HEIGHT = 26;
const MARKER = { radius: 7, row: 16 } as const;
/** Average width of a character of a label, for finding room. */
const CHARACTER = 7;

type Scale = (value: number) => number;

const time = (iso: string): number => Date.parse(iso);

/** Stacked monthly bars by victims, the range above them, turning points as numbered lines. */
export function drawCasualties(data: CasualtiesData, lang: Lang, width: ChartWidth): Element {
  const { months } = data;
  const f = formatter(lang);
  const total = CHART_WIDTHS[width];
  const first = months[0]?.start ?? '2012-01-01';
  const last = nextPeriod(months.at(-1)?.start ?? first, 'month');
  const right = total - MARGIN.right;

  const x = scaleUtc([time(first), time(last)], [MARGIN.left, right]);
  const points = data.turningPoints
    .filter(({ date }) => date >= first && date < last)
    .map((event) => ({ ...event, x: x(time(event.date)) }));
  const rows = markerRows(points, 2 * MARKER.radius + 2);

  const keyHeight = Math.ceil(4 / KEY_COLUMNS[width]) * KEY_ROW + 6;
  const top = keyHeight + (Math.max(-1, ...rows) + 1) * MARKER.row + 6;
  const bottom = top + PLOT_HEIGHT[width];
  const namesTop = bottom + AXIS_HEIGHT + 10;
  const height = namesTop + Math.ceil(points.length / NAME_COLUMNS[width]) * KEY_ROW;
  const y = scaleLinear([0, max(months, ({ toll }) => toll.high) ?? 1], [bottom, top]).nice(5);

  return svg(
    'svg',
    { class: `chart-drawing ${width}`, viewBox: `0 0 ${total} ${height}`, width: total, height },
    [
      key(lang, width),
      svg('g', { class: 'axis' }, [
        ...y
          .ticks(5)
          .flatMap((tick) => [
            svg('path', { class: 'grid', d: `M${MARGIN.left} ${round(y(tick))}H${right}` }),
            svg('text', { class: 'tick end', x: MARGIN.left - 6, y: round(y(tick)) + 4 }, [
              f.number(tick),
            ]),
          ]),
        ...yearTicks(first, last, width).map((date) =>
          svg('text', { class: 'tick', x: round(x(time(date))), y: bottom + 16 }, [
            date.slice(0, 4),
          ]),
        ),
      ]),
      ...points.map((point, index) =>
        svg('path', {
          class: 'turning-point',
          d: `M${round(point.x)} ${markerY(rows[index] ?? 0, keyHeight)}V${bottom}`,
        }),
      ),
      svg('path', { class: 'mark range', d: rangePath(months, x, y) }),
      ...VICTIM_GROUPS.map((group) =>
        svg('path', { class: `mark ${group}`, d: groupPath(months, group, x, y) }),
      ),
      svg('path', { class: 'baseline', d: `M${MARGIN.left} ${bottom}H${right}` }),
      ...points.map(({ x: left }, index) =>
        marker(left, markerY(rows[index] ?? 0, keyHeight), index + 1),
      ),
      ...data.peaks.flatMap((peak) => peakLabel(peak, months, x, y, right) ?? []),
      svg(
        'g',
        { class: 'names' },
        points.map(({ date, turningPoint }, index) => {
          const perColumn = Math.ceil(points.length / NAME_COLUMNS[width]);
          const column = Math.floor(index / perColumn);
          const left = column * (total / NAME_COLUMNS[width]) + MARKER.radius + 1;
          const middle = namesTop + (index % perColumn) * KEY_ROW;
          return svg('g', [
            marker(left, middle, index + 1),
            svg('text', { class: 'label', x: round(left + MARKER.radius + 6), y: middle + 4 }, [
              `${turningPoint[lang]}, ${f.shortMonth(date)}`,
            ]),
          ]);
        }),
      ),
    ],
  );
}

function markerY(row: number, keyHeight: number): number {
  return keyHeight + MARKER.radius + row * MARKER.row;
}

/** A number in a ring: a turning point on its line, and again before its name. */
function marker(x: number, y: number, number: number): Element {
  return svg('g', { class: 'marker' }, [
    svg('circle', { cx: round(x), cy: round(y), r: MARKER.radius }),
    svg('text', { x: round(x), y: round(y + 3.5) }, [String(number)]),
  ]);
}

/** What the colours stand for. */
function key(lang: Lang, width: ChartWidth): Element {
  const labels = LABELS[lang];
  const items = [...VICTIM_GROUPS, 'range'] as const;
  let left = 0;
  return svg(
    'g',
    { class: 'key' },
    items.map((item, index) => {
      const at = width === 'wide' ? { x: left, y: 0 } : { x: 0, y: index * KEY_ROW };
      left += labels[item].length * CHARACTER + 30;
      return svg('g', { transform: `translate(${at.x} ${at.y})` }, [
        svg('rect', { class: `mark ${item}`, y: 2, width: 12, height: 12 }),
        svg('text', { x: 18, y: 12 }, [labels[item]]),
      ]);
    }),
  );
}

const barWidth = (start: string, x: Scale): number =>
  x(time(nextPeriod(start, 'month'))) - x(time(start));

/** Bars of a victims' group, stacked on the groups before it, as one path. */
function groupPath(months: readonly SeriesRow[], group: VictimGroup, x: Scale, y: Scale): string {
  const below = VICTIM_GROUPS.slice(0, VICTIM_GROUPS.indexOf(group));
  return months
    .filter(({ victims }) => victims[group] > 0)
    .map(({ start, victims }) => {
      const base = below.reduce((sum, other) => sum + victims[other], 0);
      const upper = y(base + victims[group]);
      return rectanglePath(x(time(start)), upper, barWidth(start, x), y(base) - upper);
    })
    .join('');
}

/** From the best figure up to the highest. */
function rangePath(months: readonly SeriesRow[], x: Scale, y: Scale): string {
  return months
    .filter(({ toll }) => toll.high > toll.best)
    .map(({ start, toll }) => {
      const upper = y(toll.high);
      return rectanglePath(x(time(start)), upper, barWidth(start, x), y(toll.best) - upper);
    })
    .join('');
}

/** Januaries from the first whole year on, as many as there is room for. */
function yearTicks(first: string, last: string, width: ChartWidth): string[] {
  const step = width === 'wide' ? 2 : 4;
  const from = Number(first.slice(0, 4)) + (first.slice(5) === '01-01' ? 0 : 1);
  const to = Number(last.slice(0, 4));
  const years = Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, i) => from + i * step,
  );
  // The last year's label would be cut off at the right edge.
  return years.filter((year) => year < to).map((year) => `${year}-01-01`);
}

/** The place of a month's deadliest incident, to the left of its bar where no other bar stands. */
function peakLabel(
  { start, place }: Peak,
  months: readonly SeriesRow[],
  x: Scale,
  y: Scale,
  right: number,
): Element | null {
  const row = months.find((month) => month.start === start);
  if (row === undefined) return null;
  const baseline = y(row.toll.best) + 10;
  const length = place.length * CHARACTER + 8;
  const left = x(time(start));
  const isFree = (from: number, to: number) =>
    to <= right &&
    months.every((month) => {
      const at = x(time(month.start));
      return month.start === start || at < from || at > to || y(month.toll.high) > baseline + 4;
    });
  const end = left + barWidth(start, x);
  if (isFree(left - length, left)) {
    return svg('text', { class: 'label strong end', x: round(left - 5), y: round(baseline) }, [
      place,
    ]);
  }
  if (isFree(end, end + length)) {
    return svg('text', { class: 'label strong', x: round(end + 5), y: round(baseline) }, [place]);
  }
  return null;
}
