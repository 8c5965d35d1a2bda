import { geoCircle, geoPath } from 'd3-geo';
import type { MultiLineString, Position } from 'geojson';
import type { Element } from 'hast';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import landAtlas from 'world-atlas/land-110m.json';
import { EARTH_RADIUS_KM } from '../../../analysis/distance.ts';
import { tallyByShape } from '../../../analysis/regions.ts';
import { shadeOf } from '../../../charts/attacks-by-region/steps.ts';
import { countryLines, useShape } from '../../../charts/lib/map.ts';
import { svg } from '../../../charts/lib/svg.ts';
import { SERIES } from '../scenes.ts';
import { NEAR_BORDER_KM, THREE_BORDERS_KM, threeBordersPoint } from '../selections.ts';
import { drawAllPlaces, drawGroup } from './marks.ts';
import type { StageModel } from './model.ts';
import { drawSeries, monthsOf } from './panel.ts';

/** Ids of the drawings that scenes are put together from. */
export const DRAWING = {
  ground: 'story-ground',
  regions: 'story-regions',
  strip: 'story-strip',
  circle: 'story-circle',
  places: 'story-places',
} as const;

/** South of this the seven countries end at the sea, and a coast is no border. */
const COAST_LATITUDE = 6.45;
/** Degrees of a great circle in a kilometre. */
const DEGREES_PER_KM = 180 / (Math.PI * EARTH_RADIUS_KM);
/** Degrees of arc from one corner of the circle to the next. */
const CIRCLE_STEP = 6;

/**
 * Every shape, mark and bar of the story once, to be referred to by the stage and by the figures
 * of the steps. Goes into a page that holds `mapDefinitions`.
 */
export function storyDefinitions(model: StageModel): Element {
  const { input, projection, groups } = model;
  return svg('defs', [
    ground(model),
    regions(model),
    strip(model),
    circle(model),
    drawAllPlaces(groups, DRAWING.places, projection),
    ...groups.map((group) => drawGroup(group, projection)),
    ...SERIES.flatMap((id) => drawSeries(monthsOf(input, id), id)),
  ]);
}

/** Land, the regions of the record and what of their countries is outside it. */
function ground({ projection }: StageModel): Element {
  const land = landAtlas as unknown as Topology<{ land: GeometryCollection }>;
  // Whole units are exact enough for a backdrop, and a third fewer bytes.
  const path = geoPath(projection).digits(0);
  return svg('g', { id: DRAWING.ground }, [
    svg('path', { class: 'far-land', d: path(feature(land, land.objects.land)) ?? '' }),
    useShape('scope', 'inside'),
    useShape('outside', 'outside'),
  ]);
}

/** Regions in the classes of the chart of attacks by region. */
function regions({ input }: StageModel): Element {
  const { incidents, regions: registry } = input.dataset;
  const { shapes } = tallyByShape(incidents, registry);
  return svg('g', { id: DRAWING.regions }, [
    ...shapes.map(({ shape, incidents: count }) =>
      useShape(shape, `class-${shadeOf(count, 'incidents')}`),
    ),
    useShape('region-lines', 'region-line'),
  ]);
}

/** A strip along every land border, as wide as counts as near on either side of it. */
function strip({ input, projection, path }: StageModel): Element {
  const lines = countryLines(input.geography.map);
  return svg('path', {
    id: DRAWING.strip,
    d: path(withoutCoast(lines)) ?? '',
    // On an equal-area map the scale is nearly the same everywhere.
    strokeWidth: ((2 * NEAR_BORDER_KM * projection.scale()) / EARTH_RADIUS_KM).toFixed(1),
  });
}

/** Cuts lines where they run along the sea. */
function withoutCoast({ coordinates }: MultiLineString): MultiLineString {
  const pieces = coordinates.flatMap((line) => {
    const found: Position[][] = [[]];
    for (const point of line) {
      if ((point[1] ?? 0) >= COAST_LATITUDE) found.at(-1)?.push(point);
      else found.push([]);
    }
    return found.filter((piece) => piece.length > 1);
  });
  return { type: 'MultiLineString', coordinates: pieces };
}

/** The area that counts as at the three borders. */
function circle({ input, projection }: StageModel): Element {
  const area = geoCircle()
    .center(threeBordersPoint(input))
    .radius(THREE_BORDERS_KM * DEGREES_PER_KM)
    .precision(CIRCLE_STEP)();
  return svg('path', { id: DRAWING.circle, d: geoPath(projection).digits(1)(area) ?? '' });
}
