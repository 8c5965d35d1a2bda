import { createRequire } from 'node:module';
import { join } from 'node:path';
import regular from '../../generated/drawing-400.woff2?inline';
import semibold from '../../generated/drawing-600.woff2?inline';

/** The face of all pictures: the same on every machine, as it comes with the project. */
export const FONT_FAMILY = 'Source Sans 3';

/** Its letters are narrower than those that drawings must reckon with on readers' devices. */
export const NARROWER = 0.8;

const require = createRequire(join(process.cwd(), 'package.json'));

/** Font files for drawing pixels. */
export const FONT_FILES: readonly string[] = [
  '400Regular/SourceSans3_400Regular.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
].map((file) => require.resolve(`@expo-google-fonts/source-sans-3/${file}`));

/** Style rules that carry the letters of the face inside an SVG. */
export const FONT_FACES = [
  [400, regular],
  [600, semibold],
]
  .map(
    ([weight, data]) =>
      `@font-face{font-family:'${FONT_FAMILY}';font-weight:${weight};src:url(${data}) format('woff2')}`,
  )
  .join('');
