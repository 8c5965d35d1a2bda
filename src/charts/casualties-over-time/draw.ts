import { max } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Element } from 'hast';
import { nextPeriod, type PeriodUnit } from '../../analysis/periods.ts';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { CHART_WIDTHS, type ChartWidth } from '../chart.ts';
import { valueAxis } from '../lib/axes.ts';
import { drawing, label } from '../lib/drawing.ts';
import { key, KEY_ROW } from '../lib/key.ts';
import { markerRows } from '../lib/markers.ts';
import { hitArea, markPath } from '../lib/marks.ts';
import { rectanglePath, round, svg } from '../lib/svg.ts';
import { textWidth } from '../lib/text.ts';
import type { CasualtiesData, Peak, PeriodRow } from './data.ts';
import { LABELS } from './texts.ts';
import { tallyText, tipText } from '../lib/words.ts';

const PLOT_HEIGHT = { narrow: 230, wide: 300, both: 300 } as const;
const MARGIN = { right: 6, left: 46 } as const;
/** The names of the turning points stand in columns below the plot. */
const NAME_COLUMNS = { narrow: 1, wide: 3, both: 3 } as const;
const AXIS_HEIGHT = 26;
const MARKER = { radius: 7, row: 16 } as const;

type Scale = (value: number) => number;

const time = (iso: string): number => Date.parse(iso);

/** Stacked bars, the range above them, turning points as numbered lines. */
export function drawCasualties(data: CasualtiesData, lang: Lang, width: ChartWidth): Element {
  const { periods, parts, unit } = data;
  const f = formatter(lang);
  const total = CHART_WIDTHS[width];
  const first = periods[0]?.start ?? '2012-01-01';
  const last = nextPeriod(periods.at(-1)?.start ?? first, unit);
  const right = total - MARGIN.right;

  const x = scaleUtc([time(first), time(last)], [MARGIN.left, right]);
  const points = data.turningPoints
    .filter(({ date }) => date >= first && date < last)
    .map((event) => ({ ...event, x: x(time(event.date)) }));
  const rows = markerRows(points, 2 * MARKER.radius + 2);

  const legend = key(
    [
      ...parts.map((part) => ({ label: part.label[lang], className: part.className })),
      { label: LABELS[lang].range, className: 'range' },
    ],
    total,
  );
  const keyHeight = legend.height + 6;
  const top = keyHeight + (Math.max(-1, ...rows) + 1) * MARKER.row + 6;
  const bottom = top + PLOT_HEIGHT[width];
  const namesTop = bottom + AXIS_HEIGHT + 10;
  const perColumn = Math.ceil(points.length / NAME_COLUMNS[width]);
  const y = scaleLinear([0, max(periods, ({ toll }) => toll.high) ?? 1], [bottom, top]).nice(5);
  const barWidth = (start: string) => x(time(nextPeriod(start, unit))) - x(time(start));
  const scales = { x, y, barWidth };

  return drawing(width, namesTop + perColumn * KEY_ROW, [
    legend.element,
    valueAxis(y, { left: MARGIN.left, right, whole: true }, (value) => f.number(value)),
    yearTicks(first, last, width).map((date) =>
      label(date.slice(0, 4), x(time(date)), bottom + 16, 'tick'),
    ),
    points.map((point, index) =>
      svg('path', {
        class: 'turning-point',
        d: `M${round(point.x)} ${markerY(rows[index] ?? 0, keyHeight)}V${bottom}`,
      }),
    ),
    markPath('range', rangePath(periods, scales)),
    parts.flatMap((part, index) => markPath(part.className, partPath(periods, index, scales))),
    svg('path', { class: 'baseline', d: `M${MARGIN.left} ${bottom}H${right}` }),
    points.map(({ x: left }, index) =>
      marker(left, markerY(rows[index] ?? 0, keyHeight), index + 1),
    ),
    data.peaks.flatMap((peak) => peakLabel(peak, periods, scales, right) ?? []),
    svg(
      'g',
      { class: 'names' },
      points.map(({ date, turningPoint }, index) => {
        const column = Math.floor(index / perColumn);
        const left = column * (total / NAME_COLUMNS[width]) + MARKER.radius + 1;
        const middle = namesTop + (index % perColumn) * KEY_ROW;
        return svg('g', [
          marker(left, middle, index + 1),
          label(
            `${turningPoint[lang]}, ${f.shortMonth(date)}`,
            left + MARKER.radius + 6,
            middle + 4,
            'label',
          ),
        ]);
      }),
    ),
    periods
      .filter(({ incidents }) => incidents > 0)
      .map((period) => {
        const { start } = period;
        const tip = tipText(periodName(start, unit, lang), tallyText(period, lang), lang);
        return hitArea(tip, x(time(start)), top, barWidth(start), bottom - top);
      }),
  ]);
}

/** “October 2023”, “Q4 2023”, “2023”. */
function periodName(start: string, unit: PeriodUnit, lang: Lang): string {
  const year = start.slice(0, 4);
  if (unit === 'year') return year;
  if (unit === 'month') return formatter(lang).month(start);
  const quarter = Math.floor((Number(start.slice(5, 7)) - 1) / 3) + 1;
  return lang === 'fr' ? `T${quarter} ${year}` : `Q${quarter} ${year}`;
}

function markerY(row: number, keyHeight: number): number {
  return keyHeight + MARKER.radius + row * MARKER.row;
}

/** A number in a ring: a turning point on its line, and again before its name. */
function marker(x: number, y: number, number: number): Element {
  return svg('g', { class: 'marker' }, [
    svg('circle', { cx: round(x), cy: round(y), r: MARKER.radius }),
    label(String(number), x, y + 3.5),
  ]);
}

interface Scales {
  readonly x: Scale;
  readonly y: Scale;
  readonly barWidth: (start: string) => number;
}

/** A part of the bars, stacked on the parts before it, as one path. */
function partPath(
  periods: readonly PeriodRow[],
  index: number,
  { x, y, barWidth }: Scales,
): string {
  return periods
    .filter(({ parts }) => (parts[index] ?? 0) > 0)
    .map(({ start, parts }) => {
      const base = parts.slice(0, index).reduce((sum, value) => sum + value, 0);
      const upper = y(base + (parts[index] ?? 0));
      return rectanglePath(x(time(start)), upper, barWidth(start), y(base) - upper);
    })
    .join('');
}

/** From the best figure up to the highest. */
function rangePath(periods: readonly PeriodRow[], { x, y, barWidth }: Scales): string {
  return periods
    .filter(({ toll }) => toll.high > toll.best)
    .map(({ start, toll }) => {
      const upper = y(toll.high);
      return rectanglePath(x(time(start)), upper, barWidth(start), y(toll.best) - upper);
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

/**
 * The place of a period's deadliest incident, beside its bar where no other bar stands: at the top of
 * the best figures, or else of the highest.
 */
function peakLabel(
  { start, place }: Peak,
  periods: readonly PeriodRow[],
  { x, y, barWidth }: Scales,
  right: number,
): Element | null {
  const row = periods.find((period) => period.start === start);
  if (row === undefined) return null;
  const others = periods.filter((period) => period !== row);
  const isFree = (from: number, to: number, baseline: number) =>
    from >= MARGIN.left &&
    to <= right &&
    others.every((period) => {
      const at = x(time(period.start));
      return at < from || at > to || y(period.toll.high) > baseline + 4;
    });
  const length = textWidth(place) + 8;
  const left = x(time(start));
  const end = left + barWidth(start);
  for (const top of [row.toll.best, row.toll.high]) {
    const baseline = y(top) + 10;
    if (isFree(left - length, left, baseline)) {
      return label(place, left - 5, baseline, 'label strong end');
    }
    if (isFree(end, end + length, baseline)) return label(place, end + 5, baseline, 'label strong');
  }
  return null;
}
