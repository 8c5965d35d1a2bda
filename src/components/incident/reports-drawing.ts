import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import type { FigureReports, OriginReports } from '../../analysis/reports.ts';
import { round, svg } from '../../charts/lib/svg.ts';
import { formatter, type Formatter } from '../../i18n/format.ts';
import { messages } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import { vocabularyLabels } from '../../i18n/vocabulary.ts';
import type { Report } from '../../model/report.ts';
import type { Toll } from '../../model/toll.ts';

const WIDTH = 360;
const MARGIN = { right: 16, top: 4 } as const;
/** Room for what a row is called: a letter that a table explains, or words that stand alone. */
const LEFT = { letter: 24, speaker: 118 } as const;
export type RowLabel = keyof typeof LEFT;
const ROW = 22;
const AXIS_HEIGHT = 20;
const RADIUS = 4.5;
/** Length of the arrow that stands for "at least". */
const ARROW = 16;
/** Average width of a digit, for finding room. */
const CHARACTER = 7;

/**
 * The figures of a group of reports on one scale: a row an origin, a dot a figure, a line a range,
 * an arrow "at least"; behind them the toll that the record retains. Parties to the fight have
 * squares, figures that were later corrected are hollow.
 *
 * @param rowLabel What a row is called: its letter, or the kind of source that speaks.
 */
export function drawReports(
  { figure, origins }: FigureReports,
  toll: Toll | null,
  lang: Lang,
  rowLabel: RowLabel = 'letter',
): Element {
  const f = formatter(lang);
  const t = messages(lang).incident.reports;
  const left = LEFT[rowLabel];
  const labelOf = ({ letter, reports }: OriginReports) => {
    const kind = reports[0]?.by.kind;
    return rowLabel === 'letter' || kind === undefined
      ? letter
      : vocabularyLabels(lang).speaker[kind];
  };
  const bottom = MARGIN.top + origins.length * ROW;
  const bounds = origins.flatMap(({ reports }) => reports.flatMap(({ min, max }) => [min, max]));
  const highest = Math.max(1, toll?.high ?? 0, ...bounds.map((bound) => bound ?? 0));
  const x = scaleLinear([0, highest], [left, WIDTH - MARGIN.right - ARROW]).nice(4);
  const id = `drawing-${figure}`;
  return svg(
    'svg',
    {
      class: 'reports-drawing',
      viewBox: `0 0 ${WIDTH} ${bottom + AXIS_HEIGHT}`,
      width: WIDTH,
      height: bottom + AXIS_HEIGHT,
      role: 'img',
      ariaLabelledBy: [`${id}-title`],
    },
    [
      svg('title', { id: `${id}-title` }, [
        [
          `${t.group[figure]}.`,
          `${t.drawing(f.number(Math.min(...bounds.map((bound) => bound ?? Infinity))), f.number(highest))}.`,
          ...(toll === null
            ? []
            : [t.drawingRange(f.number(toll.low), f.number(toll.best), f.number(toll.high))]),
        ].join(' '),
      ]),
      ...(toll === null ? [] : tollBand(toll, x, bottom)),
      ...x
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) =>
          svg('text', { class: 'tick', x: round(x(tick)), y: bottom + 15 }, [f.number(tick)]),
        ),
      svg('path', { class: 'axis', d: `M${left} ${bottom}H${WIDTH - MARGIN.right}` }),
      ...origins.map((origin, index) =>
        originRow(origin.reports, labelOf(origin), MARGIN.top + (index + 0.5) * ROW, x, f),
      ),
    ],
  );
}

type Scale = (value: number) => number;

function tollBand({ low, best, high }: Toll, x: Scale, bottom: number): Element[] {
  const left = round(x(low) - 1);
  return [
    svg('rect', {
      class: 'band',
      x: left,
      y: MARGIN.top,
      width: round(x(high) + 1 - left),
      height: bottom - MARGIN.top,
    }),
    svg('path', { class: 'best', d: `M${round(x(best))} ${MARGIN.top}V${bottom}` }),
  ];
}

function originRow(
  reports: readonly Report[],
  name: string,
  y: number,
  x: Scale,
  f: Formatter,
): Element {
  const marks = distinctMarks(reports);
  const right = Math.max(...marks.map(({ min, max }) => (max === null ? x(min) + ARROW : x(max))));
  const left = Math.min(...marks.map(({ min }) => x(min)));
  const label = [...new Set(marks.map((mark) => markLabel(mark, f)))].join(', ');
  const fits = right + RADIUS + label.length * CHARACTER < WIDTH;
  return svg('g', [
    svg('text', { class: 'origin', x: 0, y: y + 4 }, [name]),
    ...marks.flatMap((mark) => drawMark(mark, y, x)),
    svg(
      'text',
      {
        class: fits ? 'value' : 'value end',
        x: round(fits ? right + RADIUS + 4 : left - RADIUS - 4),
        y: y + 4,
      },
      [label],
    ),
  ]);
}

/** Reports of one origin that would be drawn the same way are one mark. */
function distinctMarks(reports: readonly Report[]): Report[] {
  const key = ({ min, max, party, superseded }: Report) => [min, max, party, superseded].join();
  return [...new Map(reports.map((report) => [key(report), report])).values()];
}

function markLabel({ min, max }: Report, f: Formatter): string {
  return max === null ? `${f.number(min)}+` : f.range(min, max);
}

function drawMark({ min, max, party, superseded }: Report, y: number, x: Scale): Element[] {
  const kind = superseded ? 'mark hollow' : 'mark';
  const dot = (value: number) =>
    party
      ? svg('rect', {
          class: kind,
          x: round(x(value) - RADIUS + 0.5),
          y: y - RADIUS + 0.5,
          width: 2 * RADIUS - 1,
          height: 2 * RADIUS - 1,
        })
      : svg('circle', { class: kind, cx: round(x(value)), cy: y, r: RADIUS });
  if (max === null) {
    const end = round(x(min) + ARROW);
    return [
      svg('path', { class: 'span', d: `M${round(x(min))} ${y}H${end}m-4 -4l4 4l-4 4` }),
      dot(min),
    ];
  }
  if (max === min) return [dot(min)];
  return [
    svg('path', { class: 'span', d: `M${round(x(min))} ${y}H${round(x(max))}` }),
    dot(min),
    dot(max),
  ];
}
