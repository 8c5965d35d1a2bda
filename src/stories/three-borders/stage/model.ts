import {
  geoConicEqualArea,
  geoPath,
  type GeoConicProjection,
  type GeoPath,
  type GeoProjection,
} from 'd3-geo';
import { MAP_SIZE, mapGeometry } from '../../../charts/lib/map.ts';
import { OPENING, SCENES, type Scene } from '../scenes.ts';
import type { StoryInput } from '../selections.ts';
import { cameraOf, type Camera } from './camera.ts';
import { markGroups, type MarkGroup } from './marks.ts';

/** What every drawing of the story is made from. */
export interface StageModel {
  readonly input: StoryInput;
  readonly projection: GeoProjection;
  readonly path: GeoPath;
  readonly groups: readonly MarkGroup[];
  /** The opening, then every scene. */
  readonly scenes: readonly (Scene & { readonly view: Camera })[];
}

/** How far beyond the map's frame the land is drawn, for windows much wider than the picture. */
const BEYOND = { x: 1200, y: 900 } as const;

/** Measures and sorts everything that does not depend on a language. */
export function stageModel(input: StoryInput): StageModel {
  const projection = wideProjection(mapGeometry(input.geography.map).projection);
  const scenes = [OPENING, ...SCENES];
  return {
    input,
    projection,
    path: geoPath(projection).digits(1),
    groups: markGroups(input, scenes),
    scenes: scenes.map((scene) => ({ ...scene, view: cameraOf(scene.camera, projection) })),
  };
}

/** The map’s own projection, so that shapes fit, with land beyond the map’s frame. */
function wideProjection(map: GeoConicProjection): GeoProjection {
  return geoConicEqualArea()
    .parallels(map.parallels())
    .rotate(map.rotate())
    .scale(map.scale())
    .translate(map.translate())
    .clipExtent([
      [-BEYOND.x, -BEYOND.y],
      [MAP_SIZE.width + BEYOND.x, MAP_SIZE.height + BEYOND.y],
    ]);
}
