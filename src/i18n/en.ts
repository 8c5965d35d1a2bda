/** Every string of the site's own pages, in English. Charts and stories carry their own. */
export const en = {
  languageName: 'English',
  siteName: 'Three Borders',
  tagline: 'Violence in the central Sahel, incident by incident',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  languageSwitch: 'Français',
  dataDate: (date: string) => `Data as of ${date}`,
  nav: {
    story: 'Story',
    incidents: 'Incidents',
    regions: 'Regions',
    charts: 'Charts',
    claims: 'Claims',
    data: 'Data',
    method: 'Method',
    corrections: 'Corrections',
  },
  chart: {
    source: 'Source: Three Borders',
    table: 'Show the data as a table',
  },
  footer: {
    scope:
      'A record of the deadliest, best-documented incidents, not a full count of the war. Deaths of attackers are kept apart and never added.',
    licence: 'Data: CC BY 4.0. Code: MIT.',
  },
  front: {
    title: 'Where three borders meet',
    description:
      'Attacks and killings in Mali, Burkina Faso, Niger and the borderlands of their coastal neighbours since 2012, each with its sources.',
    scenes: 'Scenes',
    chartPage: 'The chart’s page: its figures in a table, downloads, code to embed it',
  },
  incidents: {
    title: 'Incidents',
    description: 'Every recorded incident, with filters, a map, a timeline and a table.',
  },
  incident: {
    unknownToll: 'toll unknown',
    killed: { one: '{n} person killed', other: '{n} people killed' },
    killedRange: (low: string, high: string) => `between ${low} and ${high} people killed`,
  },
  regions: {
    title: 'Border regions',
    description: 'Region by region: incidents, people killed, nearness to the borders.',
  },
  charts: {
    title: 'Charts',
    description: 'Every chart with its data, its notes and a snippet to embed it.',
  },
  claims: {
    title: 'Claims, checked',
    description: 'What was said about the violence, tested against the record.',
    introduction:
      'A report of early October 2023, and others of that time, made statements about the violence that a record of incidents can be asked about. Each is answered by a program from the incidents that it counts, so that an answer changes when the record does.',
    verdicts: {
      holds: 'Holds in our data',
      'in-part': 'Only in part',
      'does-not-hold': 'Does not hold',
      'cannot-tell': 'Our data cannot tell',
    },
    summary: 'Verdicts',
    saidBy: 'Said by',
    answer: 'What the record says',
    limits: 'What it cannot say',
    witness: 'From outside',
    incidents: { one: 'The incident counted', other: 'The {n} incidents counted' },
    more: 'The claim with its source and incidents',
  },
  data: {
    title: 'Data',
    description: 'Downloads, licence, codebook and the changes between releases.',
  },
  method: {
    title: 'How figures are counted',
    description: 'What is recorded, from which sources, and how a toll is chosen.',
  },
  corrections: {
    title: 'Corrections',
    description: 'What changed in the record after it was published, by date.',
  },
  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
  },
} as const;
