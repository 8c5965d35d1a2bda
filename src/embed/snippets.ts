/** Code that puts a chart into a page; pure, for the build and for the page that offers it alike. */

export const SNIPPET_KINDS = ['script', 'frame', 'amp', 'picture'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];
/** Widths at which embeds are shown before they are copied, in CSS pixels. */
export const EMBED_WIDTHS = [320, 600, 900] as const;

/** What a snippet is about, in one language. */
export interface Embeddable {
  /** Address of the script for hosts. */
  readonly script: string;
  /** Address of the chart's page. */
  readonly page: string;
  /** Address of its frame. */
  readonly frame: string;
  readonly title: string;
  readonly alternative: string;
  /** What AMP shows where a frame is cut. */
  readonly showAll: string;
  readonly picture: {
    readonly light: string;
    readonly dark: string;
    readonly width: number;
    readonly height: number;
  };
}

export interface SnippetSettings {
  readonly kind: SnippetKind;
  readonly theme: EmbedTheme;
  /** A width in CSS pixels, or as wide as the column. */
  readonly width: number | 'fluid';
  /** Height of the frame in CSS pixels at that width. */
  readonly height: number;
  /** The options that were chosen, as a query string without its question mark. */
  readonly query: string;
}

export function snippet(chart: Embeddable, settings: SnippetSettings): string {
  const { kind, theme, width, height, query } = settings;
  switch (kind) {
    case 'script':
      return [
        tag('a', {
          'data-three-borders': '',
          href: withQuery(chart.page, query),
          'data-theme': theme === 'auto' ? undefined : theme,
          'data-height': height,
        }) + `${escapeText(chart.title)}</a>`,
        `<script async src="${escapeText(chart.script)}"></script>`,
      ].join('\n');
    case 'frame':
      return `${tag('iframe', {
        src: frameAddress(chart, theme, query),
        title: chart.title,
        width: width === 'fluid' ? '100%' : width,
        height,
        loading: 'lazy',
        frameborder: 0,
      })}</iframe>`;
    case 'amp':
      return [
        tag('amp-iframe', {
          src: frameAddress(chart, theme, query),
          title: chart.title,
          // A frame of fixed height has no width of its own: it is as wide as its column.
          width: width === 'fluid' ? undefined : width,
          height,
          layout: width === 'fluid' ? 'fixed-height' : 'fixed',
          sandbox: 'allow-scripts allow-popups',
          frameborder: 0,
          resizable: '',
        }),
        `  <div overflow tabindex="0" role="button">${escapeText(chart.showAll)}</div>`,
        '</amp-iframe>',
      ].join('\n');
    case 'picture': {
      const { picture } = chart;
      const shown = width === 'fluid' ? picture.width : Math.min(width, picture.width);
      return `${tag('a', { href: withQuery(chart.page, query) })}${tag('img', {
        src: theme === 'dark' ? picture.dark : picture.light,
        width: shown,
        height: Math.round((picture.height * shown) / picture.width),
        alt: `${chart.title}. ${chart.alternative}`,
        loading: 'lazy',
      })}</a>`;
    }
  }
}

/** The frame's address with the theme and options that it is to show. */
export function frameAddress(
  { frame }: Pick<Embeddable, 'frame'>,
  theme: EmbedTheme,
  query: string,
): string {
  return withQuery(
    frame,
    [query, theme === 'auto' ? '' : `theme=${theme}`].filter(Boolean).join('&'),
  );
}

function withQuery(address: string, query: string): string {
  return query === '' ? address : `${address}?${query}`;
}

function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value === '' ? key : `${key}="${escapeText(String(value))}"`));
  return `<${[name, ...written].join(' ')}>`;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
