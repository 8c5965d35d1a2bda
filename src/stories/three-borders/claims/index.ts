import {
  maliAfterFrance,
  maliAfterUn,
  recallOfTroops,
  riseAfterCoup,
  securityBeforeCoup,
} from './before-and-after.ts';
import type { Claim } from './claim.ts';
import {
  attackersKilled,
  deadliestNow,
  deadliestThen,
  lastMonth,
  outsideHelp,
  thursdayBefore,
  toll,
} from './the-night.ts';
import { franceLeaves, russianPartner, securityPact, spillOver } from './the-wider-war.ts';

export * from './claim.ts';

/** Every checked claim, in the order of the story. */
export const CLAIMS: readonly Claim[] = [
  toll,
  attackersKilled,
  outsideHelp,
  deadliestThen,
  deadliestNow,
  thursdayBefore,
  lastMonth,
  riseAfterCoup,
  securityBeforeCoup,
  recallOfTroops,
  franceLeaves,
  spillOver,
  maliAfterFrance,
  maliAfterUn,
  russianPartner,
  securityPact,
];
