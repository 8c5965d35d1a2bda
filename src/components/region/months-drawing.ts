import { max } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Element } from 'hast';
import { nextPeriod } from '../../analysis/periods.ts';
import type { SeriesRow } from '../../analysis/series.ts';
import { rectanglePath, round, svg } from '../../charts/lib/svg.ts';
import { formatter } from '../../i18n/format.ts';
import { messages } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';

const SIZE = { width: 360, height: 150 } as const;
const MARGIN = { top: 8, right: 4, bottom: 20, left: 34 } as const;
/** Years between two labels of the axis. */
const YEAR_STEP = 4;

/** People killed a month as bars, the range above them, every month of the record on the axis. */
export function drawMonths(months: readonly SeriesRow[], lang: Lang): Element {
  const f = formatter(lang);
  const first = months[0]?.start ?? '2012-01-01';
  const end = nextPeriod(months.at(-1)?.start ?? first, 'month');
  const bottom = SIZE.height - MARGIN.bottom;
  const x = scaleUtc(
    [Date.parse(first), Date.parse(end)],
    [MARGIN.left, SIZE.width - MARGIN.right],
  );
  const y = scaleLinear([0, max(months, ({ toll }) => toll.high) ?? 1], [bottom, MARGIN.top]).nice(
    3,
  );
  const bars = (from: (row: SeriesRow) => number, to: (row: SeriesRow) => number) =>
    months
      .filter((row) => to(row) > from(row))
      .map((row) => {
        const left = x(Date.parse(row.start));
        const upper = y(to(row));
        const width = x(Date.parse(nextPeriod(row.start, 'month'))) - left;
        return rectanglePath(left, upper, width, y(from(row)) - upper);
      })
      .join('');
  const peak = months.toSorted((a, b) => b.toll.best - a.toll.best)[0];
  const total = months.reduce((sum, { toll }) => sum + toll.best, 0);
  const years = months
    .filter(({ start }) => start.endsWith('-01-01') && Number(start.slice(0, 4)) % YEAR_STEP === 0)
    .map(({ start }) => start);
  return svg(
    'svg',
    {
      class: 'chart-drawing months',
      viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
      width: SIZE.width,
      height: SIZE.height,
      role: 'img',
      ariaLabel:
        peak === undefined
          ? undefined
          : messages(lang).regions.months.drawing(
              f.number(total),
              f.month(peak.start),
              f.toll(peak.toll),
            ),
    },
    [
      ...y
        .ticks(3)
        .filter(Number.isInteger)
        .flatMap((tick) => [
          svg('path', {
            class: 'grid',
            d: `M${MARGIN.left} ${round(y(tick))}H${SIZE.width - MARGIN.right}`,
          }),
          svg('text', { class: 'tick end', x: MARGIN.left - 5, y: round(y(tick)) + 4 }, [
            f.number(tick),
          ]),
        ]),
      svg('path', {
        class: 'mark range',
        d: bars(
          ({ toll }) => toll.best,
          ({ toll }) => toll.high,
        ),
      }),
      svg('path', {
        class: 'mark killed',
        d: bars(
          () => 0,
          ({ toll }) => toll.best,
        ),
      }),
      svg('path', {
        class: 'baseline',
        d: `M${MARGIN.left} ${bottom}H${SIZE.width - MARGIN.right}`,
      }),
      ...years.map((start) =>
        svg('text', { class: 'tick middle', x: round(x(Date.parse(start))), y: bottom + 15 }, [
          start.slice(0, 4),
        ]),
      ),
    ],
  );
}
