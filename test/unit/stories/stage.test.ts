import { describe, expect, it } from 'vitest';
import { mapGeometry } from '../../../src/charts/lib/map.ts';
import { toMarkup } from '../../../src/charts/lib/svg.ts';
import { series } from '../../../src/analysis/series.ts';
import { formatter } from '../../../src/i18n/format.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { SCENES } from '../../../src/stories/three-borders/scenes.ts';
import { cameraOf, seen, VIEW } from '../../../src/stories/three-borders/stage/camera.ts';
import { storyDefinitions } from '../../../src/stories/three-borders/stage/definitions.ts';
import { stageModel } from '../../../src/stories/three-borders/stage/model.ts';
import {
  monthsOf,
  timeCamera,
  tollsByOrigin,
} from '../../../src/stories/three-borders/stage/panel.ts';
import {
  sceneMap,
  scenePanel,
  stageMap,
} from '../../../src/stories/three-borders/stage/picture.ts';
import { sceneRules } from '../../../src/stories/three-borders/stage/style.ts';
import { placedIds, storyInput } from '../../lib/story.ts';

const input = storyInput();
const model = stageModel(input);

describe('marks', () => {
  it('stand once in the page for every incident with coordinates', () => {
    const drawn = [...toMarkup(storyDefinitions(model)).matchAll(/data-incident="([^"]+)"/gu)];
    expect(drawn.map(([, id]) => id).sort()).toEqual(placedIds(input.dataset.incidents));
  });

  it('are grouped by exactly the scenes that light them up', () => {
    for (const scene of model.scenes) {
      const lit = model.groups
        .filter(({ scenes }) => scenes.includes(scene.id))
        .flatMap(({ incidents }) => incidents);
      expect(placedIds(lit), scene.id).toEqual(placedIds(scene.marks(input)));
    }
  });

  it('light up in turn where a scene asks for it', () => {
    const turns = model.groups.filter(({ turn }) => turn !== undefined);
    const ordered = turns.toSorted((a, b) => (a.turn ?? 0) - (b.turn ?? 0));
    expect(ordered.flatMap(({ incidents }) => incidents.map(({ id }) => id))).toEqual([
      '2023-08-15-koutougou',
      '2023-09-28-kandadji',
      '2023-10-02-tabatol',
    ]);
  });
});

describe('a camera', () => {
  const { projection } = mapGeometry(input.geography.map);

  it.each(SCENES)('shows all of the box of $id, in the middle', ({ camera: box }) => {
    const camera = cameraOf(box, projection);
    for (const lon of [box.west, box.east]) {
      for (const lat of [box.south, box.north]) {
        const [x, y] = seen(camera, projection, [lon, lat]);
        expect(x).toBeGreaterThan(-1);
        expect(x).toBeLessThan(VIEW.width + 1);
        expect(y).toBeGreaterThan(-1);
        expect(y).toBeLessThan(VIEW.height + 1);
      }
    }
  });
});

describe('a panel over time', () => {
  it('draws the sums that the analysis gives', () => {
    const rows = monthsOf(input, 'NER');
    const niger = input.dataset.incidents.filter(({ country }) => country === 'NER');
    const first = input.dataset.incidents[0]?.date ?? '';
    const last = input.dataset.incidents.at(-1)?.date ?? '';
    expect(rows).toEqual(series(niger, 'month', { from: first, to: last }));
  });

  it('fits its highest toll into the plot', () => {
    for (const { panel } of SCENES) {
      if (panel?.kind !== 'time') continue;
      const { sy } = timeCamera(input, panel);
      const to = panel.to ?? '9999-12-31';
      const high = Math.max(
        ...monthsOf(input, panel.of)
          .filter(({ start }) => start >= panel.from && start <= to)
          .map(({ toll }) => toll.high),
      );
      expect(high * sy).toBeLessThan(58.5);
      expect(high * sy).toBeGreaterThan(57);
    }
  });
});

describe('who says what of Tabatol', () => {
  it('keeps one row for each independent origin, lowest first, and no encyclopedia', () => {
    const rows = tollsByOrigin(input, '2023-10-02-tabatol');
    const { killed } = input.dataset.incidents.find(({ id }) => id === '2023-10-02-tabatol') ?? {};
    expect(rows.map(({ figure }) => figure)).toEqual([killed?.low, killed?.high]);
    for (const { by } of rows) expect(by.en).not.toMatch(/wikipedia/iu);
  });
});

describe.each(LANGUAGES)('pictures in %s', (lang) => {
  it('need nothing but what the page holds, and no inline style', () => {
    const definitions = toMarkup(storyDefinitions(model));
    for (const scene of model.scenes) {
      const panel = scenePanel(model, scene, lang);
      const markup = [sceneMap(model, scene, lang), ...(panel ? [panel] : [])]
        .map(toMarkup)
        .join('');
      expect(markup).not.toContain('style=');
      expect(markup).not.toMatch(/NaN|undefined/u);
      for (const [, id] of markup.matchAll(/href="#((?!shape-)[^"]+)"/gu)) {
        expect(definitions).toContain(`id="${id ?? ''}"`);
      }
    }
  });

  it('are the same bytes from the same input', () => {
    expect(toMarkup(stageMap(model, lang))).toBe(toMarkup(stageMap(stageModel(input), lang)));
  });

  it('write tolls with their ranges', () => {
    const night = model.scenes.find(({ id }) => id === 'night');
    if (night === undefined) throw new Error('no night');
    const [tabatol] = night.marks(input);
    if (!tabatol?.killed) throw new Error('no toll');
    expect(toMarkup(sceneMap(model, night, lang))).toContain(formatter(lang).toll(tabatol.killed));
  });
});

describe('the rules of the stage', () => {
  it('have a camera and a light for every scene', () => {
    const rules = sceneRules(model);
    for (const { id } of SCENES) {
      expect(rules).toContain(`[data-scene=${id}] .map-camera{transform:translate(`);
      expect(rules).toContain(`[data-scene=${id}] .layer.in-${id}{opacity:1}`);
    }
    expect(rules).not.toMatch(/NaN|undefined/u);
  });
});
