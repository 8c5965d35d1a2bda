import type { Element } from 'hast';
import { labelLines } from '../charts/lib/drawing.ts';
import { svg } from '../charts/lib/svg.ts';
import { wrapText } from '../charts/lib/text.ts';
import { FONT_FAMILY, NARROWER } from './fonts.ts';
import { colour } from './tokens.ts';

/** The size that sites which show links ask for. */
const CARD = { width: 1200, height: 630 } as const;
const MARGIN = 56;
const TITLE = { size: 54, line: 62, most: 4 } as const;
const SMALL_TITLE = { size: 40, line: 48, most: 6 } as const;
/** Where the drawing stands. */
const DRAWING = { left: 500, top: 44, width: 668 } as const;

export interface ShareCard {
  readonly title: string;
  /** A line under the title: what, when, where. */
  readonly subtitle?: string | undefined;
  /** The line at the foot: whose it is and as of when. */
  readonly credit: string;
  /** Drawn so many units wide. */
  readonly drawing?: { readonly element: Element; readonly width: number };
}

/**
 * The picture that stands for a page where its link is shared: light, 1200 by 630. Words stand left
 * of the drawing, which may be cut at its foot: the card only says what is to be found.
 */
export function shareCard({ title, subtitle, credit, drawing }: ShareCard): { svg: Element } {
  const { size, line, most } = drawing ? SMALL_TITLE : TITLE;
  const inner = (drawing ? DRAWING.left - 32 : CARD.width - MARGIN) - MARGIN;
  const wrap = (text: string, fontSize: number) => wrapText(text, inner, fontSize * NARROWER);
  const titles = shorten(wrap(title, size), most);
  const top = MARGIN + size;
  const subtitleTop = top + titles.length * line;
  const subtitles = subtitle === undefined ? [] : shorten(wrap(subtitle, 24), 4);
  const credits = wrap(credit, 20);
  const creditTop = CARD.height - 36 - (credits.length - 1) * 27;
  const text = (lines: Element[], fontSize: number, fill: string, weight: number) =>
    svg('g', { 'font-size': fontSize, 'font-weight': weight, fill: colour('light', fill) }, lines);
  return {
    svg: svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${CARD.width} ${CARD.height}`,
        width: CARD.width,
        height: CARD.height,
        'font-family': FONT_FAMILY,
      },
      [
        svg('rect', { ...CARD, fill: colour('light', 'paper') }),
        ...(drawing ? framed(drawing) : []),
        svg('rect', { width: CARD.width, height: 10, fill: colour('light', 'accent') }),
        text(labelLines(titles, MARGIN, top, undefined, line), size, 'ink', 600),
        text(labelLines(subtitles, MARGIN, subtitleTop, undefined, 34), 24, 'ink-soft', 400),
        text(labelLines(credits, MARGIN, creditTop, undefined, 27), 20, 'ink-soft', 400),
      ],
    ),
  };
}

function framed({ element, width }: NonNullable<ShareCard['drawing']>): Element[] {
  const scale = DRAWING.width / width;
  return [
    svg('clipPath', { id: 'drawing' }, [
      svg('rect', { y: 0, width, height: (CARD.height - DRAWING.top) / scale }),
    ]),
    svg(
      'g',
      {
        transform: `translate(${DRAWING.left} ${DRAWING.top}) scale(${scale.toFixed(4)})`,
        'clip-path': 'url(#drawing)',
      },
      [element],
    ),
  ];
}

function shorten(lines: readonly string[], most: number): string[] {
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return [...lines];
  return [...lines.slice(0, most - 1), `${last} …`];
}
