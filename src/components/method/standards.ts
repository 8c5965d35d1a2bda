import type { Messages } from '../../i18n/index.ts';
import { SITE } from '../../site.config.ts';

type StandardId = keyof Messages['method']['standards']['rows'];
export type StandardState = keyof Messages['method']['standards']['states'];

/** Names of links on method that standards point to. */
export type Evidence =
  | 'scope'
  | 'notCounted'
  | 'sources'
  | 'toll'
  | 'example'
  | 'audit'
  | 'ethics'
  | 'who'
  | 'codebook'
  | 'accessibility';

/** One standard, as the knowledge base of Every Casualty gives it. */
export interface Standard {
  readonly id: StandardId;
  /** Pages of the first edition, where the passage names them. */
  readonly pages: string | null;
  /** Last step of the passage's address. */
  readonly passage: string;
  readonly state: StandardState;
  /** Where on this site it can be seen. */
  readonly evidence: Evidence;
}

const filled = ({ en, fr }: { readonly en: string; readonly fr: string }): boolean =>
  en !== '' && fr !== '';

/** The standards that were read, with where this site stands; some depend on its configuration. */
export const STANDARDS: readonly Standard[] = [
  {
    id: 'objectives',
    pages: '13',
    passage: 'transparency-about-objectives-and-rationale',
    state: SITE.maintainers.length > 0 ? 'met' : 'partly',
    evidence: 'who',
  },
  {
    id: 'affiliations',
    pages: '13–14',
    passage:
      'is-it-important-for-casualty-recorders-to-provide-about-political-or-other-affiliations',
    state: filled(SITE.conflicts) ? 'met' : 'not',
    evidence: 'who',
  },
  {
    id: 'inclusive',
    pages: '13–14',
    passage:
      'is-it-important-for-casualty-recorders-to-provide-about-political-or-other-affiliations',
    state: 'partly',
    evidence: 'scope',
  },
  {
    id: 'funding',
    pages: '15',
    passage: 'information-on-funders',
    state: filled(SITE.funding) ? 'met' : 'not',
    evidence: 'who',
  },
  {
    id: 'methodology',
    pages: null,
    passage: 'having-a-transparent-methodology',
    state: 'met',
    evidence: 'sources',
  },
  {
    id: 'definitions',
    pages: null,
    passage: 'having-a-transparent-methodology',
    state: 'met',
    evidence: 'codebook',
  },
  {
    id: 'criteria',
    pages: null,
    passage: 'having-a-transparent-methodology',
    state: 'met',
    evidence: 'notCounted',
  },
  {
    id: 'current',
    pages: null,
    passage: 'having-a-transparent-methodology',
    state: 'met',
    evidence: 'audit',
  },
  {
    id: 'consistency',
    pages: '19–20',
    passage: 'consistency-in-casualty-recording',
    state: 'met',
    evidence: 'toll',
  },
  {
    id: 'fields',
    pages: null,
    passage: 'what-data-should-casualty-recorders-collect',
    state: 'partly',
    evidence: 'ethics',
  },
  {
    id: 'corroboration',
    pages: '25',
    passage: 'corroboration-in-casualty-recording',
    state: 'partly',
    evidence: 'audit',
  },
  {
    id: 'disagreement',
    pages: '25',
    passage: 'how-do-casualty-recorders-deal-with-disagreement-between-sources',
    state: 'met',
    evidence: 'example',
  },
  {
    id: 'risk',
    pages: '41',
    passage: 'the-risk-of-data-collection',
    state: 'met',
    evidence: 'ethics',
  },
  {
    id: 'consent',
    pages: '44',
    passage: 'the-requirement-of-witness-consent',
    state: 'none',
    evidence: 'ethics',
  },
  {
    id: 'agreements',
    pages: '44',
    passage: 'confidentiality-and-exclusivity',
    state: 'not',
    evidence: 'who',
  },
  {
    id: 'safety',
    pages: '45',
    passage: 'the-safety-of-casualty-recorders',
    state: 'not',
    evidence: 'ethics',
  },
  {
    id: 'access',
    pages: '58',
    passage: 'how-should-casualty-recorders-communicate-their-data',
    state: 'partly',
    evidence: 'accessibility',
  },
  {
    id: 'consultation',
    pages: '58',
    passage: 'how-should-casualty-recorders-communicate-their-data',
    state: 'not',
    evidence: 'ethics',
  },
];

/** Address of the passage that a standard was read in. */
export function passageAddress({ passage }: Standard): string {
  return `https://everycasualty.org/knowledge-base/${passage}/`;
}

/** What a row says of us. */
export function evidenceText(
  { id, state }: Standard,
  rows: Messages['method']['standards']['rows'],
  oneOriginShare: string,
): string {
  const row = rows[id];
  if ('met' in row) return state === 'met' ? row.met : row.otherwise;
  return typeof row.evidence === 'string' ? row.evidence : row.evidence(oneOriginShare);
}
