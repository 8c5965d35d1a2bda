import {
  FILE,
  textWith,
  type Changes,
  type JsonObject,
  type Overrides,
} from '../fixtures/files.ts';
import { TARIT } from '../fixtures/records.ts';

/** One kind of bad data: what is broken, and the one fault that the check must then list. */
export interface BadData {
  readonly name: string;
  readonly broken: Overrides;
  readonly file: string;
  readonly path: string;
  readonly message: string | RegExp;
}

/** Bad data whose fault lies in the one file that is broken. */
function bad(
  name: string,
  file: string,
  changes: Changes | string | null,
  path: string,
  message: string | RegExp,
): BadData {
  return { name, broken: { [file]: changes }, file, path, message };
}

/** The incident at Porani at another address or on another day. */
export function movedPorani(file: string, changes: Changes = {}): Overrides {
  return { [FILE.porani]: null, [file]: textWith(FILE.porani, changes) };
}

const page: JsonObject = {
  url: 'https://weekly.example/',
  publisher: 'daily',
  title: null,
  published: null,
  lang: 'fr',
};

const publisher = (id: string): JsonObject => ({ id, name: id, kind: 'press', country: null });

const event = (date: string): JsonObject => ({
  id: `${date}-exit`,
  date,
  datePrecision: 'day',
  countries: ['NER'],
  kind: 'treaty',
  title: { en: 'Exit', fr: 'Sortie' },
  summary: { en: 'They left.', fr: 'Ils sont partis.' },
  sources: [page],
});

const hunters: JsonObject = {
  id: 'hunters',
  name: { en: 'Hunters', fr: 'Chasseurs' },
  shortName: { en: 'Hunters', fr: 'Chasseurs' },
  kind: 'militia',
  side: 'communal-militia',
  aliases: [],
  description: { en: 'A militia.', fr: 'Une milice.' },
  sources: [],
};

const total: JsonObject = {
  id: 'tracker-2022',
  by: { en: 'Another project', fr: 'Un autre observatoire' },
  what: { en: 'Deaths.', fr: 'Morts.' },
  from: '2022',
  to: '2022',
  deaths: null,
  perYear: true,
  countries: ['NER'],
  sources: [page],
};

export const outOfScope: JsonObject = {
  id: 'NE-8',
  country: 'NER',
  name: { en: 'Niamey', fr: 'Niamey' },
  aliases: [],
  shape: 'NE-5',
  inScope: false,
};

const NO_DATE = 'is not a date that exists, written YYYY-MM-DD';
const NO_ADDRESS = 'is not an http or https address';
const COPY = 'is a copy of Wikipedia; give the original article';
const FUTURE = '2024-07-01 is in the future (today is 2024-06-30)';
const LATER_THAN_TODAY = '2024-07-01';

const FORM = [
  bad('text that is not JSON', FILE.tarit, '{ "id": ', '', /^is not JSON: \S/),
  bad('an empty file', FILE.tarit, '', '', /^is not JSON: \S/),
  bad(
    'a byte order mark',
    FILE.tarit,
    `\uFEFF${textWith(FILE.tarit, {})}`,
    '',
    'starts with a byte order mark',
  ),
  bad('a list in place of a record', FILE.tarit, '[]', '', 'expected object, found []'),
  bad('an unknown key', FILE.tarit, { casualties: 29 }, 'casualties', 'is not a known key'),
  bad(
    'an unknown key inside another',
    FILE.tarit,
    { 'coordinates.altitude': 300 },
    'coordinates.altitude',
    'is not a known key',
  ),
  ...[
    'summary.de',
    'killed.note',
    'killedMilitary.note',
    'perpetrator.name',
    'reports[0].note',
    'reports[0].by.name',
    'sources[1].note',
    'revisions[1].by',
  ].map((path) =>
    bad(`an unknown key ${path}`, FILE.tarit, { [path]: 'x' }, path, 'is not a known key'),
  ),
  bad('a number in place of a record', FILE.tarit, '29', '', 'expected object, found 29'),
  bad('null in place of a record', FILE.tarit, 'null', '', 'expected object, found null'),
  bad('a missing key', FILE.tarit, { type: undefined }, 'type', 'is missing'),
  bad(
    'a missing toll',
    FILE.tarit,
    { killed: undefined },
    'killed',
    'is missing (expected object)',
  ),
  bad('a missing date', FILE.tarit, { date: undefined }, 'date', 'is missing (expected string)'),
  bad(
    'a missing figure',
    FILE.tarit,
    { 'reports[0].min': undefined },
    'reports[0].min',
    'is missing (expected number)',
  ),
  bad(
    'a missing address',
    FILE.tarit,
    { 'sources[0].url': undefined },
    'sources[0].url',
    'is missing (expected string)',
  ),
  bad(
    'coordinates without their source',
    FILE.tarit,
    { 'coordinates.source': undefined },
    'coordinates.source',
    'is missing',
  ),
  bad(
    'a summary without French',
    FILE.tarit,
    { 'summary.fr': undefined },
    'summary.fr',
    'is missing (expected string)',
  ),
  bad(
    'notes without French',
    FILE.tarit,
    { 'notes.fr': undefined },
    'notes.fr',
    'is missing (expected string)',
  ),
  bad(
    'a speaker without French',
    FILE.tarit,
    { 'reports[1].by.fr': undefined },
    'reports[1].by.fr',
    'is missing (expected string)',
  ),
  bad('a number for a text', FILE.tarit, { place: 7 }, 'place', 'expected string, found 7'),
  bad('a number for a toll', FILE.tarit, { killed: 29 }, 'killed', 'expected object, found 29'),
  bad(
    'a text for a number',
    FILE.tarit,
    { 'reports[0].min': '29' },
    'reports[0].min',
    'expected number, found "29"',
  ),
  bad(
    'a flag that is not set',
    FILE.tarit,
    { 'reports[0].party': false },
    'reports[0].party',
    'false is none of true',
  ),
  bad(
    'an unknown type',
    FILE.tarit,
    { type: 'raid' },
    'type',
    /^"raid" is none of "armed-attack", "ambush", /,
  ),
  bad(
    'a country outside the record',
    FILE.tarit,
    { country: 'NGA' },
    'country',
    /^"NGA" is none of "MLI", "BFA", "NER", "BEN", "TGO", "GHA", "CIV"$/,
  ),
  bad(
    'a basis of attribution that is none',
    FILE.tarit,
    { 'perpetrator.basis': 'rumour' },
    'perpetrator.basis',
    /^"rumour" is none of "claimed", /,
  ),
  bad(
    'a clause that the rule for tolls does not have',
    FILE.tarit,
    { 'killed.basis': 'midpoint' },
    'killed.basis',
    /^"midpoint" is none of "two-origins", /,
  ),
  bad(
    'a border named the wrong way round',
    FILE.tarit,
    { nearBorders: ['NER-MLI'] },
    'nearBorders[0]',
    /^"NER-MLI" is none of .*"MLI-NER"/,
  ),
  bad(
    'an id with capitals',
    FILE.tarit,
    { id: '2023-10-02-Tarit' },
    'id',
    /^is not of the form YYYY-MM-DD-place/,
  ),
  bad('an id without a date', FILE.tarit, { id: 'tarit' }, 'id', /^is not of the form YYYY-MM-DD/),
  bad(
    'a region named and not identified',
    FILE.tarit,
    { region: 'Tahoua' },
    'region',
    'is not a region id such as NE-6 or ML-X-DOUENTZA',
  ),
  bad(
    'a publisher named and not identified',
    FILE.tarit,
    { 'sources[0].publisher': 'The Daily' },
    'sources[0].publisher',
    'is not lower-case words joined by hyphens',
  ),
  bad(
    'a language spelt out',
    FILE.tarit,
    { 'sources[0].lang': 'english' },
    'sources[0].lang',
    'is not a two-letter language code',
  ),
  bad(
    'a latitude beyond the pole',
    FILE.tarit,
    { 'coordinates.lat': 95 },
    'coordinates.lat',
    /<=90$/,
  ),
  bad(
    'a longitude beyond the date line',
    FILE.tarit,
    { 'coordinates.lon': -181 },
    'coordinates.lon',
    />=-180$/,
  ),
  bad(
    'coordinates from nowhere',
    FILE.tarit,
    { 'coordinates.source': 'a map' },
    'coordinates.source',
    'is neither an address nor gazetteer:NAME',
  ),
  bad('a record without a source', FILE.tarit, { sources: [] }, 'sources', 'names no source'),
  bad(
    'a list of further regions with nothing in it',
    FILE.tarit,
    { alsoInRegions: [] },
    'alsoInRegions',
    />=1 items$/,
  ),
];

const TEXTS = [
  bad('an empty text', FILE.tarit, { place: '' }, 'place', 'is empty'),
  bad(
    'a text with a space at its end',
    FILE.tarit,
    { place: 'Tarit ' },
    'place',
    'has spaces at its start or end',
  ),
  bad(
    'a text with a no-break space at its start',
    FILE.tarit,
    { 'summary.fr': '\u00a0Un convoi.' },
    'summary.fr',
    'has spaces at its start or end',
  ),
  bad(
    'a text with letters and accents apart',
    FILE.tarit,
    { place: 'Tille\u0301ra' },
    'place',
    'is not in Unicode form NFC',
  ),
  bad(
    'a text with a control character',
    FILE.tarit,
    { 'notes.en': 'A\u0007bell' },
    'notes.en',
    'holds a control character',
  ),
  bad(
    'a text of two lines',
    FILE.tarit,
    { 'summary.en': 'One.\nTwo.' },
    'summary.en',
    'holds a control character',
  ),
  bad(
    'a text with a space that nobody sees',
    FILE.tarit,
    { 'sources[0].title': 'Zero\u200bwidth' },
    'sources[0].title',
    'holds a control character',
  ),
  bad(
    'a text that is too long',
    FILE.tarit,
    { place: 'x'.repeat(301) },
    'place',
    'is longer than 300 characters',
  ),
];

const IDENTITY: readonly BadData[] = [
  {
    name: 'a file in the folder of another year',
    broken: movedPorani('data/incidents/2023/2024-01-20-porani.json'),
    file: 'data/incidents/2023/2024-01-20-porani.json',
    path: 'id',
    message: '"2024-01-20-porani" belongs in data/incidents/2024/2024-01-20-porani.json',
  },
  {
    name: 'a file that is not named for its id',
    broken: movedPorani('data/incidents/2024/porani.json'),
    file: 'data/incidents/2024/porani.json',
    path: 'id',
    message: '"2024-01-20-porani" belongs in data/incidents/2024/2024-01-20-porani.json',
  },
  {
    name: 'a file outside the folder of incidents',
    broken: movedPorani('data/drafts/2024/2024-01-20-porani.json'),
    file: 'data/drafts/2024/2024-01-20-porani.json',
    path: 'id',
    message: '"2024-01-20-porani" belongs in data/incidents/2024/2024-01-20-porani.json',
  },
  bad(
    'an id of another day than the date of a record that was never corrected',
    FILE.kessou,
    { date: '2022-03-28' },
    'id',
    '"2022-03-27-kessou" does not start with the date 2022-03-28',
  ),
  bad(
    'the wrong $schema in an incident',
    FILE.tarit,
    { $schema: '../schema/incident.json' },
    '$schema',
    '"../schema/incident.json" is not "../../schema/incident.json"',
  ),
  bad(
    'the wrong $schema in a registry',
    FILE.regions,
    { $schema: 'schema/actors.json' },
    '$schema',
    '"schema/actors.json" is not "schema/regions.json"',
  ),
  bad(
    'the wrong $schema in the context',
    FILE.events,
    { $schema: 'schema/events.json' },
    '$schema',
    '"schema/events.json" is not "../schema/events.json"',
  ),
];

const DATES: readonly BadData[] = [
  bad('a day that does not exist', FILE.tarit, { date: '2023-02-30' }, 'date', NO_DATE),
  bad('29 February of a common year', FILE.tarit, { date: '2023-02-29' }, 'date', NO_DATE),
  bad('a date in words', FILE.tarit, { date: '2 October 2023' }, 'date', NO_DATE),
  bad(
    'a date with a time',
    FILE.tarit,
    { 'sources[0].published': '2023-10-03T12:00' },
    'sources[0].published',
    NO_DATE,
  ),
  {
    name: 'a date in the future',
    broken: movedPorani('data/incidents/2024/2024-07-01-porani.json', {
      id: '2024-07-01-porani',
      date: LATER_THAN_TODAY,
    }),
    file: 'data/incidents/2024/2024-07-01-porani.json',
    path: 'date',
    message: FUTURE,
  },
  {
    name: 'a date before the record begins',
    broken: movedPorani('data/incidents/2011/2011-12-31-porani.json', {
      id: '2011-12-31-porani',
      date: '2011-12-31',
    }),
    file: 'data/incidents/2011/2011-12-31-porani.json',
    path: 'date',
    message: '2011-12-31 is before 2012-01-01, where the record begins',
  },
  bad(
    'a last day that is the first',
    FILE.kessou,
    { dateEnd: '2022-03-27' },
    'dateEnd',
    '2022-03-27 is not after date (2022-03-27)',
  ),
  bad(
    'a last day before the first',
    FILE.kessou,
    { dateEnd: '2022-03-26' },
    'dateEnd',
    '2022-03-26 is not after date (2022-03-27)',
  ),
  bad('a last day in the future', FILE.wanzar, { dateEnd: LATER_THAN_TODAY }, 'dateEnd', FUTURE),
  bad(
    'a source published in the future',
    FILE.tarit,
    { 'sources[1].published': LATER_THAN_TODAY },
    'sources[1].published',
    FUTURE,
  ),
];

const PLACE: readonly BadData[] = [
  bad(
    'an unknown region',
    FILE.tarit,
    { region: 'NE-9' },
    'region',
    '"NE-9" is not in data/regions.json',
  ),
  bad(
    'a region of another country',
    FILE.tarit,
    { region: 'ML-7', coordinates: null },
    'region',
    '"ML-7" lies in MLI, not in NER',
  ),
  {
    name: 'a region outside the scope of the record',
    broken: { [FILE.regions]: { 'regions[2]': outOfScope }, [FILE.tarit]: { region: 'NE-8' } },
    file: FILE.tarit,
    path: 'region',
    message: '"NE-8" lies outside the record\'s scope (data/regions.json)',
  },
  bad(
    'an unknown further region',
    FILE.tarit,
    { alsoInRegions: ['NE-9'] },
    'alsoInRegions[0]',
    '"NE-9" is not in data/regions.json',
  ),
  bad(
    'a further region that is the main one',
    FILE.tarit,
    { alsoInRegions: ['NE-5'] },
    'alsoInRegions[0]',
    '"NE-5" stands already at [0]',
  ),
  bad(
    'further regions without a main one',
    FILE.tarit,
    { region: null, alsoInRegions: ['NE-5'] },
    'alsoInRegions',
    'is given although region is null',
  ),
  bad(
    'coordinates more than 15 km outside the region',
    FILE.tarit,
    { 'coordinates.lat': 16.2 },
    'coordinates',
    'lie 22 km outside NE-5 (at most 15 km)',
  ),
  bad(
    'latitude and longitude in each other’s place',
    FILE.tarit,
    { 'coordinates.lat': 4.8, 'coordinates.lon': 15.5 },
    'coordinates',
    /^lie 1\d{3} km outside NE-5 \(at most 15 km\)$/,
  ),
  bad(
    'a near border of another country',
    FILE.tarit,
    { nearBorders: ['MLI-NER', 'BFA-MLI'] },
    'nearBorders[1]',
    'BFA-MLI is no border of NER',
  ),
  bad(
    'a near border twice',
    FILE.tarit,
    { nearBorders: ['MLI-NER', 'MLI-NER'] },
    'nearBorders[1]',
    '"MLI-NER" stands already at [0]',
  ),
];

const ACTORS_AND_SOURCES: readonly BadData[] = [
  bad(
    'an unknown actor',
    FILE.tarit,
    { 'perpetrator.actor': 'nobody' },
    'perpetrator.actor',
    '"nobody" is not in data/actors.json',
  ),
  bad(
    'an unknown actor that took part',
    FILE.wanzar,
    { 'perpetrator.with': ['south-group', 'nobody'] },
    'perpetrator.with[1]',
    '"nobody" is not in data/actors.json',
  ),
  bad(
    'an actor together with itself',
    FILE.wanzar,
    { 'perpetrator.with': ['north-group'] },
    'perpetrator.with[0]',
    '"north-group" stands already at [0]',
  ),
  bad(
    'an actor together with none',
    FILE.wanzar,
    { 'perpetrator.actor': null },
    'perpetrator.with',
    'is given although actor is null',
  ),
  bad(
    'an actor on no basis',
    FILE.tarit,
    { 'perpetrator.basis': 'unknown' },
    'perpetrator.basis',
    'is "unknown" although an actor is named',
  ),
  bad(
    'an actor on no side',
    FILE.tarit,
    { 'perpetrator.side': 'unidentified' },
    'perpetrator.side',
    'is "unidentified" although an actor is named',
  ),
  bad(
    'an actor among jihadists whom nobody names',
    FILE.tarit,
    { 'perpetrator.side': 'jihadist-unnamed' },
    'perpetrator.side',
    'is "jihadist-unnamed" although an actor is named',
  ),
  bad(
    'jihadists of whom nothing is known',
    FILE.porani,
    { 'perpetrator.side': 'jihadist-unnamed' },
    'perpetrator.basis',
    'is "unknown" although the side is "jihadist-unnamed"',
  ),
  bad(
    'a basis for an attribution to nobody',
    FILE.tarit,
    { 'perpetrator.actor': null, 'perpetrator.side': 'unidentified' },
    'perpetrator.basis',
    'is "press" although no perpetrator is named or described; expected "unknown"',
  ),
  bad(
    'an attribution to a page that is not there',
    FILE.kessou,
    { 'perpetrator.sources': ['rights-group', 'weekly'] },
    'perpetrator.sources[1]',
    'no source has the key "weekly"',
  ),
  bad(
    'an attribution to one page twice',
    FILE.kessou,
    { 'perpetrator.sources': ['agency', 'agency'] },
    'perpetrator.sources[1]',
    '"agency" stands already at [0]',
  ),
  bad(
    'pages for an attribution that nothing is known of',
    FILE.porani,
    { 'perpetrator.sources': ['daily'] },
    'perpetrator.sources',
    'is given although basis is "unknown"',
  ),
  bad(
    'an unknown publisher',
    FILE.tarit,
    { 'sources[0].publisher': 'weekly' },
    'sources[0].publisher',
    '"weekly" is not in data/publishers.json',
  ),
  bad(
    'an unknown carrier',
    FILE.tarit,
    { 'sources[1].via': 'weekly' },
    'sources[1].via',
    '"weekly" is not in data/publishers.json',
  ),
  bad(
    'a carrier that is the publisher',
    FILE.tarit,
    { 'sources[0].via': 'daily' },
    'sources[0].via',
    'repeats the publisher "daily"',
  ),
  ...['ftp://daily.example/tarit', 'daily.example/tarit', 'javascript:alert(1)', 'https:///'].map(
    (url) =>
      bad(
        `an address that is not on the web: ${url}`,
        FILE.tarit,
        { 'sources[0].url': url },
        'sources[0].url',
        NO_ADDRESS,
      ),
  ),
  bad(
    'an address with a space around it',
    FILE.tarit,
    { 'sources[0].url': ' https://daily.example/tarit' },
    'sources[0].url',
    NO_ADDRESS,
  ),
  bad(
    'an address with a line break in it',
    FILE.tarit,
    { 'sources[0].url': 'https://daily.example/\ntarit' },
    'sources[0].url',
    NO_ADDRESS,
  ),
  bad(
    'an address twice',
    FILE.tarit,
    { 'sources[1].url': 'https://daily.example/tarit' },
    'sources[1].url',
    '"https://daily.example/tarit" stands already at [0]',
  ),
  bad(
    'a key of a source twice',
    FILE.wanzar,
    { 'sources[1]': { ...page, key: 'daily' } },
    'sources[1].key',
    '"daily" stands already at [0]',
  ),
  ...[
    'https://www.wikiwand.com/en/articles/Tarit',
    'https://en-m-wikipedia-org.translate.goog/wiki/Tarit',
    'https://web.archive.org/web/2024/https://en.wikipedia.org/wiki/Tarit',
  ].map((url) =>
    bad(
      `a copy of an encyclopedia: ${url}`,
      FILE.tarit,
      { 'sources[0].url': url },
      'sources[0].url',
      COPY,
    ),
  ),
];

const REPORTS: readonly BadData[] = [
  bad(
    'a report from an unknown source',
    FILE.tarit,
    { 'reports[0].source': 'weekly' },
    'reports[0].source',
    'no source has the key "weekly"',
  ),
  bad(
    'a report whose lower bound is above the upper',
    FILE.tarit,
    { 'reports[3].max': 19 },
    'reports[3].max',
    '19 is below min (20)',
  ),
  bad(
    'a figure below zero',
    FILE.tarit,
    { 'reports[3].min': -1 },
    'reports[3].min',
    'is below zero',
  ),
  bad(
    'half a person',
    FILE.tarit,
    { 'reports[3].max': 22.5 },
    'reports[3].max',
    'is not a whole number',
  ),
  bad(
    'attackers inside the people killed',
    FILE.tarit,
    { 'reports[2].victims': 'attackers' },
    'reports[2].victims',
    '"attackers" cannot go with figure "killed": attackers are counted apart',
  ),
  bad(
    'soldiers among the attackers killed',
    FILE.tarit,
    { 'reports[4].victims': 'military' },
    'reports[4].victims',
    '"military" cannot go with figure "attackers-killed": attackers are counted apart',
  ),
  bad(
    'nine people killed in a central country',
    FILE.wanzar,
    { 'reports[0].min': 9, 'reports[0].max': 9 },
    'reports',
    'no report gives 10 or more killed, the threshold in NER (most: 9)',
  ),
  bad(
    'as few people killed in a central country as are enough on the coast',
    FILE.porani,
    { country: 'NER', nearBorders: [] },
    'reports',
    'no report gives 10 or more killed, the threshold in NER (most: 6)',
  ),
  bad(
    'people injured and none killed',
    FILE.wanzar,
    { 'reports[0].figure': 'injured' },
    'reports',
    'no report gives 10 or more killed, the threshold in NER (most: 0)',
  ),
  bad(
    'four people killed on the coast',
    FILE.porani,
    {
      'reports[0].min': 4,
      'reports[0].max': 4,
      killed: { low: 4, best: 4, high: 4, basis: 'single-report' },
      killedCivilians: null,
    },
    'reports',
    'no report gives 5 or more killed, the threshold in BEN (most: 4)',
  ),
];

const TOLLS: readonly BadData[] = [
  bad('a toll below zero', FILE.tarit, { 'killed.low': -29 }, 'killed.low', 'is below zero'),
  bad(
    'a toll with a fraction',
    FILE.tarit,
    { 'killed.best': 29.5 },
    'killed.best',
    'is not a whole number',
  ),
  bad(
    'a lowest toll above the best',
    FILE.tarit,
    { 'killed.low': 60, killedMilitary: null },
    'killed.low',
    '60 is above best (29)',
  ),
  bad(
    'a highest toll below the best',
    FILE.tarit,
    { 'killed.high': 12, killedMilitary: null },
    'killed.high',
    '12 is below best (29)',
  ),
  bad(
    'a highest toll of soldiers below the best',
    FILE.tarit,
    { 'killedMilitary.high': 12 },
    'killedMilitary.high',
    '12 is below best (29)',
  ),
  bad(
    'a lowest toll of attackers above the best',
    FILE.tarit,
    { 'attackersKilled.low': 50 },
    'attackersKilled.low',
    '50 is above best (40)',
  ),
  bad(
    'a lowest toll that no report gives',
    FILE.kessou,
    { 'killed.low': 21 },
    'killed.low',
    '21 is given by no report',
  ),
  bad(
    'a best toll that no report gives',
    FILE.kessou,
    { 'killed.best': 27, 'killed.basis': 'single-report' },
    'killed.best',
    '27 is given by no report',
  ),
  bad(
    'a highest toll that no report gives',
    FILE.kessou,
    { 'killed.high': 31 },
    'killed.high',
    '31 is given by no report',
  ),
  bad(
    'a toll of soldiers that no report gives',
    FILE.kessou,
    { 'killedMilitary.high': 6 },
    'killedMilitary.high',
    '6 is given by no report',
  ),
  bad(
    'a toll of civilians that only a report of all victims gives',
    FILE.kessou,
    { 'killedCivilians.high': 25 },
    'killedCivilians.high',
    '25 is given by no report',
  ),
  bad(
    'a toll of attackers that no report gives',
    FILE.tarit,
    { 'attackersKilled.best': 45 },
    'attackersKilled.best',
    '45 is given by no report',
  ),
  bad(
    'soldiers and civilians that exceed the lowest toll',
    FILE.kessou,
    { 'killedCivilians.low': 20 },
    'killed.low',
    '20 is below the sum of its military and civilian parts (25)',
  ),
  bad(
    'soldiers and civilians that exceed the best toll',
    FILE.kessou,
    { 'killed.best': 20, 'killed.basis': 'single-report' },
    'killed.best',
    '20 is below the sum of its military and civilian parts (25)',
  ),
  bad(
    'soldiers that exceed the highest toll',
    FILE.tarit,
    { 'killed.high': 29 },
    'killed.high',
    '29 is below the sum of its military and civilian parts (60)',
  ),
  bad(
    'an unknown toll of which only the soldiers are known',
    FILE.tarit,
    { killed: null },
    'killed',
    'is null although one of its parts is known',
  ),
  bad(
    'an unknown toll of which only the civilians are known',
    FILE.porani,
    { killed: null },
    'killed',
    'is null although one of its parts is known',
  ),
  bad(
    'two origins that are one',
    FILE.kessou,
    { 'reports[1].origin': 'rights-group' },
    'killed.basis',
    '"two-origins" but 25 rests on rights-group',
  ),
  bad(
    'two origins of which one is an encyclopedia',
    FILE.kessou,
    { 'reports[0].by.kind': 'encyclopedia' },
    'killed.basis',
    '"two-origins" but 25 rests on mission',
  ),
  bad(
    'two origins of which one is a sum of others',
    FILE.kessou,
    { 'reports[1].origin': 'sum' },
    'killed.basis',
    '"two-origins" but 25 rests on rights-group',
  ),
  bad(
    'two origins of which there is none',
    FILE.kessou,
    { 'killed.best': 30, 'reports[3].by.kind': 'encyclopedia' },
    'killed.basis',
    '"two-origins" but 30 rests on none',
  ),
  bad(
    'a best figure that two origins give, on another ground',
    FILE.kessou,
    { 'killed.basis': 'non-party-count' },
    'killed.basis',
    'is "non-party-count" although rights-group and mission give 25; expected "two-origins", or one origin for what goes back to one',
  ),
  bad(
    'a count by a party to the fight as that of none',
    FILE.tarit,
    { 'killed.basis': 'non-party-count' },
    'killed.basis',
    '"non-party-count" but no report by a counting body that is no party gives 29',
  ),
  bad(
    'a count by a newspaper as that of a counting body',
    FILE.kessou,
    { 'killed.best': 30, 'killed.basis': 'non-party-count' },
    'killed.basis',
    '"non-party-count" but no report by a counting body that is no party gives 30',
  ),
  bad(
    'an official toll that no official gives',
    FILE.kessou,
    { 'killed.basis': 'official-toll' },
    'killed.basis',
    '"official-toll" but no official report gives 25',
  ),
];

const HISTORY: readonly BadData[] = [
  bad(
    'a record without a history',
    FILE.tarit,
    { revisions: [] },
    'revisions',
    'has no entry for the day the record was added',
  ),
  bad(
    'a history that does not begin with the record added',
    FILE.tarit,
    { 'revisions[0]': undefined },
    'revisions[0].kind',
    'the first entry, and no other, is "added"',
  ),
  bad(
    'a record added twice',
    FILE.tarit,
    { 'revisions[1]': { date: '2024-02-01', kind: 'added' } },
    'revisions[1].kind',
    'the first entry, and no other, is "added"',
  ),
  bad(
    'revisions out of order',
    FILE.tarit,
    { 'revisions[1].date': '2024-01-04' },
    'revisions[1].date',
    '2024-01-04 is before the entry above (2024-01-05)',
  ),
  bad(
    'a revision in the future',
    FILE.tarit,
    { 'revisions[1].date': LATER_THAN_TODAY },
    'revisions[1].date',
    FUTURE,
  ),
  bad(
    'a correction that does not say why',
    FILE.tarit,
    { 'revisions[1].why': undefined },
    'revisions[1].why',
    'is missing: a correction says why',
  ),
  bad(
    'a correction that does not say what',
    FILE.tarit,
    { 'revisions[1].change': undefined },
    'revisions[1].change',
    'is missing: a correction says what changed',
  ),
  bad(
    'a distinct incident that does not exist',
    FILE.tarit,
    { distinctFrom: ['2023-10-01-tarit'] },
    'distinctFrom[0]',
    'no incident has the id "2023-10-01-tarit"',
  ),
  bad(
    'an incident distinct from itself',
    FILE.tarit,
    { distinctFrom: [TARIT.id] },
    'distinctFrom[0]',
    'names the incident itself',
  ),
];

const REGISTRIES: readonly BadData[] = [
  ...[FILE.regions, FILE.actors, FILE.publishers, FILE.events, FILE.totals].map((file) =>
    bad(`no ${file}`, file, null, '', 'is missing'),
  ),
  bad(
    'publishers out of order',
    FILE.publishers,
    { 'publishers[5]': publisher('weekly'), 'publishers[6]': publisher('bulletin') },
    'publishers[6].id',
    '"bulletin" stands after "weekly"; order by id',
  ),
  bad(
    'an id of a publisher twice',
    FILE.publishers,
    { 'publishers[5]': publisher('rights-group') },
    'publishers[5].id',
    '"rights-group" stands already at [4]',
  ),
  bad(
    'a publisher in a country spelt out',
    FILE.publishers,
    { 'publishers[1].country': 'Niger' },
    'publishers[1].country',
    'is not an ISO 3166-1 alpha-3 code',
  ),
  bad(
    'regions out of order',
    FILE.regions,
    { 'regions[2]': { ...outOfScope, id: 'NE-1' } },
    'regions[2].id',
    '"NE-1" stands after "NE-5"; order by id',
  ),
  bad(
    'an id of a region twice',
    FILE.regions,
    { 'regions[2]': { ...outOfScope, id: 'NE-5', inScope: true } },
    'regions[2].id',
    '"NE-5" stands already at [1]',
  ),
  bad(
    'a region whose shape the map lacks',
    FILE.regions,
    { 'regions[1].shape': 'NE-9' },
    'regions[1].shape',
    'the map has no shape "NE-9"',
  ),
  bad(
    'a region without a French name',
    FILE.regions,
    { 'regions[0].name.fr': undefined },
    'regions[0].name.fr',
    'is missing (expected string)',
  ),
  bad(
    'actors out of order',
    FILE.actors,
    { 'actors[3]': hunters },
    'actors[3].id',
    '"hunters" stands after "south-group"; order by id',
  ),
  bad(
    'an actor that is part of none',
    FILE.actors,
    { 'actors[2].partOf': 'nobody' },
    'actors[2].partOf',
    '"nobody" is no other actor',
  ),
  bad(
    'an actor that is part of itself',
    FILE.actors,
    { 'actors[2].partOf': 'south-group' },
    'actors[2].partOf',
    '"south-group" is no other actor',
  ),
  bad(
    'an actor described from an unknown publisher',
    FILE.actors,
    { 'actors[1].sources[0].publisher': 'weekly' },
    'actors[1].sources[0].publisher',
    '"weekly" is not in data/publishers.json',
  ),
  bad(
    'an actor described from a page of the future',
    FILE.actors,
    { 'actors[1].sources[0].published': LATER_THAN_TODAY },
    'actors[1].sources[0].published',
    FUTURE,
  ),
  bad(
    'an event on another day than its id says',
    FILE.events,
    { 'events[0].date': '2022-08-16' },
    'events[0].id',
    '"2022-08-15-troops-leave" does not start with 2022-08-16',
  ),
  bad(
    'an event in the future',
    FILE.events,
    { 'events[3]': event(LATER_THAN_TODAY) },
    'events[3].date',
    FUTURE,
  ),
  bad(
    'events out of order',
    FILE.events,
    { 'events[3]': event('2023-01-28') },
    'events[3].id',
    '"2023-01-28-exit" stands after "2023-09-16-pact"; order by id',
  ),
  bad(
    'an event without a source',
    FILE.events,
    { 'events[0].sources': [] },
    'events[0].sources',
    'names no source',
  ),
  bad(
    'an event with a copy of an encyclopedia',
    FILE.events,
    { 'events[1].sources[0].url': 'https://wikimili.com/en/Coup' },
    'events[1].sources[0].url',
    COPY,
  ),
  bad(
    'an event with an address twice',
    FILE.events,
    { 'events[0].sources[1]': { ...page, url: 'https://portal.example/they-left' } },
    'events[0].sources[1].url',
    '"https://portal.example/they-left" stands already at [0]',
  ),
  bad(
    'an id of a reference total twice',
    FILE.totals,
    { 'totals[1]': total },
    'totals[1].id',
    '"tracker-2022" stands already at [0]',
  ),
  bad(
    'a reference total from an unknown publisher',
    FILE.totals,
    { 'totals[0].sources[0].publisher': 'weekly' },
    'totals[0].sources[0].publisher',
    '"weekly" is not in data/publishers.json',
  ),
  bad(
    'a reference total that ends before it begins',
    FILE.totals,
    { 'totals[0].to': '2020' },
    'totals[0].to',
    '2020 is before from (2021)',
  ),
  bad(
    'a reference total of no period',
    FILE.totals,
    { 'totals[0].from': 'last year' },
    'totals[0].from',
    'is neither YYYY nor YYYY-MM',
  ),
];

/** What follows Tarit by three days, at a distance north of it. */
export const SECOND_TARIT = 'data/incidents/2023/2023-10-05-tarit-well.json';
export function secondTarit(changes: Changes = {}): Overrides {
  const id = '2023-10-05-tarit-well';
  return {
    [SECOND_TARIT]: textWith(FILE.tarit, {
      id,
      date: '2023-10-05',
      'coordinates.lat': 15.54,
      ...changes,
    }),
  };
}

const DUPLICATES: readonly BadData[] = [
  {
    name: 'an incident within 3 days and 5 km of another',
    broken: secondTarit(),
    file: SECOND_TARIT,
    path: 'distinctFrom',
    message: 'is within 3 days and 5 km of 2023-10-02-tarit; merge them or name it here',
  },
  {
    name: 'an incident at the same place on the same day',
    broken: {
      'data/incidents/2023/2023-10-02-tarit-well.json': textWith(FILE.tarit, {
        id: '2023-10-02-tarit-well',
      }),
    },
    file: FILE.tarit,
    path: 'distinctFrom',
    message: 'is within 3 days and 5 km of 2023-10-02-tarit-well; merge them or name it here',
  },
];

/** All kinds of bad data that the check must notice, by what they are about. */
export const BAD_DATA = {
  'form of a record': FORM,
  texts: TEXTS,
  'name and folder of a file': IDENTITY,
  dates: DATES,
  place: PLACE,
  'actors and sources': ACTORS_AND_SOURCES,
  reports: REPORTS,
  tolls: TOLLS,
  'history of a record': HISTORY,
  registries: REGISTRIES,
  'incidents recorded twice': DUPLICATES,
} as const satisfies Record<string, readonly BadData[]>;
