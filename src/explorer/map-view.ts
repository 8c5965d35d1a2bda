import { groupBy, tally, type Tally } from '../analysis/tally.ts';
import { NO_REGION } from './filters.ts';
import type { Item } from './item.ts';
import { DOT_SIZES, dotsOfSize, shadeOf } from './map.ts';
import { isPlainClick, part } from './part.ts';

export interface MapOptions {
  /** Ids of the regions that each shape stands for. */
  readonly shapes: Readonly<Record<string, readonly string[]>>;
  nameOf(region: string): string;
  tallyText(sum: Tally): string;
  /** Called with a shape's regions when a reader chooses it. */
  choose(regions: readonly string[]): void;
}

export interface MapView {
  show(items: readonly Item[], chosen: readonly string[]): void;
}

/**
 * The map of the page made into a control: its shapes are links that a click or Enter turns into
 * a filter; one of them is in the tab order, and arrow keys go from one to the next.
 */
export function mapView({ shapes, nameOf, tallyText, choose }: MapOptions): MapView {
  const links = [...part('map').querySelectorAll<SVGAElement>('a[data-shape]')];
  const regionsOf = (link: SVGAElement) => shapes[link.dataset['shape'] ?? ''] ?? [];
  const putInTabOrder = (index: number) => {
    links.forEach((link, at) => {
      link.tabIndex = at === index ? 0 : -1;
    });
  };
  putInTabOrder(0);
  links.forEach((link, at) => {
    link.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      putInTabOrder(at);
      choose(regionsOf(link));
    });
    link.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const next = (at + step + links.length) % links.length;
      putInTabOrder(next);
      links[next]?.focus();
    });
  });

  return {
    show(items, chosen) {
      const byRegion = groupBy(items, ({ region }) => region ?? NO_REGION);
      for (const link of links) {
        const regions = regionsOf(link);
        const sum = tally(regions.flatMap((region) => byRegion.get(region) ?? []));
        const isChosen = regions.some((region) => chosen.includes(region));
        link.setAttribute('class', `class-${shadeOf(sum.incidents)}${isChosen ? ' chosen' : ''}`);
        link.setAttribute('aria-label', [...regions.map(nameOf), tallyText(sum)].join(', '));
        link.ariaCurrent = isChosen ? 'true' : null;
        link.dataset['incidents'] = String(sum.incidents);
      }
      DOT_SIZES.forEach((_, size) => {
        part(`dots-${size}`).setAttribute('d', dotsOfSize(items, size));
      });
    },
  };
}
