import type { Element, ElementContent } from 'hast';
import type { Geography } from '../analysis/geography.ts';
import { CHART_WIDTHS } from '../charts/chart.ts';
import { label, labelLines } from '../charts/lib/drawing.ts';
import { mapDefinitions, usedShapes } from '../charts/lib/map.ts';
import { withoutTips } from '../charts/lib/marks.ts';
import { svg } from '../charts/lib/svg.ts';
import { wrapText } from '../charts/lib/text.ts';
import { widestDrawing, type ChartView } from '../charts/view.ts';
import { withAttributes } from './attributes.ts';
import { FONT_FAMILY, NARROWER } from './fonts.ts';
import { colour, type Theme } from './tokens.ts';

/** A finished picture, in units of which a screen shows one as a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg: Element;
}

const MARGIN = 24;
const TITLE = { size: 22, line: 27 } as const;
const SUBTITLE = { size: 14, line: 19 } as const;
const CREDIT = { size: 12, line: 17 } as const;

/** A chart as a picture that stands alone: title, subtitle, drawing, credit with the data's date. */
export function chartPicture(
  view: ChartView,
  { theme, credit, geography }: { theme: Theme; credit: string; geography: Geography },
): Picture {
  const { texts } = view;
  const inner = CHART_WIDTHS.wide;
  const width = inner + 2 * MARGIN;
  const title = wrapText(texts.title, inner, TITLE.size * NARROWER);
  const subtitle = wrapText(texts.subtitle, inner, SUBTITLE.size * NARROWER);
  const credits = wrapText(credit, inner, CREDIT.size * NARROWER);
  const titleTop = MARGIN + TITLE.size;
  const subtitleTop = titleTop + title.length * TITLE.line;
  const drawingTop = subtitleTop + subtitle.length * SUBTITLE.line + 4;
  const { element, height: drawingHeight } = plainDrawing(view, theme, geography);
  const creditTop = drawingTop + drawingHeight + 28;
  const height = Math.ceil(creditTop + (credits.length - 1) * CREDIT.line + MARGIN - 6);
  const ink = colour(theme, 'ink');
  const soft = colour(theme, 'ink-soft');
  const text = (lines: Element[], size: number, fill: string, weight = 400) =>
    svg('g', { 'font-size': size, fill, 'font-weight': weight }, lines);
  return {
    width,
    height,
    svg: svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'xml:lang': view.lang,
        'font-family': `${FONT_FAMILY}, 'Segoe UI', Arial, sans-serif`,
      },
      [
        svg('title', [texts.title]),
        svg('desc', [texts.alternative]),
        svg('rect', { width, height, fill: colour(theme, 'paper') }),
        text(labelLines(title, MARGIN, titleTop, undefined, TITLE.line), TITLE.size, ink, 600),
        text(
          labelLines(subtitle, MARGIN, subtitleTop, undefined, SUBTITLE.line),
          SUBTITLE.size,
          soft,
        ),
        svg('g', { transform: `translate(${MARGIN} ${drawingTop})` }, [element]),
        text(
          credits.map((line, index) => label(line, MARGIN, creditTop + index * CREDIT.line)),
          CREDIT.size,
          soft,
        ),
      ],
    ),
  };
}

/** The drawing as a group that needs nothing around it, and how high it is. */
export function plainDrawing(
  view: ChartView,
  theme: Theme,
  geography: Geography,
): { element: Element; height: number } {
  const drawing = withoutTips(widestDrawing(view));
  const shapes = definedShapes(drawing, geography);
  const expanded = expand(drawing, shapes);
  const plain = withAttributes(expanded, theme);
  return {
    element: svg('g', plain.children),
    height: Number(drawing.properties['height']),
  };
}

function definedShapes(drawing: Element, geography: Geography): ReadonlyMap<string, string> {
  const used = new Set(usedShapes(drawing));
  if (used.size === 0) return new Map();
  return new Map(
    mapDefinitions(geography, used).children.flatMap((child) =>
      child.type === 'element'
        ? [[`#${String(child.properties['id'])}`, String(child.properties['d'])] as const]
        : [],
    ),
  );
}

/** Puts shapes in the place of references to them, and drops what only pages need. */
function expand(element: Element, shapes: ReadonlyMap<string, string>): Element {
  const { href } = element.properties;
  const path = typeof href === 'string' ? shapes.get(href) : undefined;
  const kept = Object.fromEntries(
    Object.entries(element.properties).filter(([key]) => key !== 'href' && !key.startsWith('data')),
  );
  return {
    ...element,
    tagName: path === undefined ? element.tagName : 'path',
    properties: path === undefined ? kept : { ...kept, d: path },
    children: element.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      if (child.tagName === 'title' || child.tagName === 'desc' || isNarrowOnly(child)) return [];
      return [expand(child, shapes)];
    }),
  };
}

function isNarrowOnly({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('narrow-only');
}
