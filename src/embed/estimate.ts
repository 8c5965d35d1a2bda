import { widthsOf, CHART_WIDTHS } from '../charts/chart.ts';
import { textWidth, wrapText } from '../charts/lib/text.ts';
import type { ChartView } from '../charts/view.ts';
import { EMBED_WIDTHS } from './snippets.ts';

/** Sizes of the frame's style sheet (`styles/embed.css`, `styles/chart.css`), in CSS pixels. */
const PADDING = 8;
const TITLE = { size: 21, line: 25 } as const;
const SUBTITLE = { size: 15, line: 24, space: 12 } as const;
const NOTE = { size: 13, line: 21, space: 4 } as const;
/** About as long as the line with source, date and link is. */
const CREDIT = 'Source : Three Borders · Données au 24 novembre 2026 · Notes et données';
const OPTION = { height: 34, gap: 16, chrome: 44, size: 15 } as const;
/** From this width of the figure on, the wide drawing is shown. */
const WIDE_FROM = 560;
const WIDEST = { narrow: 480, wide: 896, both: 896 } as const;

/**
 * A height that a chart's frame fits into at a width, without measuring it in a browser: text is
 * reckoned wider than most faces set it, so the frame is at most a little too tall.
 */
export function estimatedHeight(view: ChartView, frameWidth: number): number {
  const { texts, chart, drawings, options, lang } = view;
  const width = frameWidth - 2 * PADDING;
  const lines = (text: string, size: number, room = width) =>
    wrapText(text, Math.min(room, 46 * 16), size * 1.04).length;
  const widths = widthsOf(chart);
  const index = width >= WIDE_FROM ? widths.length - 1 : 0;
  const kind = widths[index] ?? 'both';
  const drawn = Number(drawings[index]?.properties['height'] ?? 0);
  const drawing = (drawn * Math.min(width, WIDEST[kind])) / CHART_WIDTHS[kind];

  let row = 0;
  let rows = options.length > 0 ? 1 : 0;
  for (const { label, values } of options) {
    const longest = Math.max(...values.map((value) => textWidth(value.label[lang], OPTION.size)));
    const length = Math.min(width, textWidth(label[lang], OPTION.size) + longest + OPTION.chrome);
    if (row > 0 && row + OPTION.gap + length > width) {
      rows += 1;
      row = 0;
    }
    row += (row > 0 ? OPTION.gap : 0) + length;
  }

  const credit = Math.ceil(textWidth(CREDIT, NOTE.size) / width) * NOTE.line + NOTE.space;
  return Math.ceil(
    2 * PADDING +
      lines(texts.title, TITLE.size) * TITLE.line +
      lines(texts.subtitle, SUBTITLE.size) * SUBTITLE.line +
      SUBTITLE.space +
      (rows > 0 ? rows * (OPTION.height + 8) + OPTION.gap : 0) +
      drawing +
      texts.notes.reduce((sum, note) => sum + lines(note, NOTE.size) * NOTE.line + NOTE.space, 8) +
      credit +
      8,
  );
}

/** A height that fits at every width from a phone to a wide column. */
export function fluidHeight(view: ChartView): number {
  return Math.max(...EMBED_WIDTHS.map((width) => estimatedHeight(view, width)));
}
