import { readFileSync } from 'node:fs';
import { GENERATED } from '../../scripts/lib/paths.ts';
import { readDataset, readExactGeometry } from '../../scripts/lib/read-data.ts';
import type { MapTopology } from '../../src/analysis/geography.ts';
import { nearestBorders } from '../../src/analysis/proximity.ts';
import type { Incident } from '../../src/model/incident.ts';
import type { StoryInput } from '../../src/stories/three-borders/selections.ts';

/** What the story computes from, read from disk as the build reads it. */
export function storyInput(): StoryInput {
  const dataset = readDataset();
  const exact = readExactGeometry();
  const map = JSON.parse(readFileSync(new URL('map.topo.json', GENERATED), 'utf8')) as MapTopology;
  return {
    dataset,
    borders: nearestBorders(dataset.incidents, exact.borders),
    geography: { map, exact, land: { type: 'FeatureCollection', features: [] } },
  };
}

/** The same input with one incident changed. */
export function withIncident(
  input: StoryInput,
  id: string,
  change: (incident: Incident) => Incident,
): StoryInput {
  const incidents = input.dataset.incidents.map((incident) =>
    incident.id === id ? change(incident) : incident,
  );
  return { ...input, dataset: { ...input.dataset, incidents } };
}

/** Ids in order. */
export function idsOf(incidents: readonly Incident[]): string[] {
  return incidents.map(({ id }) => id).sort();
}

/** Ids of the incidents that a map can show, in order. */
export function placedIds(incidents: readonly Incident[]): string[] {
  return idsOf(incidents.filter(({ coordinates }) => coordinates !== null));
}
