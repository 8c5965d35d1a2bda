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
    options: 'Options of this chart',
    choiceFailed: 'This choice could not be loaded; the chart shows the one before.',
    pageLink: 'Notes and data',
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
    introduction:
      'Each chart answers one question from the record, and comes with its rows, its notes, pictures for print and screen, and code that puts it into any page.',
    downloads: 'Download',
    downloadPicture: 'Picture (PNG)',
    downloadDarkPicture: 'Picture for dark pages (PNG)',
    downloadDrawing: 'Drawing (SVG)',
    downloadRows: 'Rows (CSV)',
    downloadDocumented: 'Rows with documentation (JSON)',
    columns: 'What the columns hold',
    columnName: 'Column',
    columnMeaning: 'Meaning',
    licence: 'Free to use with the source named: CC BY 4.0.',
    embed: 'Put this chart into your page',
    embedIntroduction:
      'The code brings the chart as it is set above. It runs without cookies and asks nothing of any other site.',
    embedKind: 'For',
    embedKinds: {
      script: 'Any page (script and link)',
      frame: 'A page that allows frames but no scripts',
      amp: 'An AMP page',
      picture: 'A page that allows neither: a picture',
    },
    embedLanguage: 'Language',
    embedTheme: 'Theme',
    embedThemes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
    embedWidth: 'Width',
    embedWidths: { fluid: 'As wide as the column', pixels: (width: string) => `${width} pixels` },
    embedCode: 'Code',
    copy: 'Copy the code',
    copied: 'Copied.',
    copyFailed: 'Copying is not allowed here: select the code and copy it.',
    preview: 'Preview',
    previewTitle: (title: string, width: string) => `${title}, ${width} pixels wide`,
    showAll: 'Show the whole chart',
    all: 'All charts',
  },
  claims: {
    title: 'Claims, checked',
    description: 'What was said about the violence, tested against the record.',
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
