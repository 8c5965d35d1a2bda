import { geoConicEqualArea, geoPath, type GeoPath, type GeoConicProjection } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import type { Element } from 'hast';
import { feature, merge, mesh } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { Geography, MapTopology } from '../../analysis/geography.ts';
import { countryName } from '../../i18n/countries.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Country } from '../../model/vocabulary.ts';
import { label } from './drawing.ts';
import { svg } from './svg.ts';
import { textWidth } from './text.ts';

/** The units that maps are drawn in, whatever width a page gives them. */
export const MAP_SIZE = { width: 720, height: 540 } as const;

/** Prefix of the ids under which a page holds the shapes, for `<use href="#shape-NE-6">`. */
const SHAPE = 'shape-';
/** How ids of shapes outside the record end. */
const OUTSIDE = '-X-REST';
const PADDING = 6;

export interface MapGeometry {
  readonly projection: GeoConicProjection;
  readonly path: GeoPath;
}

const geometries = new WeakMap<MapTopology, MapGeometry>();

/** An equal-area projection that fits the seven countries, so that no region looks larger than it is. */
export function mapGeometry(map: MapTopology): MapGeometry {
  const known = geometries.get(map);
  if (known !== undefined) return known;
  const { width, height } = MAP_SIZE;
  const regions = feature(map, map.objects.regions);
  const projection = geoConicEqualArea()
    .parallels([8, 22])
    .rotate([-2, 0])
    .fitExtent(
      [
        [PADDING, PADDING],
        [width - PADDING, height - PADDING],
      ],
      regions,
    );
  projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  const geometry = { projection, path: geoPath(projection).digits(1) };
  geometries.set(map, geometry);
  return geometry;
}

export function shapeReference(shape: string): string {
  return `#${SHAPE}${shape}`;
}

/** A shape or line of the page's map, to be filled or stroked by its class. */
export function useShape(shape: string, className: string): Element {
  return svg('use', { href: shapeReference(shape), class: className });
}

/** The lines between countries, and round the outside of them all, in degrees. */
export function countryLines(map: MapTopology): MultiLineString {
  return mesh(map, map.objects.regions, (a, b) => a === b || countryOf(a) !== countryOf(b));
}

function countryOf(geometry: { properties?: unknown }): string {
  return (geometry.properties as { country: string }).country;
}

/**
 * Every shape and line of the map once, as paths with ids: regions, all of them joined as `scope`,
 * the parts of countries `outside` the record, the land around, the borders between regions and
 * between countries. A page holds this once; maps on it refer to it.
 *
 * @param used References to the shapes to hold, where not all are needed.
 */
export function mapDefinitions(
  { map, land }: Pick<Geography, 'map' | 'land'>,
  used?: ReadonlySet<string>,
): Element {
  const { path } = mapGeometry(map);
  const { regions } = map.objects;
  const definition = (id: string, d: string | null) => svg('path', { id: SHAPE + id, d: d ?? '' });
  const between = mesh(map, regions, (a, b) => a !== b && countryOf(a) === countryOf(b));
  const isOutside = ({ id }: { id?: string | number | undefined }) => String(id).endsWith(OUTSIDE);
  const joined = (wanted: boolean) =>
    merge(
      map,
      regions.geometries.filter((region) => isOutside(region) === wanted) as MultiPolygon[],
    );
  const definitions = [
    definition('land', path(land)),
    definition('scope', path(joined(false))),
    definition('outside', path(joined(true))),
    ...feature(map, regions)
      .features.filter((region) => !isOutside(region))
      .map((region) => definition(String(region.id), path(region))),
    definition('region-lines', path(between)),
    definition('country-lines', path(countryLines(map))),
  ];
  return svg(
    'defs',
    definitions.filter(({ properties: { id } }) => used?.has(`#${String(id)}`) ?? true),
  );
}

/** The shapes that drawings refer to, as `#shape-NE-6`. */
export function usedShapes(node: Element): string[] {
  const { href } = node.properties;
  const own = node.tagName === 'use' && typeof href === 'string' ? [href] : [];
  return [
    ...own,
    ...node.children.flatMap((child) => (child.type === 'element' ? usedShapes(child) : [])),
  ];
}

/** Where a shape's label stands: the middle of its largest part. */
export function shapeCentre(map: MapTopology, shape: string): [number, number] {
  const { path } = mapGeometry(map);
  const found = feature(map, map.objects.regions).features.find(({ id }) => id === shape);
  if (found === undefined) throw new Error(`the map has no shape "${shape}"`);
  return path.centroid(found);
}

/**
 * A map is one drawing for every width; only its texts differ. They stand in two groups, of which
 * the style sheet shows one: in the narrow one a unit of text is as large as `UNIT.narrow` units of
 * the map.
 */
export const UNIT = { narrow: 2.25, wide: 1 } as const;
export type TextWidth = keyof typeof UNIT;

/** Both groups of texts, drawn by a function that knows its width and the size of a unit. */
export function responsiveTexts(draw: (width: TextWidth, unit: number) => Element[]): Element[] {
  return (Object.keys(UNIT) as TextWidth[]).map((width) =>
    svg('g', { class: `${width}-only` }, draw(width, UNIT[width])),
  );
}

interface CountryLabel {
  readonly at: readonly [lon: number, lat: number];
  readonly anchor?: 'end' | 'start';
}

/** Where a country's name stands, degrees: by hand, clear of the regions with numbers. */
const COUNTRY_LABELS: Readonly<Record<TextWidth, Readonly<Record<Country, CountryLabel>>>> = {
  wide: {
    MLI: { at: [-3.4, 20.6] },
    BFA: { at: [-4.1, 11.3] },
    NER: { at: [9.8, 19.6] },
    BEN: { at: [2.2, 5.3], anchor: 'start' },
    TGO: { at: [1.5, 5.3], anchor: 'end' },
    GHA: { at: [-1.3, 6.9] },
    CIV: { at: [-5.6, 6.9] },
  },
  narrow: {
    MLI: { at: [-3.4, 20.4] },
    BFA: { at: [-3.6, 10.9] },
    NER: { at: [9.8, 19.4] },
    BEN: { at: [1.9, 4.9], anchor: 'start' },
    TGO: { at: [1.1, 4.9], anchor: 'end' },
    GHA: { at: [-1.2, 7.2] },
    CIV: { at: [-5.6, 7.4] },
  },
};

/** The countries' names for one of the two groups of texts. */
export function countryLabels(map: MapTopology, lang: Lang, width: TextWidth): Element[] {
  const { projection } = mapGeometry(map);
  return (Object.keys(COUNTRY_LABELS[width]) as Country[]).flatMap((country) => {
    const { at, anchor } = COUNTRY_LABELS[width][country];
    const [x, y] = projection([at[0], at[1]]) ?? [0, 0];
    const name = countryName(country, lang);
    // Two words take two lines where there is little room.
    const lines = width === 'narrow' ? name.split(' ') : [name];
    return lines.map((line, index) =>
      label(line, x, y + index * 22, `country ${anchor ?? 'middle'}`),
    );
  });
}

/** Where maps put their key: over the countries to the south-east, which they leave empty. */
export const MAP_KEY = { x: 416, y: 388 } as const;

/** Something written on the map, centred on a point. */
export interface MapNumber {
  readonly text: string;
  readonly at: readonly [x: number, y: number];
}

/** Of numbers in order of their importance, those that have room: none covers one before it. */
export function withRoom<Item extends MapNumber>(numbers: readonly Item[], size: number): Item[] {
  return numbers.reduce<Item[]>((placed, number) => {
    const covers = placed.some(
      (other) =>
        Math.abs(other.at[0] - number.at[0]) <
          (textWidth(other.text, size) + textWidth(number.text, size)) / 2 + 2 &&
        Math.abs(other.at[1] - number.at[1]) < size,
    );
    return covers ? placed : [...placed, number];
  }, []);
}
