import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import type { Tally } from '../../analysis/tally.ts';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { CHART_WIDTHS, type ChartWidth } from '../chart.ts';
import { drawing, label, labelLines } from '../lib/drawing.ts';
import { key } from '../lib/key.ts';
import { hitArea } from '../lib/marks.ts';
import { rectanglePath, round, svg } from '../lib/svg.ts';
import { wrapText } from '../lib/text.ts';
import type { BeforeAndAfterData } from './data.ts';
import { LABELS, pointName } from './texts.ts';
import { SEMICOLON, tallyText, tipText } from '../lib/words.ts';

const NAMES = { narrow: 0, wide: 280, both: 280 } as const;
const LINE = 15;
const BAR = { height: 13, gap: 3 } as const;
const ROW_GAP = 14;
/** Room right of the bars for their figures. */
const FIGURES = { incidents: 34, killed: 128 } as const;

/** Two bars a turning point, one scale for all, and the caveat as part of the picture. */
export function drawBeforeAndAfter(
  data: BeforeAndAfterData,
  lang: Lang,
  width: ChartWidth,
): Element {
  const f = formatter(lang);
  const { comparisons, measure } = data;
  const labels = LABELS[lang];
  const total = CHART_WIDTHS[width];
  const names = NAMES[width];
  const isToll = measure === 'killed';
  const end = ({ incidents, toll }: Tally) => (isToll ? toll.high : incidents);
  const highest = max(comparisons.flatMap(({ before, after }) => [end(before), end(after)])) ?? 1;
  const x = scaleLinear([0, Math.max(1, highest)], [names, total - FIGURES[measure]]);
  const legend = key(
    [
      { label: labels.before, className: 'before' },
      { label: labels.after, className: 'after' },
      ...(isToll
        ? [
            {
              label: labels.range,
              className: '',
              swatch: svg('path', { class: 'whisker', d: 'M0 8h12m-12 -4v8m12 -8v8' }),
            },
          ]
        : []),
    ],
    total,
  );
  const bars = 2 * BAR.height + BAR.gap;
  let bottom = legend.height + 10;
  const rows = comparisons.map(({ event, before, after }) => {
    const name = pointName(event, lang);
    const lines = wrapText(name, names === 0 ? total - 4 : names - 16);
    const text = lines.length * LINE;
    const row = {
      name,
      lines,
      before,
      after,
      top: bottom,
      barsTop: names === 0 ? bottom + text + 2 : bottom,
    };
    bottom += (names === 0 ? text + 2 + bars : Math.max(text, bars)) + ROW_GAP;
    return { ...row, height: bottom - row.top };
  });
  const caveat = wrapText(labels.caveat, total, 12);
  return drawing(width, bottom + 10 + caveat.length * LINE, [
    legend.element,
    ...rows.flatMap(({ name, lines, before, after, top, barsTop, height }) => [
      ...labelLines(lines, 0, top + 11, 'name', LINE),
      ...[before, after].flatMap((tally, index) => {
        const y = barsTop + index * (BAR.height + BAR.gap);
        const value = isToll ? tally.toll.best : tally.incidents;
        return [
          svg('path', {
            class: `mark ${index === 0 ? 'before' : 'after'}`,
            d: rectanglePath(names, y, x(value) - names, BAR.height),
          }),
          ...(isToll && tally.toll.high > tally.toll.low ? [whisker(tally, x, y)] : []),
          label(
            isToll ? f.toll(tally.toll) : f.number(value),
            x(end(tally)) + 6,
            y + BAR.height - 2.5,
            'label',
          ),
        ];
      }),
      hitArea(
        tipText(
          name,
          `${labels.before.toLowerCase()} ${tallyText(before, lang)}${SEMICOLON[lang]}${labels.after.toLowerCase()} ${tallyText(after, lang)}`,
          lang,
        ),
        0,
        top - 4,
        total,
        height - 4,
      ),
    ]),
    labelLines(caveat, 0, bottom + 12, 'caveat', LINE),
  ]);
}

/** From the lowest to the highest toll, across the end of the bar. */
function whisker({ toll }: Tally, x: (value: number) => number, y: number): Element {
  const middle = round(y + BAR.height / 2);
  const [from, to] = [round(x(toll.low)), round(x(toll.high))];
  return svg('path', {
    class: 'whisker',
    d: `M${from} ${middle}H${to}m0 -3v6M${from} ${middle - 3}v6`,
  });
}
