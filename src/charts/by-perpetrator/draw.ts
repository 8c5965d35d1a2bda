import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import type { Tally } from '../../analysis/tally.ts';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { vocabularyLabels } from '../../i18n/vocabulary.ts';
import { CHART_WIDTHS, type ChartWidth } from '../chart.ts';
import { drawing, label, labelLines } from '../lib/drawing.ts';
import { key } from '../lib/key.ts';
import { hitArea, markPath } from '../lib/marks.ts';
import { rectanglePath, round, svg } from '../lib/svg.ts';
import { wrapText } from '../lib/text.ts';
import { BASES, type ByPerpetratorData, type SideRow } from './data.ts';
import { BASIS_LABELS, LABELS } from './texts.ts';
import { amountOf } from '../lib/measure.ts';
import { tallyText, tipText } from '../lib/words.ts';

/** Where a row's parts stand: the name, the years, the bar by basis. */
const LAYOUT = {
  wide: { name: 160, years: { x: 170, width: 250 }, bases: { x: 450, width: 222 }, head: 0 },
  narrow: { name: 320, years: { x: 0, width: 150 }, bases: { x: 166, width: 112 }, head: 18 },
} as const;
const YEARS_HEIGHT = 40;
const BAR_HEIGHT = 16;
const ROW_GAP = 10;

/** A row a side: its years as small bars on one scale, and its total by basis on another. */
export function drawByPerpetrator(data: ByPerpetratorData, lang: Lang, width: ChartWidth): Element {
  const { sides, measure, years } = data;
  const f = formatter(lang);
  const total = CHART_WIDTHS[width];
  const layout = width === 'narrow' ? LAYOUT.narrow : LAYOUT.wide;
  const words = vocabularyLabels(lang).side;
  const isToll = measure === 'killed';
  const reach = (tally: Tally) => (isToll ? tally.toll.high : tally.incidents);
  const y = scaleLinear(
    [0, max(sides.flatMap((row) => row.years.map(reach))) ?? 1],
    [YEARS_HEIGHT, 0],
  );
  const x = scaleLinear(
    [0, max(sides, (row) => amountOf(row.total, measure)) ?? 1],
    [0, layout.bases.width],
  );
  const bar = layout.years.width / years.length;
  const legend = key(
    [
      ...BASES.map((basis) => ({ label: BASIS_LABELS[basis][lang], className: `basis-${basis}` })),
      ...(isToll ? [{ label: LABELS[lang].range, className: 'range' }] : []),
    ],
    total,
  );
  const top = legend.height + 26;
  const rowHeight = layout.head + YEARS_HEIGHT + ROW_GAP;
  const axis = top + sides.length * rowHeight;
  return drawing(width, axis + 10, [
    legend.element,
    label(LABELS[lang].years, layout.years.x, top - 8, 'strong'),
    label(LABELS[lang].basis, layout.bases.x, top - 8, 'strong'),
    ...sides.flatMap((row, index) => {
      const rowTop = top + index * rowHeight;
      const plotTop = rowTop + layout.head;
      const baseline = plotTop + YEARS_HEIGHT;
      return [
        ...labelLines(
          wrapText(words[row.side], layout.name - 8),
          0,
          width === 'narrow' ? rowTop + 13 : plotTop + 14,
          'name',
        ),
        ...yearBars(row, { plotTop, baseline, bar, left: layout.years.x, y, isToll }),
        ...(index === sides.length - 1 ? yearTicks(years, layout.years.x, bar, baseline) : []),
        ...yearHits(row, { plotTop, bar, left: layout.years.x, lang, name: words[row.side] }),
        ...basisBar(row, data, x, layout.bases.x, plotTop + 12, lang),
        label(
          f.number(amountOf(row.total, measure)),
          layout.bases.x + x(amountOf(row.total, measure)) + 5,
          plotTop + 12 + BAR_HEIGHT - 4,
          'label',
        ),
      ];
    }),
  ]);
}

interface YearPlot {
  readonly plotTop: number;
  readonly baseline: number;
  readonly bar: number;
  readonly left: number;
  readonly y: (value: number) => number;
  readonly isToll: boolean;
}

function yearBars(row: SideRow, { plotTop, baseline, bar, left, y, isToll }: YearPlot): Element[] {
  const path = (from: (tally: Tally) => number, to: (tally: Tally) => number) =>
    row.years
      .map((tally, index) => ({ index, lower: y(from(tally)), upper: y(to(tally)) }))
      .filter(({ lower, upper }) => lower > upper)
      .map(({ index, lower, upper }) =>
        rectanglePath(left + index * bar, plotTop + upper, bar - 1.5, lower - upper),
      )
      .join('');
  const value = (tally: Tally) => (isToll ? tally.toll.best : tally.incidents);
  return [
    ...(isToll
      ? markPath(
          'range',
          path(value, ({ toll }) => toll.high),
        )
      : []),
    ...markPath(
      'amount',
      path(() => 0, value),
    ),
    svg('path', {
      class: 'baseline',
      d: `M${left} ${round(baseline)}h${round(bar * row.years.length)}`,
    }),
  ];
}

/** The first, middle and last year under the bars. */
function yearTicks(
  years: readonly string[],
  left: number,
  bar: number,
  baseline: number,
): Element[] {
  const last = years.length - 1;
  return [0, Math.round(last / 2), last].map((index) => {
    const anchor = index === 0 ? '' : index === last ? ' end' : ' middle';
    const at =
      index === 0 ? left : index === last ? left + bar * years.length : left + bar * (index + 0.5);
    return label(years[index] ?? '', at, baseline + 11, `tick small${anchor}`);
  });
}

function yearHits(
  row: SideRow,
  place: { plotTop: number; bar: number; left: number; lang: Lang; name: string },
): Element[] {
  return row.years.flatMap((tally, index) =>
    tally.incidents === 0
      ? []
      : [
          hitArea(
            tipText(
              `${place.name}, ${tally.start.slice(0, 4)}`,
              tallyText(tally, place.lang),
              place.lang,
            ),
            place.left + index * place.bar,
            place.plotTop,
            place.bar,
            YEARS_HEIGHT,
          ),
        ],
  );
}

/** The side’s total as one bar, in parts by what the attribution rests on. */
function basisBar(
  row: SideRow,
  { measure }: ByPerpetratorData,
  x: (value: number) => number,
  left: number,
  y: number,
  lang: Lang,
): Element[] {
  let sum = 0;
  return BASES.flatMap((basis) => {
    const tally = row.bases[basis];
    const amount = amountOf(tally, measure);
    if (tally.incidents === 0) return [];
    const from = left + x(sum);
    const length = x(amount);
    sum += amount;
    const name = `${vocabularyLabels(lang).side[row.side]}, ${BASIS_LABELS[basis][lang].toLowerCase()}`;
    return [
      svg('path', { class: `mark basis-${basis}`, d: rectanglePath(from, y, length, BAR_HEIGHT) }),
      hitArea(
        tipText(name, tallyText(tally, lang), lang),
        from,
        y,
        Math.max(length, 1),
        BAR_HEIGHT,
      ),
    ];
  });
}
