import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Element } from 'hast';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { CHART_WIDTHS, type ChartWidth } from '../chart.ts';
import { valueAxis } from '../lib/axes.ts';
import { drawing, label } from '../lib/drawing.ts';
import { key } from '../lib/key.ts';
import { hitArea } from '../lib/marks.ts';
import { rectanglePath, round, svg } from '../lib/svg.ts';
import { textWidth } from '../lib/text.ts';
import { type DistancePoint, type DistancesData, type PairRow } from './data.ts';
import { LABELS, pairName } from './texts.ts';
import { amountOf } from '../lib/measure.ts';
import { tallyText, tipText } from '../lib/words.ts';

const PLOT = { height: 190, left: 44, right: 10 } as const;
/** How many borders have a row. */
const PAIRS = 9;
const ROW = 34;

/** Above, the curves of incidents and land; below, a row a border within the chosen distance. */
export function drawDistances(data: DistancesData, lang: Lang, width: ChartWidth): Element {
  const { measure } = data;
  const labels = LABELS[lang];
  const total = CHART_WIDTHS[width];
  const isToll = measure === 'killed';
  const legend = key(
    [
      { label: labels[measure], className: 'amount' },
      { label: labels.land, className: 'land-area' },
      ...(isToll ? [{ label: labels.range, className: 'range' }] : []),
    ],
    total,
  );
  const top = legend.height + 12;
  const bottom = top + PLOT.height;
  const rowsTop = bottom + 74;
  const pairs = data.pairs.slice(0, PAIRS);
  return drawing(width, rowsTop + pairs.length * ROW + 4, [
    legend.element,
    curves(data, lang, { total, top, bottom }),
    label(labels.byPair(formatter(lang).number(data.within)), 0, rowsTop - 14, 'strong'),
    pairRows(pairs, data, lang, { total, top: rowsTop }),
  ]);
}

function curves(
  data: DistancesData,
  lang: Lang,
  { total, top, bottom }: { total: number; top: number; bottom: number },
): Element[] {
  const f = formatter(lang);
  const { points, placed, measure, within } = data;
  const right = total - PLOT.right;
  const farthest = points.at(-1)?.km ?? 1;
  const x = scaleLinear([0, farthest], [PLOT.left, right]);
  const y = scaleLinear([0, 1], [bottom, top]);
  const share = ({ near }: DistancePoint) => amountOf(near, measure) / amountOf(placed, measure);
  const path = (value: (point: DistancePoint) => number) =>
    line<DistancePoint>(
      ({ km }) => x(km),
      (point) => y(value(point)),
    ).digits(1)([...points]) ?? '';
  // The widest that the share can be: near ones highest while far ones are lowest, and the reverse.
  const bounds = ({ near }: DistancePoint): [number, number] => {
    const far = { low: placed.toll.low - near.toll.low, high: placed.toll.high - near.toll.high };
    return [
      near.toll.low / Math.max(1, near.toll.low + far.high),
      near.toll.high / Math.max(1, near.toll.high + far.low),
    ];
  };
  const band = area<DistancePoint>()
    .x(({ km }) => x(km))
    .y0((point) => y(bounds(point)[0]))
    .y1((point) => y(bounds(point)[1]))
    .digits(1)([...points]);
  const step = x(points[1]?.km ?? 0) - x(0);
  const ticks = total > 400 ? [0, 50, 100, 150, 200, 250, 300] : [0, 100, 200, 300];
  return [
    valueAxis(y, { left: PLOT.left, right, count: 4, whole: false }, f.percent),
    ...ticks.map((km) =>
      label(f.number(km), x(km), bottom + 16, `tick ${km === farthest ? 'end' : 'middle'}`),
    ),
    label(LABELS[lang].axis, right, bottom + 33, 'tick end'),
    ...(measure === 'killed' ? [svg('path', { class: 'mark range', d: band ?? '' })] : []),
    svg('path', { class: 'turning-point', d: `M${round(x(within))} ${top}V${bottom}` }),
    svg('path', { class: 'curve land-share', d: path(({ land }) => land) }),
    svg('path', { class: 'curve amount-share', d: path(share) }),
    svg('path', { class: 'baseline', d: `M${PLOT.left} ${bottom}H${right}` }),
    ...points.slice(1).map((point) => {
      const figures = `${tallyText(point.near, lang)}, ${f.percent(share(point))} · ${LABELS[lang].land.toLowerCase()} ${f.percent(point.land)}`;
      const name = `≤\u00a0${f.number(point.km)}\u00a0km`;
      return hitArea(tipText(name, figures, lang), x(point.km) - step, top, step, bottom - top);
    }),
  ];
}

/** A border’s share of the incidents as a bar, the share of the land near it as a bar below. */
function pairRows(
  pairs: readonly PairRow[],
  { placed, measure }: DistancesData,
  lang: Lang,
  { total, top }: { total: number; top: number },
): Element[] {
  const f = formatter(lang);
  const share = ({ near }: PairRow) => amountOf(near, measure) / amountOf(placed, measure);
  const names = Math.max(...pairs.map(({ pair }) => textWidth(pairName(pair, lang), 12))) + 10;
  const left = total > 400 ? names : 0;
  const figuresOf = ({ near }: PairRow) =>
    total > 400 ? tallyText(near, lang) : f.number(amountOf(near, measure));
  const figuresWidth = Math.max(...pairs.map((row) => textWidth(figuresOf(row), 11.5))) + 12;
  const x = scaleLinear(
    [0, max(pairs, (row) => Math.max(share(row), row.land)) ?? 1],
    [left, total - figuresWidth],
  );
  return pairs.flatMap((row, index) => {
    const rowTop = top + index * ROW;
    const barsTop = total > 400 ? rowTop + 4 : rowTop + 14;
    const [bar, under] = total > 400 ? [11, 6] : [8, 5];
    const name = pairName(row.pair, lang);
    const end = Math.max(x(share(row)), x(row.land)) + 6;
    return [
      label(name, 0, total > 400 ? rowTop + 14 : rowTop + 10, 'name'),
      svg('path', {
        class: 'mark amount',
        d: rectanglePath(left, barsTop, x(share(row)) - left, bar),
      }),
      svg('path', {
        class: 'mark land-area',
        d: rectanglePath(left, barsTop + bar, x(row.land) - left, under),
      }),
      label(figuresOf(row), end, barsTop + bar - 1, 'label'),
      hitArea(
        tipText(
          name,
          `${tallyText(row.near, lang)}, ${f.percent(share(row))} · ${LABELS[lang].land.toLowerCase()} ${f.percent(row.land)}`,
          lang,
        ),
        0,
        rowTop - 2,
        total,
        ROW - 2,
      ),
    ];
  });
}
