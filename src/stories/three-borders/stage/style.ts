import { BORDER_WIDTH, inScene } from './picture.ts';
import { diameters } from './marks.ts';
import type { StageModel } from './model.ts';
import { timeCamera } from './panel.ts';

/** Seconds between marks that light up one after the other. */
const TURN = 0.7;

/**
 * The rules that turn the stage’s `data-scene` into a picture: which layers show, where the map
 * stands, how bars are scaled. Everything else about the stage is in `src/styles/story.css`.
 */
export function sceneRules(model: StageModel): string {
  const { input, groups, scenes } = model;
  const turns = groups.flatMap(({ turn }) => turn ?? []).sort((a, b) => a - b);
  const inOrder = scenes.filter((scene) => scene.inOrder).map(({ id }) => id);
  const rules = scenes.flatMap(({ id, view, panel }) => {
    const at = `[data-scene=${id}]`;
    return [
      `${at} .layer.${inScene(id)}{opacity:1}`,
      `${at} .labels.${inScene(id)}{display:inline}`,
      `${at} .map-camera{transform:translate(${view.x}px,${view.y}px) scale(${view.k})}`,
      `${at} .country-lines{stroke-width:${(BORDER_WIDTH / view.k).toFixed(3)}px}`,
      ...(panel === undefined ? [] : [`${at} .panel{opacity:1}`]),
      ...(panel?.kind === 'time' ? [timeRule(at, timeCamera(input, panel))] : []),
    ];
  });
  return [
    ...rules,
    ...inOrder.flatMap((id) =>
      turns.map(
        (turn) => `[data-scene=${id}] .turn-${turn}{transition-delay:${(turn * TURN).toFixed(1)}s}`,
      ),
    ),
    ...diameters(input.dataset.incidents).map(
      (pixels) => `.d${pixels}{stroke-width:calc(${pixels}px*var(--mark-scale))}`,
    ),
  ].join('\n');
}

function timeRule(at: string, { x, sx, sy }: ReturnType<typeof timeCamera>): string {
  return `${at} .time-camera{transform:translate(${x}px,0) scale(${sx},${sy})}`;
}
