/**
 * Makes `generated/display.woff2`, the display face cut down to the characters that English and
 * French need, and `generated/fonts.css`, which declares it with fallbacks of the same metrics for
 * each kind of machine, so that nothing shifts when the font arrives. Also the face of pictures,
 * `generated/drawing-400.woff2` and `-600`, which stand-alone SVG files carry inside.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createFontStack } from '@capsizecss/core';
import georgia from '@capsizecss/metrics/georgia';
import notoSerif from '@capsizecss/metrics/notoSerif';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';
import { fromFile } from '@capsizecss/unpack/fs';
import subsetFont from 'subset-font';
import { GENERATED } from './lib/paths.ts';

const FAMILY = 'Source Serif 4';
const WEIGHT = 600;
const require = createRequire(import.meta.url);
const file = require.resolve(
  `@fontsource/source-serif-4/files/source-serif-4-latin-${WEIGHT}-normal.woff2`,
);

/** What headings are made of: letters of English, French and place names, digits, punctuation. */
const CHARACTERS = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  'ÀÂÇÈÉÊËÎÏÔŒÙÛàâçèéêëîïôœùûüáíóúñö',
  ' !%&\'(),-./:;?"«»’‘“”–—…·\u00a0\u202f',
].join('');

/** What drawings write besides. */
const DRAWING_CHARACTERS = `${CHARACTERS}→≤+<>=²`;
const DRAWING_FACES = {
  400: '400Regular/SourceSans3_400Regular',
  600: '600SemiBold/SourceSans3_600SemiBold',
};

mkdirSync(GENERATED, { recursive: true });
for (const [weight, name] of Object.entries(DRAWING_FACES)) {
  const face = require.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`);
  writeFileSync(
    new URL(`drawing-${weight}.woff2`, GENERATED),
    await subsetFont(readFileSync(face), DRAWING_CHARACTERS, {
      targetFormat: 'woff2',
      noLayoutClosure: true,
      keepFeatures: ['kern'],
    }),
  );
}
const font = await subsetFont(readFileSync(file), CHARACTERS, {
  targetFormat: 'woff2',
  // Small capitals and other alternates would come along otherwise.
  noLayoutClosure: true,
  keepFeatures: ['kern'],
});
writeFileSync(new URL('display.woff2', GENERATED), font);

/** Serif faces of Windows and Apple, of Android and, with the widths of Times, of Linux. */
const FALLBACKS = [
  georgia,
  // Older phones know it by its family alone, newer ones by its PostScript name.
  { ...notoSerif, fullName: notoSerif.familyName },
  { ...timesNewRoman, familyName: 'Liberation Serif', fullName: 'Liberation Serif' },
];

const { fontFamily, fontFaces } = createFontStack(
  [{ ...(await fromFile(file)), familyName: FAMILY }, ...FALLBACKS],
  { fontFaceFormat: 'styleString' },
);
writeFileSync(
  new URL('fonts.css', GENERATED),
  `@font-face {
  font-family: '${FAMILY}';
  font-weight: ${WEIGHT};
  font-display: swap;
  src: url('./display.woff2') format('woff2');
}
${fontFaces}
:root {
  --font-display: ${fontFamily}, serif;
}
`,
);
console.log(`display face: ${(font.length / 1024).toFixed(1)} KB`);
