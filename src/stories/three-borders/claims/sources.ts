import type { Bilingual } from '../../../model/text.ts';

/** A page in which a claim was read. */
export interface ClaimSource {
  readonly url: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: string | null;
  /** How it was read, where not at the publisher’s own address. */
  readonly note?: Bilingual;
}

/** The report that the story starts from. */
export const REPORT: ClaimSource = {
  url: 'https://thenewswave.xyz/niger-attack-jihadists-kill-dozen-of-soldiers-in-deadliest-raid-since-coup/',
  publisher: 'BBC News',
  title: 'Niger attack: Jihadists kill dozens of soldiers in deadliest raid since coup',
  published: '2023-10-03',
  note: { en: 'read in The News Wave’s copy', fr: 'lu dans la copie de The News Wave' },
};

export const THE_NATIONAL: ClaimSource = {
  url: 'https://www.thenationalnews.com/world/africa/2023/10/03/dozens-of-niger-soldiers-killed-by-suspected-extremists/',
  publisher: 'The National',
  title: 'Dozens of Niger soldiers killed by suspected extremists',
  published: '2023-10-03',
};

export const AP_OCTOBER: ClaimSource = {
  url: 'https://alupublishing.com/?p=64471',
  publisher: 'Associated Press',
  title: 'At least 29 Nigerien soldiers killed by jihadis near the border with Mali',
  published: '2023-10-03',
  note: { en: 'read in ALU Publishing’s copy', fr: 'lu dans la copie d’ALU Publishing' },
};

export const REUTERS_AUGUST: ClaimSource = {
  url: 'https://www.marketscreener.com/news/latest/Niger-junta-supporters-decry-sanctions--44516827/',
  publisher: 'Reuters (MarketScreener)',
  title: 'Niger junta supporters decry sanctions',
  published: '2023-08-03',
};

export const UCDP_NEWSLETTER: ClaimSource = {
  url: 'https://public.paloma.se/webversion/WebVersionRaw?cid=27136&cmg=904a1857-033f-4301-a509-761685d56310&g=e08f6aef-dab5-40dd-a058-ac8b04915fec',
  publisher: 'Uppsala Conflict Data Program',
  title: 'UCDP Newsletter #17',
  published: null,
};
