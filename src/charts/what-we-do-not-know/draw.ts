import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { CHART_WIDTHS, type ChartWidth } from '../chart.ts';
import { valueAxis } from '../lib/axes.ts';
import { drawing, label } from '../lib/drawing.ts';
import { key } from '../lib/key.ts';
import { hitArea, markPath } from '../lib/marks.ts';
import { rectanglePath, svg } from '../lib/svg.ts';
import { GAP_NAMES, type Gap, type UnknownsData, type UnknownsRow } from './data.ts';
import { GAP_LABELS, LABELS } from './texts.ts';
import { tipText } from '../lib/words.ts';

const COLUMNS = { narrow: 1, wide: 2, both: 2 } as const;
const PLOT = { height: 92, left: 46, right: 8, head: 28, foot: 30 } as const;

/** A small plot a gap: bars by year, the incidents with the gap against all. */
export function drawUnknowns(data: UnknownsData, lang: Lang, width: ChartWidth): Element {
  const total = CHART_WIDTHS[width];
  const legend = key(
    [
      { label: LABELS[lang].gap, className: 'gap' },
      { label: LABELS[lang].rest, className: 'untold' },
    ],
    total,
  );
  const columns = COLUMNS[width];
  const plotWidth = total / columns;
  const plotHeight = PLOT.head + PLOT.height + PLOT.foot;
  const top = legend.height + 8;
  return drawing(width, top + Math.ceil(GAP_NAMES.length / columns) * plotHeight, [
    legend.element,
    ...GAP_NAMES.map((gap, index) =>
      svg(
        'g',
        {
          transform: `translate(${(index % columns) * plotWidth} ${top + Math.floor(index / columns) * plotHeight})`,
        },
        gapPlot(gap, data, lang, plotWidth),
      ),
    ),
  ]);
}

function gapPlot(
  gap: Gap,
  { years, show, total }: UnknownsData,
  lang: Lang,
  width: number,
): Element[] {
  const f = formatter(lang);
  const isShare = show === 'share';
  const most = Math.max(...years.map(({ incidents }) => incidents));
  const bottom = PLOT.head + PLOT.height;
  const y = scaleLinear([0, isShare ? 1 : most], [bottom, PLOT.head]);
  const right = width - PLOT.right;
  const bar = (right - PLOT.left) / years.length;
  const left = (index: number) => PLOT.left + index * bar;
  const scaled = (row: UnknownsRow, count: number) =>
    isShare ? (row.incidents === 0 ? 0 : count / row.incidents) : count;
  const bars = (from: (row: UnknownsRow) => number, to: (row: UnknownsRow) => number) =>
    years
      .filter((row) => to(row) > from(row))
      .map((row) => {
        const [lower, upper] = [y(scaled(row, from(row))), y(scaled(row, to(row)))];
        return rectanglePath(left(years.indexOf(row)), upper, bar - 1.5, lower - upper);
      })
      .join('');
  const overall = f.percent(total.gaps[gap] / total.incidents);
  const last = years.length - 1;
  return [
    label(`${GAP_LABELS[gap][lang]} (${overall})`, 0, 12, 'strong'),
    valueAxis(y, { left: PLOT.left, right, count: 2, whole: !isShare }, (value) =>
      isShare ? f.percent(value) : f.number(value),
    ),
    ...markPath(
      'untold',
      bars(
        ({ gaps }) => gaps[gap],
        ({ incidents }) => incidents,
      ),
    ),
    ...markPath(
      'gap',
      bars(
        () => 0,
        ({ gaps }) => gaps[gap],
      ),
    ),
    ...[0, Math.round(last / 2), last].map((index) =>
      label(years[index]?.year ?? '', left(index) + bar / 2, bottom + 14, 'tick middle'),
    ),
    ...years.flatMap((row, index) =>
      row.incidents === 0
        ? []
        : [hitArea(tip(gap, row, lang), left(index), PLOT.head, bar, PLOT.height)],
    ),
  ];
}

function tip(gap: Gap, { year, gaps, incidents }: UnknownsRow, lang: Lang): string {
  const f = formatter(lang);
  const of = lang === 'fr' ? 'sur' : 'of';
  const figures = `${f.number(gaps[gap])} ${of} ${f.number(incidents)} (${f.percent(gaps[gap] / incidents)})`;
  return tipText(`${GAP_LABELS[gap][lang]}, ${year}`, figures, lang);
}
