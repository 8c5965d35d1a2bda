import type { Element } from 'hast';
import { formatter } from '../../i18n/format.ts';
import { incidentHeadline } from '../../i18n/incident-text.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ChartWidth } from '../chart.ts';
import { drawing, label } from '../lib/drawing.ts';
import { filterKey } from '../lib/groups.ts';
import {
  countryLabels,
  MAP_KEY,
  MAP_SIZE,
  mapGeometry,
  responsiveTexts,
  useShape,
} from '../lib/map.ts';
import { mark } from '../lib/marks.ts';
import { round, svg } from '../lib/svg.ts';
import { textWidth } from '../lib/text.ts';
import type { IncidentMapData, PlacedIncident } from './data.ts';
import { LABELS } from './texts.ts';

/** Radius in units of the map for so many people killed: area in proportion. */
const radius = (killed: number): number => 1.15 * Math.sqrt(killed);
/** Half the width of the mark for an unknown toll. */
const UNKNOWN = 4;
/** Tolls that the key shows. */
const KEY_TOLLS = [10, 50, 200] as const;

export function drawIncidentMap(data: IncidentMapData, lang: Lang, width: ChartWidth): Element {
  const { projection } = mapGeometry(data.map);
  const at = ({ coordinates: { lon, lat } }: PlacedIncident) => projection([lon, lat]) ?? [0, 0];
  return drawing(width, MAP_SIZE.height, [
    useShape('land', 'land'),
    useShape('outside', 'shape outside'),
    useShape('scope', 'shape class-0'),
    useShape('region-lines', 'region-line'),
    useShape('country-lines', 'country-line'),
    ...responsiveTexts((width) => [
      svg('g', { class: 'map-labels' }, countryLabels(data.map, lang, width)),
    ]),
    // Halos lie under all symbols, so that none hides another.
    ...data.placed.flatMap((item) => halo(item, at(item)) ?? []),
    ...data.placed.map((item) => symbol(item, at(item), lang)),
    ...responsiveTexts((_, unit) => [key(lang, unit)]),
  ]);
}

/** Reaches to the highest toll, where that is above the best figure. */
function halo({ incident }: PlacedIncident, [x = 0, y = 0]: readonly number[]) {
  const { killed } = incident;
  if (killed === null || killed.high <= killed.best) return null;
  return svg('circle', {
    class: 'halo',
    'data-key': filterKey(incident),
    cx: Math.round(x),
    cy: Math.round(y),
    r: round(radius(killed.high)),
  });
}

function symbol(item: PlacedIncident, [x = 0, y = 0]: readonly number[], lang: Lang): Element {
  const { incident, known } = item;
  const properties = { 'data-key': filterKey(incident) };
  const tip = incidentHeadline(incident, lang);
  if (incident.killed === null) {
    const d = diamond(x, y, UNKNOWN);
    return mark('path', tip, { class: `place unknown-toll ${known}`, d, ...properties });
  }
  return mark('circle', tip, {
    class: `place ${known}`,
    // Whole units are exact enough for a point, and fewer bytes.
    cx: Math.round(x),
    cy: Math.round(y),
    r: round(radius(incident.killed.best)),
    ...properties,
  });
}

/** Symbols by size, then by what they say of the place. */
function key(lang: Lang, unit: number): Element {
  const f = formatter(lang);
  const labels = LABELS[lang];
  const middle = 6 + radius(KEY_TOLLS[2]);
  let x = 0;
  const sizes = KEY_TOLLS.flatMap((toll) => {
    const text = f.number(toll);
    const r = radius(toll);
    const left = x + 2 * r + 3 * unit;
    const circle = { class: 'place exactly', cx: round(x + r), cy: round(middle), r: round(r) };
    x = left + textWidth(text, 12 * unit) + 6 * unit;
    return [svg('circle', circle), label(text, left, middle + 4 * unit)];
  });
  const r = 4.5 * unit;
  const symbols = [
    { text: labels.exactly, symbol: svg('circle', { class: 'place exactly', r }) },
    { text: labels.roughly, symbol: svg('circle', { class: 'place roughly', r }) },
    {
      text: labels.unknown,
      symbol: svg('path', { class: 'place unknown-toll', d: diamond(0, 0, r) }),
    },
  ];
  return svg('g', { class: 'map-key', transform: `translate(${MAP_KEY.x} ${MAP_KEY.y - 4})` }, [
    label(labels.killed, 0, 0, 'strong'),
    ...sizes,
    ...symbols.map(({ text, symbol }, index) => {
      const y = 2 * middle + (5 + 13.5 * index) * unit;
      return svg('g', { transform: `translate(${r} ${round(y)})` }, [
        symbol,
        label(text, 8 * unit, 4 * unit),
      ]);
    }),
  ]);
}

function diamond(x: number, y: number, size: number): string {
  return `M${round(x - size)} ${round(y)}l${size} ${-size}l${size} ${size}l${-size} ${size}z`;
}
