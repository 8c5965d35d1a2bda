import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  frameAddress,
  SNIPPET_KINDS,
  snippet,
  type Embeddable,
} from '../../../src/embed/snippets.ts';

const about: Embeddable = {
  script: 'https://site.example/embed.js',
  page: 'https://site.example/charts/a/',
  frame: 'https://site.example/embed/a/',
  title: 'A "title" <with> & all',
  alternative: 'What is seen.',
  showAll: 'Show all',
  picture: {
    light: 'https://site.example/charts/a.png',
    dark: 'https://site.example/charts/a.dark.png',
    width: 768,
    height: 384,
  },
};
const settings = {
  theme: 'dark',
  width: 'fluid',
  height: 500,
  query: 'measure=killed&to=2020',
} as const;

describe.each(SNIPPET_KINDS)('%s', (kind) => {
  const code = snippet(about, { ...settings, kind });
  const { document } = parseHTML(`<body>${code}</body>`);

  it('is markup that keeps the title as it is and has no style or handler', () => {
    const text = [...document.querySelectorAll('*')].map(
      (element) =>
        element.getAttribute('title') ?? element.getAttribute('alt') ?? element.textContent,
    );
    expect(text.some((each) => each.includes(about.title))).toBe(true);
    expect(code).not.toMatch(/ style=| on[a-z]+=/u);
  });

  it('carries the chosen options', () => {
    expect(code.replaceAll('&amp;', '&')).toContain('measure=killed&to=2020');
  });
});

it('gives a picture its size and its words', () => {
  const code = snippet(about, { ...settings, kind: 'picture', width: 320 });
  const image = parseHTML(`<body>${code}</body>`).document.querySelector('a > img');
  expect(image?.getAttribute('src')).toBe(about.picture.dark);
  expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['320', '160']);
  expect(image?.getAttribute('alt')).toContain('What is seen.');
});

it('leaves the theme to the reader unless chosen', () => {
  expect(frameAddress(about, 'auto', '')).toBe(about.frame);
  expect(frameAddress(about, 'light', 'a=b')).toBe(`${about.frame}?a=b&theme=light`);
});
