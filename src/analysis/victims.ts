import type { Incident } from '../model/incident.ts';

/** People killed by whether they were fighting; `untold` where sources do not tell them apart. */
export interface VictimSplit {
  readonly military: number;
  readonly civilians: number;
  readonly untold: number;
}

export const VICTIM_GROUPS = [
  'civilians',
  'military',
  'untold',
] as const satisfies readonly (keyof VictimSplit)[];
export type VictimGroup = (typeof VICTIM_GROUPS)[number];

/** Splits the best toll of one incident; the three parts always add up to it. */
export function splitVictims(
  incident: Pick<Incident, 'killed' | 'killedMilitary' | 'killedCivilians'>,
): VictimSplit {
  const total = incident.killed?.best ?? 0;
  const military = incident.killedMilitary?.best ?? 0;
  const civilians = incident.killedCivilians?.best ?? 0;
  return { military, civilians, untold: total - military - civilians };
}

/** Adds up the splits of several incidents. */
export function sumVictims(incidents: readonly Parameters<typeof splitVictims>[0][]): VictimSplit {
  return incidents.map(splitVictims).reduce(
    (sum, part) => ({
      military: sum.military + part.military,
      civilians: sum.civilians + part.civilians,
      untold: sum.untold + part.untold,
    }),
    { military: 0, civilians: 0, untold: 0 },
  );
}
