import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readDataset, readExactGeometry } from '../../scripts/lib/read-data.ts';
import { nearestBorder } from '../../src/analysis/borders.ts';
import { formatter } from '../../src/i18n/format.ts';
import type { Incident } from '../../src/model/incident.ts';
import { realItems } from '../lib/real-items.ts';
import { DESKTOP, PHONE, siteInBrowser } from './lib.ts';

const site = siteInBrowser();
const { incidents, regions: registry } = readDataset();
const shapeOf = new Map(
  registry.filter(({ inScope }) => inScope).map(({ id, shape }) => [id, shape]),
);
const { borders } = readExactGeometry();
const f = formatter('en');

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase();
const nearest = new Map(
  incidents.map((incident) => [incident.id, nearestBorder(incident, borders)]),
);
const kmOf = ({ id }: Incident) => nearest.get(id)?.km ?? Infinity;
const best = ({ killed }: Incident) => killed?.best ?? -1;
const pointOf = new Map(realItems('en').map(({ id, point }) => [id, point]));

/** Queries, and what they mean, said independently of the explorer's code. */
const COMBINATIONS: readonly [query: string, keeps: (incident: Incident) => boolean][] = [
  ['', () => true],
  ['?country=NER', ({ country }) => country === 'NER'],
  [
    '?from=2021-01-01&region=NE-6&victims=civilians&min=20',
    (incident) =>
      incident.date >= '2021-01-01' &&
      incident.region === 'NE-6' &&
      incident.target === 'civilians' &&
      best(incident) >= 20,
  ],
  [
    '?country=MLI,BFA&side=jnim-al-qaeda&min=50',
    (incident) =>
      ['MLI', 'BFA'].includes(incident.country) &&
      incident.perpetrator.side === 'jnim-al-qaeda' &&
      best(incident) >= 50,
  ],
  ['?km=20', (incident) => kmOf(incident) <= 20],
  [
    '?border=MLI-NER&km=50',
    (incident) =>
      kmOf(incident) <= 50 &&
      (nearest.get(incident.id)?.pair === 'MLI-NER' || incident.nearBorders.includes('MLI-NER')),
  ],
  ['?type=airstrike&confidence=high', (i) => i.type === 'airstrike' && i.confidence === 'high'],
  [
    '?from=2023-07-26&to=2023-10-31&country=NER',
    ({ date, country }) => date >= '2023-07-26' && date <= '2023-10-31' && country === 'NER',
  ],
  ['?region=none', ({ region }) => region === null],
  [
    '?q=TILLABERI%20marche',
    ({ place, summary }) =>
      ['tillaberi', 'marche'].every((word) => plain(`${place} ${summary.en}`).includes(word)),
  ],
  ['?q=market', ({ place, summary }) => plain(`${place} ${summary.en}`).includes('market')],
  [
    '?side=state-forces,state-and-russian&victims=civilians&sort=killed',
    ({ perpetrator, target }) =>
      ['state-forces', 'state-and-russian'].includes(perpetrator.side) && target === 'civilians',
  ],
];

const idsOf = (list: readonly Incident[]) => list.map(({ id }) => id).sort();

async function openExplorer(query: string): Promise<Page> {
  const context = await site.open({ viewport: DESKTOP, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(`${site.url()}incidents/${query}`);
  await ready(page);
  return page;
}

async function ready(page: Page): Promise<void> {
  await page.locator('html[data-explorer="ready"]').waitFor();
}

/** Ids of all rows of the table: it draws only what is seen, so it is scrolled to its end. */
async function tableIds(page: Page): Promise<string[]> {
  const ids = await page.evaluate(async () => {
    const scroller = document.querySelector('#table');
    const found = new Set<string>();
    if (scroller === null) return [];
    const collect = () => {
      for (const link of scroller.querySelectorAll<HTMLAnchorElement>('tbody a')) {
        found.add(link.pathname.split('/').at(-2) ?? '');
      }
    };
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
    scroller.scrollTop = 0;
    await frame();
    collect();
    while (scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 1) {
      scroller.scrollTop += scroller.clientHeight / 2;
      await frame();
      collect();
    }
    return [...found];
  });
  return ids.sort();
}

async function download(page: Page, format: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`#download-${format}`).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

/** What the map and the timeline draw, as numbers. */
function drawn(
  page: Page,
): Promise<{ shapes: Record<string, number>; dots: string[]; months: string }> {
  return page.evaluate(() => ({
    shapes: Object.fromEntries(
      [...document.querySelectorAll<SVGAElement>('#map a[data-shape]')].map((link) => [
        link.dataset['shape'] ?? '',
        Number(link.dataset['incidents']),
      ]),
    ),
    dots: [0, 1, 2].flatMap((size) =>
      [
        ...(document.querySelector(`#dots-${size}`)?.getAttribute('d') ?? '').matchAll(
          /M(\S+ \S+)h0/gu,
        ),
      ].map(([, place]) => `${size}: ${place}`),
    ),
    months: document.querySelector('#bars')?.getAttribute('d') ?? '',
  }));
}

const totalsOf = (list: readonly Incident[]) => {
  const known = list.flatMap(({ killed }) => killed ?? []);
  const sum = (bound: 'low' | 'best' | 'high') =>
    known.reduce((total, killed) => total + killed[bound], 0);
  const toll = { low: sum('low'), best: sum('best'), high: sum('high') };
  return { count: f.count(list.length, { one: '{n} incident', other: '{n} incidents' }), toll };
};

/** A dot for each place on the map and size of dot, however many incidents it stands for. */
const dotsOf = (list: readonly Incident[]) => [
  ...new Set(
    list
      .flatMap((incident) => {
        const point = pointOf.get(incident.id);
        const size = best(incident) >= 50 ? 2 : best(incident) >= 20 ? 1 : 0;
        return point ? `${size}: ${point.x} ${point.y}` : [];
      })
      .sort(),
  ),
];

describe('the explorer shows what an independent count over the data gives', () => {
  it.each(COMBINATIONS)('for %s', async (query, keeps) => {
    const expected = incidents.filter(keeps);
    const page = await openExplorer(query);

    const totals = await page.locator('#totals').textContent();
    const { count, toll } = totalsOf(expected);
    expect(totals?.startsWith(count)).toBe(true);
    if (expected.some(({ killed }) => killed !== null)) expect(totals).toContain(f.toll(toll));

    expect(await tableIds(page)).toEqual(idsOf(expected));
    const { shapes, dots, months } = await drawn(page);
    expect(shapes).toEqual(
      Object.fromEntries(
        [...new Set(shapeOf.values())].map((shape) => [
          shape,
          expected.filter(({ region }) => region !== null && shapeOf.get(region) === shape).length,
        ]),
      ),
    );
    expect(dots.sort()).toEqual(dotsOf(expected));
    expect((months.match(/M/gu) ?? []).length).toBe(
      new Set(expected.map(({ date }) => date.slice(0, 7))).size,
    );

    const [header, ...lines] = (await download(page, 'csv')).trimEnd().split('\r\n');
    expect(header?.startsWith('id,date,')).toBe(true);
    expect(lines.map((line) => line.split(',')[0]).sort()).toEqual(idsOf(expected));
    const rows = JSON.parse(await download(page, 'json')) as { id: string }[];
    expect(rows.map(({ id }) => id).sort()).toEqual(idsOf(expected));
    const { features } = JSON.parse(await download(page, 'geojson')) as {
      features: { id: string }[];
    };
    expect(features.map(({ id }) => id).sort()).toEqual(idsOf(expected));
    await page.context().close();
  });

  it('and the numbers beside the options are what choosing them leaves', async () => {
    const page = await openExplorer('?country=NER&min=20');
    for (const choice of await page.locator('details.choice > summary').all()) await choice.click();
    for (const side of ['islamic-state', 'unidentified']) {
      const option = page.locator(`input[name="side"][value="${side}"] ~ .count`);
      const left = incidents.filter(
        (incident) =>
          incident.country === 'NER' && best(incident) >= 20 && incident.perpetrator.side === side,
      );
      expect(await option.textContent()).toBe(f.number(left.length));
    }
    const mali = page.locator('input[name="country"][value="MLI"] ~ .count');
    expect(await mali.textContent()).toBe(
      f.number(incidents.filter((i) => i.country === 'MLI' && best(i) >= 20).length),
    );
    await page.context().close();
  });
});

describe('every state is in the address', () => {
  it('and back, forward, reload and a pasted link restore it', async () => {
    const page = await openExplorer('');
    const niger = incidents.filter(({ country }) => country === 'NER');
    const both = niger.filter(({ perpetrator }) => perpetrator.side === 'islamic-state');
    const shows = async (list: readonly Incident[]) => {
      const { count } = totalsOf(list);
      await page.locator('#totals', { hasText: new RegExp(`^${count}`, 'u') }).waitFor();
    };
    const choose = async (name: string, value: string) => {
      const box = page.locator(`input[name="${name}"][value="${value}"]`);
      await box.locator('xpath=ancestor::details[1]').evaluate((details) => {
        (details as HTMLDetailsElement).open = true;
      });
      await box.check();
    };
    await choose('country', 'NER');
    await shows(niger);
    expect(new URL(page.url()).search).toBe('?country=NER');
    await choose('side', 'islamic-state');
    await shows(both);
    expect(new URL(page.url()).search).toBe('?country=NER&side=islamic-state');

    await page.goBack();
    await shows(niger);
    expect(await page.locator('input[value="islamic-state"]').isChecked()).toBe(false);
    await page.goBack();
    await shows(incidents);
    await page.goForward();
    await page.goForward();
    await shows(both);
    await page.reload();
    await shows(both);
    expect(await page.locator('input[value="islamic-state"]').isChecked()).toBe(true);
    const pasted = await openExplorer(new URL(page.url()).search);
    expect(await tableIds(pasted)).toEqual(idsOf(both));
    await pasted.context().close();
    await page.context().close();
  });

  it('a word being typed is one step of the history', async () => {
    const page = await openExplorer('');
    await page.locator('#filter-q').pressSequentially('tabatol');
    await page.waitForFunction(() => location.search === '?q=tabatol');
    await page.goBack();
    await page.waitForFunction(() => location.search === '');
    expect(await page.locator('#filter-q').inputValue()).toBe('');
    await page.context().close();
  });

  it('and what it does not know is left out, not an error', async () => {
    const page = await openExplorer('?country=ZZZ&min=abc&from=2023-99-99&sort=nothing&km=');
    expect(await page.locator('#totals').textContent()).toContain(totalsOf(incidents).count);
    await page.context().close();
  });
});

describe('with the keyboard only', () => {
  it('filters, sorts, moves the timeline and chooses on the map', async () => {
    const page = await openExplorer('');
    await page.locator('#filter-q').focus();
    await page.keyboard.type('village');
    await page.waitForFunction(() => location.search === '?q=village');

    // From the text field on: the heading of the filters, two dates, then the first choice.
    const country = page.locator('details.choice > summary').first();
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      if (await country.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => location.search.includes('country='));
    const value = new URL(page.url()).searchParams.get('country');
    const expected = incidents.filter(
      ({ place, summary, country: of }) =>
        of === value && plain(`${place} ${summary.en}`).includes('village'),
    );
    expect(await tableIds(page)).toEqual(idsOf(expected));

    const sort = page.locator('button[data-sort="killed"]');
    await sort.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    expect(new URL(page.url()).searchParams.get('sort')).toBe('killed');

    await page.locator('#first-month').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.search.includes('from='));
    expect(await page.locator('#filter-from').inputValue()).toMatch(/-02-01$/u);

    await page.locator('#reset').focus();
    await page.keyboard.press('Enter');
    const shape = page.locator('#map a[tabindex="0"]');
    await shape.focus();
    const first = await shape.getAttribute('data-shape');
    await page.keyboard.press('ArrowRight');
    const second = await page.evaluate(
      () => (document.activeElement as SVGAElement).dataset['shape'],
    );
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('region='));
    await page.context().close();
  });
});

describe('the timeline', () => {
  it('turns a drag into dates', async () => {
    const page = await openExplorer('');
    const box = await page.locator('#timeline').boundingBox();
    if (box === null) throw new Error('the timeline is not shown');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.4, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => location.search.includes('from='));
    const { searchParams } = new URL(page.url());
    const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
    expect(from < to).toBe(true);
    const expected = incidents.filter(({ date }) => date >= from && date <= to);
    expect(await tableIds(page)).toEqual(idsOf(expected));
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  it.each(['', 'fr/'])('the list by year of /%sincidents/ is complete and linked', async (lang) => {
    const context = await site.open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url()}${lang}incidents/`);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    const years = await page
      .locator('ul.years a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(await page.locator('ul.years a').first().isVisible()).toBe(true);
    const listed: string[] = [];
    for (const year of years) {
      await page.goto(year);
      listed.push(
        ...(await page
          .locator('.incident-table tbody a')
          .evaluateAll((links) =>
            links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''),
          )),
      );
    }
    expect(listed.sort()).toEqual(idsOf(incidents));
    await context.close();
  });
});

describe('an incident page', () => {
  it('is whole without JavaScript', async () => {
    const context = await site.open({ javaScriptEnabled: false });
    const page = await context.newPage();
    const incident = incidents.find(({ id }) => id === '2023-10-02-tabatol');
    await page.goto(`${site.url()}fr/incidents/2023-10-02-tabatol/`);
    for (const id of ['toll', 'reports', 'notes', 'sources', 'where', 'attribution', 'history']) {
      expect(await page.locator(`section[aria-labelledby="${id}"]`).isVisible(), id).toBe(true);
    }
    expect(await page.locator('.report-group tbody tr').count()).toBe(incident?.reports.length);
    expect(await page.locator('svg.locator').isVisible()).toBe(true);
    await context.close();
  });
});

describe('with everything open and filled', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  it.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (colorScheme) => {
    const context = await site.open({ viewport: PHONE, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${site.url()}incidents/?region=NE-6&q=attack&sort=killed`);
    await ready(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const violations = async () => {
      await page.evaluate(axe);
      return page.evaluate(async () => {
        const { violations: found } = await (
          window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
        ).axe.run();
        return found.map(({ id }) => id);
      });
    };
    expect(await violations()).toEqual([]);
    await page.locator('a.site-search').click();
    await page.locator('#site-search').fill('tilla');
    await page.locator('.search-dialog li').first().waitFor();
    expect(await violations()).toEqual([]);
    // The first empties the field, the second closes the dialog.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-dialog').isVisible()).toBe(false);
    expect(
      await page.evaluate(() => document.activeElement?.classList.contains('site-search')),
    ).toBe(true);
    await context.close();
  });
});
