import { geoAzimuthalEqualArea, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { Element } from 'hast';
import { feature, mesh } from 'topojson-client';
import { EARTH_RADIUS_KM } from '../../analysis/distance.ts';
import type { MapTopology } from '../../analysis/geography.ts';
import { round, svg } from '../../charts/lib/svg.ts';
import { countryName } from '../../i18n/countries.ts';
import { messages } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Incident } from '../../model/incident.ts';
import type { Region } from '../../model/region.ts';
import type { CoordinatePrecision, Country } from '../../model/vocabulary.ts';

const SIZE = { width: 340, height: 240 } as const;
/** What the width of the map stands for around a point. */
const SPAN_KM = 380;
const SCALE_BAR_KM = 50;
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
}

/**
 * Where an incident was: a window of the map around its point, or its region where no point is
 * known, or its country. Cropped and rounded to whole units, so that a page holds only what it shows.
 */
export function drawLocator(
  incident: Pick<Incident, 'place' | 'region' | 'country' | 'coordinates'>,
  { map, regions }: LocatorInput,
  lang: Lang,
): Element {
  const { coordinates, country } = incident;
  const shape = regions.find(({ id }) => id === incident.region)?.shape ?? null;
  const projection = projectionFor(map, coordinates, shape, country);
  const path = geoPath(projection).digits(0);
  const lines = linesOf(map);
  const shapes = shapesOf(map);
  const home = shapes.filter(({ id, properties }) =>
    shape === null ? properties.country === country : id === shape,
  );
  return svg(
    'svg',
    {
      class: 'locator',
      viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
      width: SIZE.width,
      height: SIZE.height,
      role: 'img',
      ariaLabel: messages(lang).incident.place.map(incident.place, countryName(country, lang)),
    },
    [
      ...home.map((region) => svg('path', { class: 'home', d: path(region) ?? '' })),
      svg('path', { class: 'region-line', d: path(lines.between) ?? '' }),
      svg('path', { class: 'country-line', d: path(lines.international) ?? '' }),
      ...names(map, regions, path, lang, coordinates !== null),
      scaleBar(projection),
      ...(coordinates === null ? [] : pointMark(coordinates.precision)),
    ],
  );
}

function projectionFor(
  map: MapTopology,
  point: { readonly lon: number; readonly lat: number } | null,
  shape: string | null,
  country: Country,
): GeoProjection {
  const { width, height } = SIZE;
  const projection = geoAzimuthalEqualArea();
  if (point !== null) {
    projection
      .rotate([-point.lon, -point.lat])
      .translate([width / 2, height / 2])
      .scale((width / SPAN_KM) * EARTH_RADIUS_KM);
  } else {
    const features = shapesOf(map).filter(({ id, properties }) =>
      shape === null ? properties.country === country : id === shape,
    );
    projection.rotate([-1, -14]).fitExtent(
      [
        [width * 0.15, height * 0.15],
        [width * 0.85, height * 0.85],
      ],
      { type: 'FeatureCollection', features },
    );
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
      const lines = name === undefined ? [country] : [name, country];
      const half = (Math.max(...lines.map(({ length }) => length)) * CHARACTER) / 2;
      const [cx, cy] = path.centroid(shape);
      const x = Math.min(Math.max(cx, half + 4), SIZE.width - half - 4);
      // The middle belongs to the point.
      const inTheWay =
        hasPoint && Math.abs(x - SIZE.width / 2) < half + 14 && Math.abs(cy - SIZE.height / 2) < 30;
      const y = inTheWay
        ? SIZE.height / 2 + (cy < SIZE.height / 2 ? -44 : 36)
        : Math.min(Math.max(cy, 18), SIZE.height - 30);
      return svg(
        'text',
        { x: Math.round(x), y: Math.round(y) },
        lines.map((line, index) =>
          svg(
            'tspan',
            {
              class: line === country ? 'country' : undefined,
              x: Math.round(x),
              dy: index === 0 ? undefined : 13,
            },
            [line],
          ),
        ),
      );
    });
}

function scaleBar(projection: GeoProjection): Element {
  const length = Math.round((SCALE_BAR_KM / EARTH_RADIUS_KM) * projection.scale());
  const y = SIZE.height - 10;
  return svg('g', { class: 'scale-bar' }, [
    svg('path', { d: `M10 ${y - 4}v4h${length}v-4` }),
    svg('text', { x: 14 + length, y }, [`${SCALE_BAR_KM} km`]),
  ]);
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
