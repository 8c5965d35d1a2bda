import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Coverage } from '../../model/coverage.ts';
import { CHART_WIDTHS, type ChartWidth } from '../chart.ts';
import { round, svg } from '../lib/svg.ts';
import { LABELS } from './texts.ts';

const ROW = 24;
const BAR = 14;
const KEY_ROW = 18;
const MARGIN = { left: 40, top: 8 } as const;
/** Room behind the longest bar for its figures, as “1,234 / 5,678”. */
const FIGURES = 92;

/** A bar a year: all events of the reference, those in the record over it, both as figures. */
export function drawCoverage({ years }: Coverage, lang: Lang, width: ChartWidth): Element {
  const f = formatter(lang);
  const labels = LABELS[lang];
  const total = CHART_WIDTHS[width];
  const most = Math.max(1, ...years.map(({ events }) => events));
  const x = scaleLinear([0, most], [MARGIN.left, total - FIGURES]);
  const top = 2 * KEY_ROW + MARGIN.top;
  const height = top + years.length * ROW;
  const bar = (className: string, y: number, count: number) =>
    svg('rect', {
      class: `mark ${className}`,
      x: MARGIN.left,
      y,
      width: round(x(count) - MARGIN.left),
      height: BAR,
    });
  const keys = [
    ['events', labels.events],
    ['recorded', labels.recorded],
  ] as const;

  return svg(
    'svg',
    { class: `chart-drawing ${width}`, viewBox: `0 0 ${total} ${height}`, width: total, height },
    [
      ...keys.flatMap(([className, label], index) => [
        svg('rect', { class: `mark ${className}`, y: index * KEY_ROW + 2, width: 12, height: 12 }),
        svg('text', { x: 18, y: index * KEY_ROW + 12 }, [label]),
      ]),
      ...years.flatMap(({ year, events, recorded }, index) => {
        const y = top + index * ROW;
        const figures = `${f.number(recorded)} / ${f.number(events)}`;
        return [
          svg('text', { class: 'tick', x: 0, y: y + 11 }, [year]),
          bar('events', y, events),
          bar('recorded', y, recorded),
          svg('text', { class: 'tick', x: round(x(events)) + 6, y: y + 11 }, [figures]),
        ];
      }),
    ],
  );
}
