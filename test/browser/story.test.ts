import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENES } from '../../src/stories/three-borders/scenes.ts';
import { placedIds, storyInput } from '../lib/story.ts';
import { DESKTOP, PHONE, siteInBrowser } from './lib.ts';

const site = siteInBrowser();
const input = storyInput();
const IDS = SCENES.map(({ id }) => id);
const LIT = new Map(SCENES.map(({ id, marks }) => [id, placedIds(marks(input))]));

const VIEWS = [
  ['/ on a phone', '', PHONE],
  ['/ on a desktop', '', DESKTOP],
  ['/fr/ on a phone', 'fr/', PHONE],
  ['/fr/ on a desktop', 'fr/', DESKTOP],
] as const;

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const context = await site.open(options);
  const page = await context.newPage();
  await page.goto(site.url() + path);
  return page;
}

/** Ids of the marks that are lit on the stage, once all changes of light have come to rest. */
async function litOnStage(page: Page): Promise<string[]> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((animation) => animation.playState === 'finished' || animation.playState === 'idle'),
  );
  return page.evaluate(() =>
    [...document.querySelectorAll('.stage use.marks')]
      .filter((use) => getComputedStyle(use).opacity === '1')
      .flatMap((use) => [
        ...document.querySelectorAll(`${use.getAttribute('href') ?? ''} [data-incident]`),
      ])
      .map((mark) => mark.getAttribute('data-incident') ?? '')
      .sort(),
  );
}

async function waitForScene(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (expected) => document.querySelector<HTMLElement>('.stage')?.dataset['scene'] === expected,
    id,
  );
}

/** Whether a step's heading is in the window and nothing lies over it. */
function isReadable(page: Page, id: string): Promise<boolean> {
  return page.evaluate((step) => {
    const heading = document.querySelector(`#scene-${step} h2`);
    const box = heading?.getBoundingClientRect();
    if (!heading || !box || box.top < 0 || box.bottom > innerHeight) return false;
    const top = document.elementFromPoint(box.left + 5, box.top + box.height / 2);
    return top !== null && (heading.contains(top) || top.contains(heading));
  }, id);
}

/** Scrolls with the wheel until a scene is on, as a reader does; every scene passed is noted. */
async function scrollThrough(page: Page, by: number): Promise<string[]> {
  const passed: string[] = [];
  const note = async () => {
    const scene = await page.evaluate(
      () => document.querySelector<HTMLElement>('.stage')?.dataset['scene'] ?? '',
    );
    if (scene !== passed.at(-1)) passed.push(scene);
  };
  await page.mouse.move(100, 700);
  const ends = () =>
    page.evaluate((step) => {
      const { scrollTop, scrollHeight } = document.documentElement;
      return step > 0 ? scrollTop + innerHeight >= scrollHeight - 1 : scrollTop <= 0;
    }, by);
  await note();
  while (!(await ends())) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(50);
    await note();
  }
  return passed;
}

describe.each(VIEWS)('the story at %s', (_name, path, viewport) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(path, { viewport });
  });
  afterAll(async () => {
    await page.context().close();
  });

  it('reaches every scene by scrolling, in order, and backwards', async () => {
    expect(await scrollThrough(page, 180)).toEqual(['opening', ...IDS]);
    expect(await scrollThrough(page, -180)).toEqual([...IDS.toReversed(), 'opening']);
  });

  it.each(IDS)('lights up the right incidents in %s, whichever way it was reached', async (id) => {
    await page.evaluate((step) => {
      document.querySelector(`#scene-${step}`)?.scrollIntoView();
    }, id);
    await waitForScene(page, id);
    expect(await litOnStage(page)).toEqual(LIT.get(id));
    expect(await isReadable(page, id)).toBe(true);
    const here = await page.locator('.progress [aria-current]').getAttribute('href');
    expect(here).toBe(`#scene-${id}`);
  });

  it.each(['night', 'mali', 'unknown'])('opens at a link to %s', async (id) => {
    const linked = await open(`${path}#scene-${id}`, { viewport });
    await waitForScene(linked, id);
    expect(await litOnStage(linked)).toEqual(LIT.get(id));
    expect(await isReadable(linked, id)).toBe(true);
    await linked.context().close();
  });

  it('moves from step to step by key, both ways, and takes the focus along', async () => {
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await waitForScene(page, 'opening');
    for (const id of IDS) {
      await page.keyboard.press('j');
      await waitForScene(page, id);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`scene-${id}`);
    }
    for (const id of IDS.toReversed().slice(1)) {
      await page.keyboard.press('ArrowLeft');
      await waitForScene(page, id);
      expect(await isReadable(page, id)).toBe(true);
    }
  });

  it('does not scroll sideways and shows no step’s own figure beside the stage', async () => {
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(await page.locator('.step .picture:visible').count()).toBe(0);
  });
});

/** Every way of reading in which the stage does not run. */
const WITHOUT_STAGE = [
  ['JavaScript off', { javaScriptEnabled: false }],
  ['reduced motion', { reducedMotion: 'reduce' }],
  ['scripts that fail to load', {}],
] as const;

describe.each(WITHOUT_STAGE)('with %s', (name, options) => {
  it.each(VIEWS)('%s reads complete, each step with its figure', async (_view, path, viewport) => {
    const context = await site.open({ viewport, ...options });
    const page = await context.newPage();
    if (name === 'scripts that fail to load') {
      await page.route('**/*.js', (route) => route.abort());
    }
    await page.goto(site.url() + path, { waitUntil: 'networkidle' });
    await expectFigures(page);
    await context.close();
  });
});

describe('on paper', () => {
  it.each(['', 'fr/'])('/%s has every figure once', async (path) => {
    const page = await open(path, { viewport: DESKTOP });
    await page.emulateMedia({ media: 'print' });
    await expectFigures(page);
    await page.context().close();
  });
});

/** Every step shows one map with the right marks, and the stage does not show. */
async function expectFigures(page: Page): Promise<void> {
  expect(await page.locator('.stage:visible').count()).toBe(0);
  for (const { id, panel } of SCENES) {
    const picture = page.locator(`#scene-${id} .picture`);
    expect(await picture.locator('.scene-map:visible').count(), id).toBe(1);
    expect(await picture.locator('.scene-panel:visible').count(), id).toBe(panel ? 1 : 0);
    const box = await picture.boundingBox();
    expect(box?.width, id).toBeGreaterThan(280);
    expect(box?.height, id).toBeGreaterThan(200);
  }
  // Looked up in one go: without scripts of its own the page still answers questions.
  const lit = await page.locator('.step').evaluateAll((steps) =>
    steps.map((step) =>
      [...step.querySelectorAll('.picture use.marks')]
        .flatMap((use) => [
          ...document.querySelectorAll(`${use.getAttribute('href') ?? ''} [data-incident]`),
        ])
        .map((mark) => mark.getAttribute('data-incident') ?? '')
        .sort(),
    ),
  );
  expect(lit).toEqual(IDS.map((id) => LIT.get(id)));
}

describe('a reader', () => {
  it('finds the same scene in the other language', async () => {
    const page = await open('#scene-mali', { viewport: DESKTOP });
    await waitForScene(page, 'mali');
    await page.waitForFunction(() => location.hash === '#scene-mali');
    await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('[data-keeps-place]')?.click();
    });
    await page.waitForURL(/\/fr\/#scene-mali$/u);
    await waitForScene(page, 'mali');
    await page.context().close();
  });

  it('keeps the keys of a form and of the browser', async () => {
    const page = await open('', { viewport: DESKTOP });
    await page.keyboard.press('Control+j');
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => scrollY > 0);
    await page.context().close();
  });

  it('opens a claim’s answer without scripts', async () => {
    const page = await open('', { viewport: PHONE, javaScriptEnabled: false });
    const claim = page.locator('.claim').first();
    expect(await claim.locator('p').first().isVisible()).toBe(false);
    await claim.locator('summary').click();
    expect(await claim.locator('p').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the accessibility tree', () => {
  it.each([
    ['en', ''],
    ['fr', 'fr/'],
  ])('tells the story in order, in %s', async (lang, path) => {
    const page = await open(path, { viewport: DESKTOP });
    const tree = await page.locator('.story').ariaSnapshot();
    await page.context().close();
    await expect(withoutFigures(tree)).toMatchFileSnapshot(`__snapshots__/story.${lang}.yaml`);
  });
});

/** Figures change with the data; what is kept is the text around them. */
function withoutFigures(tree: string): string {
  return `${tree
    .replaceAll(/\/url: .*/gu, '/url: …')
    .replaceAll(/(?<!level=)\d+(?:[\s\u202f\u00a0,.]\d{3})*/gu, '0')
    .trim()}\n`;
}
