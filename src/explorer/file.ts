import { createHash } from 'node:crypto';
import { mapGeometry } from '../charts/lib/map.ts';
import type { ChartInput } from '../charts/chart.ts';
import type { Lang } from '../i18n/languages.ts';
import { packItems } from './compact.ts';
import { explorerItems } from './items.ts';

/** The data file of the explorer in a language; its name changes with its content. */
export function explorerFile(
  { dataset, borders, geography }: ChartInput,
  lang: Lang,
): { name: string; text: string } {
  const { projection } = mapGeometry(geography.map);
  const text = JSON.stringify(
    packItems(explorerItems(dataset.incidents, borders, projection, lang)),
  );
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { name: `${lang}-${hash}`, text };
}
