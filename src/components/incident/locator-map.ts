import { geoAzimuthalEqualArea, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { Element } from 'hast';
import { feature, mesh } from 'topojson-client';
import { EARTH_RADIUS_KM } from '../../analysis/distance.ts';
import type { MapTopology } from '../../analysis/geography.ts';
import { dotsPath } from '../../charts/lib/dots.ts';
import { round, svg } from '../../charts/lib/svg.ts';
import { countryName } from '../../i18n/countries.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Coordinates } from '../../model/incident.ts';
import type { Region } from '../../model/region.ts';
import type { CoordinatePrecision, Country } from '../../model/vocabulary.ts';

const SIZE = { width: 340, height: 240 } as const;
/** What the width of the map stands for around a point. */
const SPAN_KM = 380;
/** The longest of these that takes up to a third of the map is drawn as its scale. */
const SCALE_BARS_KM = [200, 100, 50, 20] as const;
/** A shape that takes less of the window than this goes without its name. */
const SMALLEST_NAMED = 0.07;
const CHARACTER = 6.6;

/** How large a ring is drawn: it stands for how rough the point is, not for an area. */
const RING: Readonly<Record<CoordinatePrecision, number>> = {
  exact: 0,
  near: 9,
  admin2: 15,
  admin1: 24,
};

interface LocatorInput {
  readonly map: MapTopology;
  readonly regions: readonly Region[];
  /** Further points to show as small dots. */
  readonly dots?: readonly { readonly lon: number; readonly lat: number }[];
}

/** What is looked for: a point, else a region, else a country. */
interface Located {
  readonly region: string | null;
  readonly country: Country;
  readonly coordinates: Pick<Coordinates, 'lat' | 'lon' | 'precision'> | null;
}

/**
 * Where an incident was: a window of the map around its point, or its region where no point is
 * known, or its country. Cropped and rounded to whole units, so that a page holds only what it shows.
 *
 * @param name What the drawing is called, for those who do not see it.
 */
export function drawLocator(
  { region, country, coordinates }: Located,
  name: string,
  { map, regions, dots = [] }: LocatorInput,
  lang: Lang,
): Element {
  const shape = regions.find(({ id }) => id === region)?.shape ?? null;
  const isWholeCountry = coordinates === null && shape === null;
  const home = homeOf(map, shape, country);
  const projection = projectionFor(coordinates, home);
  const path = geoPath(projection).digits(0);
  const lines = linesOf(map);
  return svg(
    'svg',
    {
      class: 'locator',
      viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
      width: SIZE.width,
      height: SIZE.height,
      role: 'img',
      ariaLabel: name,
    },
    [
      svg('path', { class: 'home', d: path(home) ?? '' }),
      // A whole country is shown without the lines between regions, which would only be noise.
      ...(isWholeCountry
        ? []
        : [svg('path', { class: 'region-line', d: path(lines.between) ?? '' })]),
      svg('path', { class: 'country-line', d: path(lines.international) ?? '' }),
      ...(isWholeCountry
        ? [label(path.centroid(home), undefined, countryName(country, lang), false)]
        : names(map, regions, path, lang, coordinates !== null)),
      ...(dots.length === 0
        ? []
        : [svg('path', { class: 'dots', d: dotsPath(placed(dots, projection)) })]),
      scaleBar(projection),
      ...(coordinates === null ? [] : pointMark(coordinates.precision)),
    ],
  );
}

/** The shape of a region, or all shapes of a country where no region is known. */
function homeOf(map: MapTopology, shape: string | null, country: Country) {
  const features = shapesOf(map).filter(({ id, properties }) =>
    shape === null ? properties.country === country : id === shape,
  );
  return { type: 'FeatureCollection' as const, features };
}

function projectionFor(
  point: { readonly lon: number; readonly lat: number } | null,
  home: ReturnType<typeof homeOf>,
): GeoProjection {
  const { width, height } = SIZE;
  const projection = geoAzimuthalEqualArea();
  if (point === null) {
    projection.rotate([-1, -14]).fitExtent(
      [
        [width * 0.15, height * 0.15],
        [width * 0.85, height * 0.85],
      ],
      home,
    );
  } else {
    projection
      .rotate([-point.lon, -point.lat])
      .translate([width / 2, height / 2])
      .scale((width / SPAN_KM) * EARTH_RADIUS_KM);
  }
  return projection.clipExtent([
    [-1, -1],
    [width + 1, height + 1],
  ]);
}

type Shapes = ReturnType<typeof shapesFrom>;
type Lines = ReturnType<typeof linesFrom>;
const SHAPES = new WeakMap<MapTopology, Shapes>();
const LINES = new WeakMap<MapTopology, Lines>();

/** A build draws hundreds of these from one map: what they share is worked out once. */
function shapesOf(map: MapTopology): Shapes {
  const known = SHAPES.get(map) ?? shapesFrom(map);
  SHAPES.set(map, known);
  return known;
}

function linesOf(map: MapTopology): Lines {
  const known = LINES.get(map) ?? linesFrom(map);
  LINES.set(map, known);
  return known;
}

function shapesFrom(map: MapTopology) {
  return feature(map, map.objects.regions).features;
}

function linesFrom(map: MapTopology) {
  const { regions } = map.objects;
  const countryOf = ({ properties }: { properties?: unknown }) =>
    (properties as { country: string }).country;
  return {
    between: mesh(map, regions, (a, b) => a !== b && countryOf(a) === countryOf(b)),
    international: mesh(map, regions, (a, b) => a === b || countryOf(a) !== countryOf(b)),
  };
}

/** Names of the shapes that take enough of the window: region, and country below it. */
function names(
  map: MapTopology,
  regions: readonly Region[],
  path: GeoPath,
  lang: Lang,
  hasPoint: boolean,
): Element[] {
  const window = SIZE.width * SIZE.height;
  return shapesOf(map)
    .filter((shape) => path.area(shape) > window * SMALLEST_NAMED)
    .map((shape) => {
      const country = countryName(shape.properties.country as Country, lang);
      const name = regions.find(({ id }) => id === shape.id)?.name[lang];
      return label(path.centroid(shape), name, country, hasPoint);
    });
}

/** A region's name and its country's, or only the country's, clear of point, scale and edges. */
function label(
  [cx, cy]: readonly [number, number],
  name: string | undefined,
  country: string,
  hasPoint: boolean,
): Element {
  const lines = name === undefined ? [country] : [name, country];
  const half = (Math.max(...lines.map(({ length }) => length)) * CHARACTER) / 2;
  const x = Math.round(Math.min(Math.max(cx, half + 4), SIZE.width - half - 4));
  const middle = SIZE.height / 2;
  const inTheWay =
    hasPoint && Math.abs(x - SIZE.width / 2) < half + 14 && Math.abs(cy - middle) < 30;
  const y = inTheWay
    ? middle + (cy < middle ? -44 : 36)
    : Math.min(Math.max(cy, 18), SIZE.height - (x - half < 120 ? 44 : 30));
  return svg(
    'text',
    { x, y: Math.round(y) },
    lines.map((line, index) =>
      svg(
        'tspan',
        {
          class: index === lines.length - 1 ? 'country' : undefined,
          x,
          dy: index === 0 ? undefined : 13,
        },
        [line],
      ),
    ),
  );
}

function scaleBar(projection: GeoProjection): Element {
  const lengthOf = (km: number) => (km / EARTH_RADIUS_KM) * projection.scale();
  const km = SCALE_BARS_KM.find((bar) => lengthOf(bar) < SIZE.width / 3) ?? SCALE_BARS_KM[3];
  const length = Math.round(lengthOf(km));
  const y = SIZE.height - 10;
  return svg('g', { class: 'scale-bar' }, [
    svg('path', { d: `M10 ${y - 4}v4h${length}v-4` }),
    svg('text', { x: 14 + length, y }, [`${km} km`]),
  ]);
}

function placed(
  dots: NonNullable<LocatorInput['dots']>,
  projection: GeoProjection,
): [x: number, y: number][] {
  return dots.flatMap(({ lon, lat }) => {
    const point = projection([lon, lat]);
    return point === null ? [] : [[Math.round(point[0]), Math.round(point[1])]];
  });
}

/** A dot where the place is known; a dashed ring where the point only stands for it. */
function pointMark(precision: CoordinatePrecision): Element[] {
  const at = { cx: SIZE.width / 2, cy: SIZE.height / 2 };
  const isSeat = precision === 'admin1' || precision === 'admin2';
  const ring = RING[precision];
  return [
    ...(ring === 0 ? [] : [svg('circle', { class: 'ring', ...at, r: round(ring) })]),
    svg('circle', { class: isSeat ? 'point rough' : 'point', ...at, r: 4.5 }),
  ];
}
