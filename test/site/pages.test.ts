import { describe, expect, it } from 'vitest';
import { documentOf, fileOfAddress, inDist, pages, readDist, readerPages } from '../lib/dist.ts';

const all = pages();

describe('every page', () => {
  it('exists: the site is built', () => {
    expect(all).toContain('index.html');
    expect(all).toContain('fr/index.html');
  });

  it.each(all)('%s has a language, a title, a description and one h1', (path) => {
    const document = documentOf(path);
    const lang = path.startsWith('fr/') ? 'fr' : 'en';
    expect(document.documentElement.getAttribute('lang')).toBe(lang);
    expect(document.title.length).toBeGreaterThan(5);
    expect(
      document.querySelector('meta[name="description"]')?.getAttribute('content'),
    ).toBeTruthy();
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it('asks nothing of another origin', () => {
    const loads =
      'script[src], link[rel="stylesheet"], link[rel="preload"], img[src], iframe[src], source[src], use';
    for (const path of all) {
      for (const element of documentOf(path).querySelectorAll(loads)) {
        const href = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
        if (href.startsWith('data:') || href.startsWith('#')) continue;
        expect(fileOfAddress(href, path), `${path}: ${href}`).not.toBeNull();
      }
    }
  });

  it('has no style attribute and no inline script or handler outside the policy', () => {
    for (const path of all) {
      const document = documentOf(path);
      const policy =
        document
          .querySelector('meta[http-equiv="content-security-policy"]')
          ?.getAttribute('content') ?? '';
      expect(policy, path).toContain('script-src');
      expect(policy, path).not.toContain('unsafe-inline');
      expect(document.querySelector('[style]'), path).toBeNull();
      expect(readDist(path)).not.toMatch(/<[^>]+\son[a-z]+=/u);
    }
  });
});

describe('links', () => {
  it('within the site lead to a file, and fragments to an element', () => {
    const ids = new Map<string, Set<string>>();
    const idsOf = (path: string): Set<string> => {
      const known = ids.get(path);
      if (known !== undefined) return known;
      const found = new Set(
        [...readDist(path).matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id ?? ''),
      );
      ids.set(path, found);
      return found;
    };
    const broken: string[] = [];
    for (const path of all) {
      for (const element of documentOf(path).querySelectorAll('a[href], link[href], use[href]')) {
        const href = element.getAttribute('href') ?? '';
        if (/^(mailto|data|https?):/u.test(href) && fileOfAddress(href, path) === null) continue;
        const file = fileOfAddress(href, path);
        const fragment = href.split('#')[1];
        if (file !== null && !inDist(file)) broken.push(`${path}: ${href}`);
        else if (file?.endsWith('.html') && fragment && !fragment.startsWith(':~:')) {
          if (!idsOf(file).has(decodeURIComponent(fragment))) broken.push(`${path}: ${href}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });
});

describe('languages', () => {
  it('have the same pages', () => {
    const english = readerPages().filter((path) => !path.startsWith('fr/'));
    const french = readerPages()
      .filter((path) => path.startsWith('fr/'))
      .map((path) => path.slice(3));
    expect(french).toEqual(
      english.filter((path) => path !== '404.html' || french.includes('404.html')),
    );
  });

  it.each(readerPages().filter((path) => !path.endsWith('404.html')))(
    '%s names itself and its other language',
    (path) => {
      const document = documentOf(path);
      const alternates = [...document.querySelectorAll('link[rel="alternate"][hreflang]')];
      const files = alternates.map((link) => fileOfAddress(link.getAttribute('href') ?? '', path));
      expect(alternates.map((link) => link.getAttribute('hreflang')).sort()).toEqual([
        'en',
        'fr',
        'x-default',
      ]);
      expect(files).toContain(path);
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
      expect(fileOfAddress(canonical, path)).toBe(path);
    },
  );
});
