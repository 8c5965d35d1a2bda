import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { countryName } from '../../i18n/countries.ts';
import { formatter } from '../../i18n/format.ts';
import { dateText } from '../../i18n/incident-text.ts';
import type { Lang } from '../../i18n/languages.ts';
import { CHART_WIDTHS, type ChartWidth } from '../chart.ts';
import { lengthAxis } from '../lib/axes.ts';
import { drawing, label, labelLines } from '../lib/drawing.ts';
import { key } from '../lib/key.ts';
import { hitArea } from '../lib/marks.ts';
import { round, svg } from '../lib/svg.ts';
import { textWidth, wrapText } from '../lib/text.ts';
import type { DeadliestData, RankedIncident } from './data.ts';
import { LABELS } from './texts.ts';
import { killedText, tipText } from '../lib/words.ts';

/** Names stand left of the lines where there is room, and above them where there is little. */
const NAMES = { narrow: 0, wide: 310, both: 310 } as const;
const LINE = 15;
const ROW_GAP = 10;
const AXIS_HEIGHT = 24;

/** Ranked rows: name and date, a line over the range of the toll, a dot at the best figure. */
export function drawDeadliest(data: DeadliestData, lang: Lang, width: ChartWidth): Element {
  const f = formatter(lang);
  const total = CHART_WIDTHS[width];
  if (data.ranked.length === 0) {
    return drawing(width, 40, [labelLines(wrapText(LABELS[lang].none, total), 0, 20)]);
  }
  const names = NAMES[width];
  // The figures stand right of the lines, so the longest must have room behind the longest line.
  const figures = Math.max(...data.ranked.map(({ toll }) => textWidth(f.toll(toll), 11))) + 14;
  const x = scaleLinear([0, data.highest], [names + 4, total - figures]);
  const legend = key(
    [
      {
        label: LABELS[lang].best,
        className: '',
        swatch: svg('circle', { class: 'best', cx: 6, cy: 8, r: 4.5 }),
      },
      {
        label: LABELS[lang].range,
        className: '',
        swatch: svg('path', { class: 'span', d: 'M0 8h12' }),
      },
    ],
    total,
  );
  const top = legend.height + AXIS_HEIGHT;
  let bottom = top;
  const rows = data.ranked.map((item) => {
    const lines = wrapText(name(item, lang), names === 0 ? total - 4 : names - 12, 12);
    const height =
      (names === 0 ? lines.length * LINE + 14 : Math.max(lines.length * LINE, 18)) + ROW_GAP;
    const row = { item, lines, top: bottom, height };
    bottom += height;
    return row;
  });
  return drawing(width, bottom + 4, [
    legend.element,
    lengthAxis(x, { top, bottom, at: top - 8, count: width === 'wide' ? 6 : 3 }, (value) =>
      f.number(value),
    ),
    ...rows.flatMap(({ item, lines, top: rowTop, height }) => {
      const { toll } = item;
      const middle = names === 0 ? rowTop + lines.length * LINE + 10 : rowTop + height / 2 - 2;
      const firstLine = names === 0 ? rowTop + 12 : middle + 4 - ((lines.length - 1) * LINE) / 2;
      const tip = tipText(name(item, lang), killedText(item, lang), lang);
      return [
        svg('g', { class: 'row' }, [
          ...labelLines(lines, 0, firstLine, 'name', LINE),
          svg('path', {
            class: 'span',
            d: `M${round(x(toll.low))} ${round(middle)}H${round(x(toll.high))}`,
          }),
          svg('circle', { class: 'best', cx: round(x(toll.best)), cy: round(middle), r: 4.5 }),
          label(f.toll(toll), x(toll.high) + 9, middle + 4, 'label'),
        ]),
        hitArea(tip, 0, rowTop, total, height - 2),
      ];
    }),
  ]);
}

function name({ rank, incident }: RankedIncident, lang: Lang): string {
  return `${rank}. ${incident.place}, ${countryName(incident.country, lang)}, ${dateText(incident, lang)}`;
}
