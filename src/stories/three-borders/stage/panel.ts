import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { daysBetween, nextPeriod, periodsBetween } from '../../../analysis/periods.ts';
import { select, span } from '../../../analysis/select.ts';
import { series, type SeriesRow } from '../../../analysis/series.ts';
import { markerRows } from '../../../charts/lib/markers.ts';
import { rectanglePath, round, svg } from '../../../charts/lib/svg.ts';
import type { Formatter } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/languages.ts';
import type { Event } from '../../../model/event.ts';
import { eventOf, incidentOf } from '../claims/claim.ts';
import type { ReportsPanel, SeriesId, TimePanel } from '../scenes.ts';
import type { StoryInput } from '../selections.ts';
import { fixed } from './camera.ts';
import { WORDS } from './words.ts';

/** The strip under the map, in its own units. */
export const PANEL = { width: 400, height: 112 } as const;
/** Where bars stand in it. */
const PLOT = { left: 4, top: 34, width: 392, height: 58 } as const;
const BOTTOM = PLOT.top + PLOT.height;
/** Share of a month's width that its bar takes. */
const BAR = 0.82;
/** Longest window that is labelled by months. */
const MONTHS_LABELLED = 15;
/** Average width of a character of a label, for keeping it inside. */
const CHARACTER = 5.4;
const MARKER_RADIUS = 6;

/** Scale and shift of the bars, which are drawn one unit a month wide and one a person high. */
export interface TimeCamera {
  readonly x: number;
  readonly sx: number;
  readonly sy: number;
}

/** Deaths a month of one series, every month of the record. */
export function monthsOf(input: StoryInput, id: SeriesId): SeriesRow[] {
  const { incidents } = input.dataset;
  const chosen = id === 'all' ? incidents : select(incidents, { countries: [id] });
  return series(chosen, 'month', span(incidents));
}

/** Bars of a series by best figure, and what reaches above them up to the highest, as two paths. */
export function drawSeries(rows: readonly SeriesRow[], id: SeriesId): Element[] {
  const bar = (index: number, low: number, high: number) =>
    high > low ? rectanglePath(index, -high, BAR, high - low) : '';
  return [
    svg('path', {
      id: `bars-${id}`,
      d: rows.map(({ toll }, index) => bar(index, 0, toll.best)).join(''),
    }),
    svg('path', {
      id: `range-${id}`,
      d: rows.map(({ toll }, index) => bar(index, toll.best, toll.high)).join(''),
    }),
  ];
}

interface TimeWindow {
  readonly months: readonly string[];
  readonly rows: readonly SeriesRow[];
  readonly first: number;
  readonly top: number;
}

function windowOf(input: StoryInput, panel: TimePanel): TimeWindow {
  const all = monthsOf(input, panel.of);
  const to = panel.to ?? span(input.dataset.incidents).to;
  const months = periodsBetween(panel.from, to, 'month');
  const first = all.findIndex(({ start }) => start === months[0]);
  if (first === -1) throw new Error(`the record does not reach back to ${panel.from}`);
  const rows = all.slice(first, first + months.length);
  return { months, rows, first, top: max(rows, ({ toll }) => toll.high) ?? 1 };
}

/** How the bars of a panel are scaled and shifted, in the units of its plot. */
export function timeCamera(input: StoryInput, panel: TimePanel): TimeCamera {
  const { months, first, top } = windowOf(input, panel);
  const sx = PLOT.width / months.length;
  return { x: fixed(-first * sx, 1), sx: fixed(sx, 4), sy: fixed(PLOT.height / top, 4) };
}

/** The box in which bars are drawn and cut off at its sides. */
export function plotBox(children: readonly Element[]): Element {
  const { left, top, width, height } = PLOT;
  return svg(
    'svg',
    { x: left, y: top, width, height, viewBox: `0 -${height} ${width} ${height}` },
    [...children],
  );
}

const text = (x: number, y: number, className: string, content: string): Element =>
  svg('text', { class: className, x: round(x), y: round(y) }, [content]);

/** Title, grid, axis and turning points of a panel: all that is not a bar. */
export function drawTimeLabels(
  input: StoryInput,
  panel: TimePanel,
  lang: Lang,
  f: Formatter,
): Element[] {
  const { months, top } = windowOf(input, panel);
  const x = (date: string): number => {
    const end = nextPeriod(months.at(-1) ?? panel.from, 'month');
    const days = daysBetween(panel.from, end);
    return PLOT.left + (daysBetween(panel.from, date) / days) * PLOT.width;
  };
  const y = scaleLinear([0, top], [BOTTOM, PLOT.top]);
  const tick = y.ticks(3).at(-1) ?? top;
  return [
    text(PLOT.left, 10, 'panel-title', WORDS[lang].series[panel.of]),
    svg('path', { class: 'grid', d: `M${PLOT.left} ${round(y(tick))}h${PLOT.width}` }),
    text(PLOT.left, y(tick) - 2, 'tick', f.number(tick)),
    svg('path', { class: 'baseline', d: `M${PLOT.left} ${BOTTOM}h${PLOT.width}` }),
    ...timeTicks(months, f)
      .filter(({ date, label }) => x(date) + label.length * CHARACTER <= PLOT.left + PLOT.width)
      .map(({ date, label }) => text(x(date), BOTTOM + 12, 'tick', label)),
    ...drawTurningPoints(input, panel, x, lang),
  ];
}

function timeTicks(months: readonly string[], f: Formatter): { date: string; label: string }[] {
  if (months.length <= MONTHS_LABELLED) {
    return months
      .filter((_, index) => index % 3 === 0 && index + 1 < months.length)
      .map((date) => ({ date, label: f.shortMonth(date) }));
  }
  const years = months.filter((date) => date.slice(5) === '01-01');
  const step = Math.ceil(years.length / 8);
  return years
    .filter((_, index) => index % step === 0)
    .map((date) => ({ date, label: date.slice(0, 4) }));
}

/** Events as lines: numbered where the text lists them, with their names where it does not. */
function drawTurningPoints(
  input: StoryInput,
  { events, numbered }: TimePanel,
  x: (date: string) => number,
  lang: Lang,
): Element[] {
  const points = events.map((id) => {
    const event = eventOf(input, id);
    return { at: x(event.date), label: labelOf(event, lang) };
  });
  if (numbered) {
    const rows = markerRows(
      points.map(({ at }) => ({ x: at })),
      2 * MARKER_RADIUS + 1,
    );
    return points.flatMap(({ at }, index) => {
      const y = 20 + (rows[index] ?? 0) * (2 * MARKER_RADIUS + 1);
      return [
        turningLine(at, y),
        svg('circle', { class: 'marker-ring', cx: round(at), cy: y, r: MARKER_RADIUS }),
        text(at, y + 3, 'marker-number', String(index + 1)),
      ];
    });
  }
  return points.flatMap(({ at, label }, index) => {
    const previous = points[index - 1];
    const isClose = previous !== undefined && at - previous.at < previous.label.length * CHARACTER;
    const isAtEdge = at + label.length * CHARACTER > PLOT.left + PLOT.width;
    const className = isAtEdge ? 'event end' : 'event';
    const y = isClose || isAtEdge ? 31 : 21;
    return [turningLine(at, y - 7), text(at + (isAtEdge ? -4 : 4), y, className, label)];
  });
}

function turningLine(x: number, top: number): Element {
  return svg('path', { class: 'turning-point', d: `M${round(x)} ${top}V${BOTTOM}` });
}

function labelOf({ id, turningPoint, title }: Event, lang: Lang): string {
  return turningPoint?.[lang] ?? WORDS[lang].events[id] ?? title[lang];
}

/** One row for each origin of a toll, with its figure as a point on a common scale from zero. */
export function drawReports(
  input: StoryInput,
  { of }: ReportsPanel,
  lang: Lang,
  f: Formatter,
): Element[] {
  const rows = tollsByOrigin(input, of);
  const x = scaleLinear(
    [0, (max(rows, ({ figure }) => figure) ?? 1) * 1.35],
    [PLOT.left, PLOT.left + PLOT.width],
  );
  const words = WORDS[lang];
  return [
    text(PLOT.left, 10, 'panel-title', words.whoSays),
    ...rows.flatMap(({ figure, atLeast, by }, index) => {
      const y = 32 + index * 36;
      return [
        text(PLOT.left, y, 'row', by[lang]),
        svg('path', { class: 'stem', d: `M${PLOT.left} ${y + 11}H${round(x(figure))}` }),
        svg('circle', { class: 'figure', cx: round(x(figure)), cy: y + 11, r: 4 }),
        text(
          x(figure) + 8,
          y + 15,
          'row strong',
          atLeast ? words.atLeast(f.number(figure)) : f.number(figure),
        ),
      ];
    }),
  ];
}

/** What one origin says of the people killed. */
interface OriginToll {
  readonly figure: number;
  readonly atLeast: boolean;
  readonly by: Readonly<Record<Lang, string>>;
}

/**
 * The tolls that independent origins give for an incident, lowest first, as their own pages or
 * agencies carry them: what an encyclopedia hands on is left to its source.
 */
export function tollsByOrigin(input: Pick<StoryInput, 'dataset'>, id: string): OriginToll[] {
  const { reports, sources } = incidentOf(input, id);
  const { publishers } = input.dataset;
  const isEncyclopedia = (key: string): boolean => {
    const source = sources.find((candidate) => candidate.key === key);
    return publishers.find((one) => one.id === source?.publisher)?.kind === 'encyclopedia';
  };
  const told = reports.filter(
    ({ figure, superseded, source, partial }) =>
      figure === 'killed' && !superseded && !partial && !isEncyclopedia(source),
  );
  return [...Map.groupBy(told, ({ origin }) => origin).values()]
    .flatMap((rows) => {
      const [shortest] = rows.toSorted((a, b) => a.by.en.length - b.by.en.length);
      return shortest === undefined
        ? []
        : [{ figure: shortest.min, atLeast: shortest.max === null, by: shortest.by }];
    })
    .sort((a, b) => a.figure - b.figure);
}
