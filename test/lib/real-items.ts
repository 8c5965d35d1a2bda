import { readFileSync } from 'node:fs';
import { GENERATED } from '../../scripts/lib/paths.ts';
import { readDataset, readExactGeometry } from '../../scripts/lib/read-data.ts';
import type { MapTopology } from '../../src/analysis/geography.ts';
import { nearestBorders } from '../../src/analysis/proximity.ts';
import { mapGeometry } from '../../src/charts/lib/map.ts';
import type { Item } from '../../src/explorer/item.ts';
import { explorerItems } from '../../src/explorer/items.ts';
import type { Lang } from '../../src/i18n/languages.ts';

/** The record as the explorer shows it. */
export function realItems(lang: Lang): Item[] {
  const { incidents } = readDataset();
  const map = JSON.parse(readFileSync(new URL('map.topo.json', GENERATED), 'utf8')) as MapTopology;
  const borders = nearestBorders(incidents, readExactGeometry().borders);
  return explorerItems(incidents, borders, mapGeometry(map).projection, lang);
}
