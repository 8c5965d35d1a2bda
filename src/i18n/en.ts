import { accessibility } from './accessibility/en.ts';
import { method } from './method/en.ts';

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
    navigation: 'About this site',
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
  },
  claims: {
    title: 'Claims, checked',
    description: 'What was said about the violence, tested against the record.',
  },
  data: {
    title: 'Data',
    description: 'Downloads, licence, codebook and the changes between releases.',
    lead: (incidents: string, span: string, reports: string, sources: string) =>
      `The whole record as files: ${incidents}, ${span}, with ${reports} from ${sources}.`,
    incidents: { one: '{n} incident', other: '{n} incidents' },
    reports: { one: '{n} reported figure', other: '{n} reported figures' },
    sources: { one: '{n} cited page', other: '{n} cited pages' },
    version: (version: string) => `Version ${version}`,
    downloads: {
      heading: 'Files',
      file: 'File',
      rows: 'Rows',
      size: 'Size',
      companions: 'For machines',
      schema: 'JSON Schema of one record',
      datapackage: 'Frictionless data package: every file and column with types and keys',
      release: 'Version, counts, size and SHA-256 of each file',
      citation: 'Citation File Format, for reference managers',
    },
    kilobytes: (size: string) => `${size} kB`,
    licence: {
      heading: 'Licence and citation',
      terms:
        'The data may be shared and adapted, also commercially, if you name Three Borders, give the address and version that you used and say what you changed.',
      link: 'Creative Commons Attribution 4.0 International',
      rights:
        'The sources that records cite keep their own rights; records hold facts in our own words and the addresses of the pages. No row of another project’s dataset is in the files. The outlines of regions come from Natural Earth, which is in the public domain.',
      cite: 'Cite this release as',
      citation: (contributors: string, title: string, version: string, url: string) =>
        `${contributors}. ${title}. Version ${version}. ${url}`,
    },
    caveats: {
      heading: 'Before you use them',
      selection: (central: string, coast: string) =>
        `A record of the deadliest, best-documented incidents, not a full count of the war: only events with at least ${central} people other than the attackers reported killed (${coast} in the coastal countries). A total of the record is not a total of the violence, and a rise may be a rise in reporting.`,
      ranges:
        'A toll is a range. Add low to low, best to best and high to high, and show all three.',
      unknown: (count: string) =>
        `An empty toll is unknown, not zero. ${count} without a known toll: they count as incidents and in no sum.`,
      attackers: 'Attackers killed stand apart and are part of no toll.',
      reports:
        'Do not add up the reported figures: several repeat one origin, some were superseded, some are claims of a party to the fight.',
      points: (seats: string, none: string) =>
        `Not every point is the place itself: ${seats} only at the seat or middle of a district or region, ${none} without coordinates.`,
      spreadsheets:
        'CSV files are UTF-8 with commas. A text that starts with =, +, -, @ or an apostrophe has an apostrophe in front, so that no spreadsheet takes it for a formula; take one off when you read the file with a program. Several values in a field are separated by a semicolon.',
      whole:
        'To check a copy, compare its SHA-256 with release.json. The content hash there is the SHA-256 of the list that sha256sum makes of the data files in the order of their names.',
    },
    changes: {
      heading: 'Changes',
      intro:
        'Files have a stable order and form, so that the difference between two releases shows only what changed.',
      date: 'Day',
      added: 'Incidents added',
      corrected: 'Corrections',
      link: 'What was corrected, and why',
    },
    columns: {
      heading: 'Columns of the tables',
      column: 'Column',
      meaning: 'Meaning',
    },
    codebook: {
      heading: 'Codebook',
      intro:
        'Every field of the JSON files, in the words of the schema that checks the record. Numbers in brackets say how often a value occurs.',
      kinds: {
        incidents: 'Incident',
        events: 'Event',
        regions: 'Region',
        actors: 'Actor',
        publishers: 'Publisher',
        'reference-totals': 'Reference total',
      },
      types: {
        text: 'text',
        date: 'date',
        address: 'web address',
        choice: 'one of a list',
        integer: 'whole number',
        number: 'number',
        boolean: 'true, or left out',
        bilingual: 'text in English and French',
        object: 'group of fields',
        list: 'list',
      },
      listOf: (type: string) => `list (${type})`,
      optional: 'may be left out',
      nullable: 'null where not known',
      examples: (examples: string) => `for example ${examples}`,
    },
  },
  method,
  accessibility,
  corrections: {
    title: 'Corrections',
    description: 'What changed in the record after it was published, by date.',
    intro:
      'When a record turns out to be wrong or incomplete it is changed, and the change is written down here with its reason. Nothing is changed in silence, and addresses stay the same.',
    count: { one: '{n} correction so far.', other: '{n} corrections so far.' },
    none: 'No record has been corrected so far.',
    change: 'What changed',
    why: 'Why',
    report: 'Found an error?',
    write: 'Write to us',
    issue: 'Open an issue',
  },
  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
  },
} as const;
