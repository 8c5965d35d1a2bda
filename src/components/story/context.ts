import type { ChartInput } from '../../charts/chart.ts';
import { formatter, type Formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { languageOf } from '../../i18n/paths.ts';
import { siteData } from '../../site-data.ts';
import { stageModel, type StageModel } from '../../stories/three-borders/stage/model.ts';

/** What the pieces of a story’s text compute from. */
export interface StoryContext {
  readonly input: ChartInput;
  readonly lang: Lang;
  readonly f: Formatter;
}

/** The data and the language of the page that a piece of text stands in. */
export async function storyContext({ pathname }: URL): Promise<StoryContext> {
  const lang = languageOf(pathname);
  return { input: await siteData(), lang, f: formatter(lang) };
}

const models = new WeakMap<ChartInput, StageModel>();

/** The stage’s measurements, made once for each state of the data. */
export async function stageOfSite(): Promise<StageModel> {
  const input = await siteData();
  const known = models.get(input);
  if (known !== undefined) return known;
  const model = stageModel(input);
  models.set(input, model);
  return model;
}
