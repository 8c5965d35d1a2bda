import { Resvg } from '@resvg/resvg-js';
import type { Element } from 'hast';
import { svg, toMarkup } from '../charts/lib/svg.ts';
import type { Picture } from './chart-picture.ts';
import { FONT_FACES, FONT_FAMILY, FONT_FILES } from './fonts.ts';

/** Pixels a unit: pictures are sharp on screens of double density and in print. */
export const PNG_SCALE = 2;

/** The picture as an SVG file with its fonts inside. */
export function svgFile({ svg: root }: Picture): string {
  const style = svg('style', [FONT_FACES]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup({ ...root, children: [style, ...root.children] })}\n`;
}

/** The picture as a PNG file. Same picture, same bytes: only the project's own fonts are used. */
export function pngFile(
  { svg: root }: { svg: Element },
  scale: number = PNG_SCALE,
): Uint8Array<ArrayBuffer> {
  const resvg = new Resvg(toMarkup(root), {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: [...FONT_FILES],
      defaultFontFamily: FONT_FAMILY,
    },
  });
  return new Uint8Array(resvg.render().asPng());
}
