import type { Element } from 'hast';
import { EARTH_RADIUS_KM } from '../../../analysis/distance.ts';
import { dotsPath } from '../../../charts/lib/dots.ts';
import { shapeReference } from '../../../charts/lib/map.ts';
import { svg } from '../../../charts/lib/svg.ts';
import { countryName } from '../../../i18n/countries.ts';
import { formatter } from '../../../i18n/format.ts';
import { dateText } from '../../../i18n/incident-text.ts';
import type { Lang } from '../../../i18n/languages.ts';
import { CENTRAL_COUNTRIES } from '../../../model/vocabulary.ts';
import { incidentOf } from '../claims/claim.ts';
import { SERIES, type NamedMark, type PlaceName, type Scene } from '../scenes.ts';
import { THREE_BORDERS_KM, threeBordersPoint } from '../selections.ts';
import { fixed, seen, VIEW, type Camera } from './camera.ts';
import { DRAWING } from './definitions.ts';
import type { StageModel } from './model.ts';
import { drawReports, drawTimeLabels, PANEL, plotBox, timeCamera } from './panel.ts';
import { WORDS } from './words.ts';

type ViewedScene = StageModel['scenes'][number];

/** Width of the borders between countries in the picture’s units, whatever the camera’s scale. */
export const BORDER_WIDTH = 0.85;

const use = (id: string, attributes: Record<string, string | number> = {}): Element =>
  svg('use', { href: `#${id}`, ...attributes });

const ID_OF_OVERLAY = {
  regions: DRAWING.regions,
  'three-borders': DRAWING.circle,
  'near-border': DRAWING.strip,
} as const satisfies Record<NonNullable<Scene['overlay']>, string>;

/**
 * The map of one scene as a picture of its own, for a reader without scripts, with reduced motion,
 * or on paper.
 */
export function sceneMap(model: StageModel, scene: ViewedScene, lang: Lang): Element {
  const { x, y, k } = scene.view;
  const overlay = scene.overlay && [
    use(ID_OF_OVERLAY[scene.overlay], { class: `overlay ${scene.overlay}` }),
  ];
  return svg('svg', { class: 'scene-map', viewBox: `0 0 ${VIEW.width} ${VIEW.height}` }, [
    svg('g', { transform: `translate(${x} ${y}) scale(${k})` }, [
      use(DRAWING.ground),
      ...(overlay ?? []),
      countryLines(k),
      ...(hasPlaces(scene) ? [use(DRAWING.places, { class: 'places' })] : []),
      ...model.groups
        .filter(({ scenes }) => scenes.includes(scene.id))
        .map(({ id }) => use(id, { class: 'marks' })),
    ]),
    ...mapLabels(model, scene, lang),
  ]);
}

/** The panel under the map of one scene as a picture of its own; null where it has none. */
export function scenePanel(model: StageModel, scene: ViewedScene, lang: Lang): Element | null {
  const { panel } = scene;
  if (panel === undefined) return null;
  const bars = [];
  if (panel.kind === 'time') {
    const { x, sx, sy } = timeCamera(model.input, panel);
    const transform = `translate(${x} 0) scale(${sx} ${sy})`;
    bars.push(plotBox([svg('g', { transform }, seriesBars(panel.of))]));
  }
  return svg('svg', { class: 'scene-panel', viewBox: `0 0 ${PANEL.width} ${PANEL.height}` }, [
    ...bars,
    ...panelLabels(model, scene, lang),
  ]);
}

/**
 * The map of the stage: all that any scene shows, in layers that a style sheet lights up and moves
 * by the stage’s `data-scene`.
 */
export function stageMap(model: StageModel, lang: Lang): Element {
  const overlays = Object.entries(ID_OF_OVERLAY).map(([name, id]) =>
    use(id, {
      class: `overlay ${name} layer ${scenesWhere(model, ({ overlay }) => overlay === name)}`,
    }),
  );
  return svg('svg', { class: 'scene-map', viewBox: `0 0 ${VIEW.width} ${VIEW.height}` }, [
    svg('g', { class: 'map-camera' }, [
      use(DRAWING.ground),
      ...overlays,
      countryLines(),
      use(DRAWING.places, { class: `places layer ${scenesWhere(model, hasPlaces)}` }),
      ...model.groups.map(({ id, scenes, turn }) =>
        use(id, {
          class: [
            'marks layer',
            ...scenes.map(inScene),
            ...(turn === undefined ? [] : [`turn-${turn}`]),
          ].join(' '),
        }),
      ),
    ]),
    ...model.scenes.map((scene) =>
      svg('g', { class: `labels ${inScene(scene.id)}` }, mapLabels(model, scene, lang)),
    ),
  ]);
}

/** The panel of the stage, with every scene’s bars and labels in layers. */
export function stagePanel(model: StageModel, lang: Lang): Element {
  const withPanel = model.scenes.filter(({ panel }) => panel !== undefined);
  return svg('svg', { class: 'scene-panel', viewBox: `0 0 ${PANEL.width} ${PANEL.height}` }, [
    plotBox([
      svg(
        'g',
        { class: 'time-camera' },
        SERIES.map((id) => {
          const scenes = withPanel.filter(({ panel }) => panel?.kind === 'time' && panel.of === id);
          const names = scenes.map((scene) => inScene(scene.id)).join(' ');
          return svg('g', { class: `layer ${names}` }, seriesBars(id));
        }),
      ),
    ]),
    ...withPanel.map((scene) =>
      svg('g', { class: `labels ${inScene(scene.id)}` }, panelLabels(model, scene, lang)),
    ),
  ]);
}

/** The class of what shows in a scene. */
export function inScene(id: string): string {
  return `in-${id}`;
}

/** The classes of what shows in every scene that fits. */
function scenesWhere({ scenes }: StageModel, fits: (scene: Scene) => boolean): string {
  return scenes
    .filter(fits)
    .map(({ id }) => inScene(id))
    .join(' ');
}

/** Whether a scene shows the other incidents as dots: not over coloured regions. */
function hasPlaces({ overlay }: Scene): boolean {
  return overlay !== 'regions';
}

/** The borders between countries; a style sheet sets the width where no scale is given. */
function countryLines(k?: number): Element {
  return svg('use', {
    href: shapeReference('country-lines'),
    class: 'country-lines',
    ...(k === undefined ? {} : { strokeWidth: fixed(BORDER_WIDTH / k, 3) }),
  });
}

function seriesBars(id: string): Element[] {
  return [use(`range-${id}`, { class: 'range' }), use(`bars-${id}`, { class: 'bars' })];
}

function panelLabels(model: StageModel, { panel }: Scene, lang: Lang): Element[] {
  const f = formatter(lang);
  if (panel === undefined) return [];
  return panel.kind === 'time'
    ? drawTimeLabels(model.input, panel, lang, f)
    : drawReports(model.input, panel, lang, f);
}

const text = (x: number, y: number, className: string, content: string): Element =>
  svg('text', { class: className, x: fixed(x, 1), y: fixed(y, 1) }, [content]);

function mapLabels(model: StageModel, scene: ViewedScene, lang: Lang): Element[] {
  return [
    ...scene.places.flatMap((place) => placeLabel(model, scene.view, place, lang)),
    ...scene.named.flatMap((named) => namedLabel(model, scene.view, named, lang)),
    ...overlayLabel(model, scene, lang),
    ...scaleBar(model, scene.view, lang),
  ];
}

/** Lengths that a scale bar may have, and the shortest that it may look. */
const SCALE_KM = [20, 50, 100, 200, 500] as const;
const SHORTEST_BAR = 28;

function scaleBar({ projection }: StageModel, { k }: Camera, lang: Lang): Element[] {
  const lengthOf = (km: number) => (k * projection.scale() * km) / EARTH_RADIUS_KM;
  const km = SCALE_KM.find((candidate) => lengthOf(candidate) >= SHORTEST_BAR) ?? 500;
  const y = VIEW.height - 8;
  return [
    svg('path', { class: 'scale', d: `M8 ${y - 3}v3h${fixed(lengthOf(km), 1)}v-3` }),
    text(8, y - 6, 'scale-text', `${formatter(lang).number(km)}\u00a0km`),
  ];
}

function placeLabel(
  { projection }: StageModel,
  view: Camera,
  { at, country, town }: PlaceName,
  lang: Lang,
): Element[] {
  const [x, y] = seen(view, projection, at);
  if (country !== undefined) {
    // The coast’s small countries stand close together: no room for their names on a phone.
    const isMinor = !CENTRAL_COUNTRIES.some((central) => central === country);
    const className = isMinor ? 'country-name minor' : 'country-name';
    return [text(x, y, className, countryName(country, lang))];
  }
  return [
    svg('path', { class: 'town', d: dotsPath([[x, y]]) }),
    text(x + 5, y + 3, 'town-name', town ?? ''),
  ];
}

/** Space between a mark and its label. */
const GAP = 9;

function namedLabel(
  { input, projection }: StageModel,
  view: Camera,
  { incident: id, side, away }: NamedMark,
  lang: Lang,
): Element[] {
  const incident = incidentOf(input, id);
  const { coordinates, killed } = incident;
  if (coordinates === null) throw new Error(`"${id}" is named on the map and has no coordinates`);
  const f = formatter(lang);
  const words = WORDS[lang];
  const [x, y] = seen(view, projection, [coordinates.lon, coordinates.lat]);
  const toll = killed === null ? words.unknownToll : f.tollOf(killed, words.killed);
  const lines = [incident.place, dateText(incident, lang), toll];
  const isLeft = side === 'left';
  const [dx, dy] = away ?? [0, 0];
  const textX = fixed(x + dx + (isLeft ? -GAP : GAP) * (away ? 0.4 : 1), 1);
  return [
    ...(away ? [svg('path', { class: 'leader', d: `M${x} ${y}l${dx} ${dy}` })] : []),
    svg('circle', { class: 'focus', cx: x, cy: y, r: GAP - 2 }),
    svg(
      'text',
      { class: isLeft ? 'mark-label end' : 'mark-label', y: fixed(y + dy, 1) },
      lines.map((line, index) =>
        svg(
          'tspan',
          {
            class: index === 0 ? 'strong' : undefined,
            x: textX,
            // As far apart as the text is high, whatever the width of the screen.
            dy: `${index === 0 ? -0.4 : 1.2}em`,
          },
          [line],
        ),
      ),
    ),
  ];
}

/** The point where the three countries meet, and how far the circle around it reaches. */
function overlayLabel(model: StageModel, { overlay, view }: ViewedScene, lang: Lang): Element[] {
  if (overlay !== 'three-borders') return [];
  const [x, y] = seen(view, model.projection, threeBordersPoint(model.input));
  const note = WORDS[lang].threeBorders(formatter(lang).number(THREE_BORDERS_KM));
  return [
    svg('path', { class: 'meeting-point', d: `M${x - 5} ${y}h10M${x} ${y - 5}v10` }),
    text(VIEW.width / 2, VIEW.height - 8, 'middle', note),
  ];
}
