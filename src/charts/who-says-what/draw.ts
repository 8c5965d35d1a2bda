import { scaleSqrt } from 'd3-scale';
import type { Element } from 'hast';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { CHART_WIDTHS, type ChartWidth } from '../chart.ts';
import { drawing, label, labelLines } from '../lib/drawing.ts';
import { key } from '../lib/key.ts';
import { markerRows } from '../lib/markers.ts';
import { hitArea } from '../lib/marks.ts';
import { round, svg } from '../lib/svg.ts';
import { wrapText } from '../lib/text.ts';
import { VOICES, type Disagreement, type Voice, type WhoSaysWhatData } from './data.ts';
import { disagreementName, LABELS, statementsText, VOICE_LABELS } from './texts.ts';
import { tipText } from '../lib/words.ts';

const NAMES = { narrow: 0, wide: 300, both: 300 } as const;
const LINE = 15;
const ROW_GAP = 12;
const TICKS = [0, 10, 50, 100, 250, 500];
/** Half the width of a symbol, and how far apart two stand before one goes above the other. */
const SIZE = 5;
const APART = 11;

/** A line an incident: each kind of source's figures as a symbol of its own, the chosen one as a bar. */
export function drawWhoSaysWhat(data: WhoSaysWhatData, lang: Lang, width: ChartWidth): Element {
  const f = formatter(lang);
  const total = CHART_WIDTHS[width];
  if (data.shown.length === 0) {
    return drawing(width, 40, [labelLines(wrapText(LABELS[lang].none, total), 0, 20)]);
  }
  const names = NAMES[width];
  const x = scaleSqrt([0, data.scaleEnd], [names + 10, total - 14]);
  const legend = key(
    [
      ...VOICES.map((voice) => ({
        label: VOICE_LABELS[voice][lang],
        className: voice,
        swatch: symbol(voice, 6, 8),
      })),
      {
        label: LABELS[lang].best,
        className: 'chosen',
        swatch: svg('path', { class: 'chosen', d: 'M6 1v14' }),
      },
    ],
    total,
  );
  const top = legend.height + 24;
  let bottom = top;
  const rows = data.shown.map((item) => {
    const lines = wrapText(disagreementName(item, lang), names === 0 ? total - 4 : names - 16);
    const levels = markerRows(
      item.statements.map(({ killed }) => ({ x: x(killed) })),
      APART,
    );
    const symbols = (Math.max(...levels) + 1) * APART + 4;
    const text = lines.length * LINE;
    const height = (names === 0 ? text + symbols : Math.max(text, symbols)) + ROW_GAP;
    const row = { item, lines, levels, symbols, top: bottom, height };
    bottom += height;
    return row;
  });
  const ticks = TICKS.filter((tick) => tick <= data.scaleEnd);
  return drawing(width, bottom + 2, [
    legend.element,
    ticks.flatMap((tick) => [
      svg('path', { class: 'grid', d: `M${round(x(tick))} ${top}V${round(bottom)}` }),
      label(f.number(tick), x(tick), top - 8, 'tick middle'),
    ]),
    ...rows.flatMap(({ item, lines, levels, symbols, top: rowTop, height }) => {
      const symbolsTop = names === 0 ? rowTop + lines.length * LINE + 3 : rowTop + 2;
      const y = (level: number) => symbolsTop + APART / 2 + level * APART;
      const chosen = x(item.toll.best);
      return [
        ...labelLines(lines, 0, rowTop + 12, 'name', LINE),
        svg('path', {
          class: 'span thin',
          d: `M${round(x(item.lowest))} ${round(y(0))}H${round(x(item.highest))}`,
        }),
        svg('path', {
          class: 'chosen',
          d: `M${round(chosen)} ${round(symbolsTop - 2)}v${symbols}`,
        }),
        ...item.statements.map(({ voice, killed }, index) =>
          symbol(voice, x(killed), y(levels[index] ?? 0)),
        ),
        hitArea(tip(item, lang), 0, rowTop - 2, total, height - 2),
      ];
    }),
  ]);
}

function tip(item: Disagreement, lang: Lang): string {
  const chosen = `${LABELS[lang].best} ${formatter(lang).toll(item.toll)}`;
  const said = `${statementsText(item, lang)}. ${chosen}`;
  return tipText(disagreementName(item, lang), said, lang);
}

/** Each kind of source has a shape of its own, so that colour is not needed to tell them apart. */
function symbol(voice: Voice, x: number, y: number): Element {
  const className = `voice ${voice}`;
  const at = `M${round(x)} ${round(y)}`;
  const s = SIZE;
  switch (voice) {
    case 'official':
      return svg('path', { class: className, d: `${at}m${-s} ${-s}h${2 * s}v${2 * s}h${-2 * s}z` });
    case 'armed-group':
      return svg('path', {
        class: className,
        d: `${at}m0 ${-s - 1}l${s + 1} ${2 * s}h${-2 * s - 2}z`,
      });
    case 'press':
      return svg('circle', { class: className, cx: round(x), cy: round(y), r: s });
    case 'inquiry':
      return svg('path', {
        class: className,
        d: `${at}m0 ${-s - 1}l${s + 1} ${s + 1}l${-s - 1} ${s + 1}l${-s - 1} ${-s - 1}z`,
      });
    case 'local':
      return svg('path', {
        class: `${className} line`,
        d: `${at}m${-s} ${-s}l${2 * s} ${2 * s}m0 ${-2 * s}l${-2 * s} ${2 * s}`,
      });
  }
}
