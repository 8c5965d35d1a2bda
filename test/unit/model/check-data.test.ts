import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/model/check.ts';
import { incidentFile } from '../../../src/model/incident-id.ts';
import { formatFault, formatPath, type Fault } from '../../../src/model/fault.ts';
import {
  distanceToShapeKm,
  FILE,
  makeFiles,
  textWith,
  TODAY,
  type Overrides,
} from '../fixtures/files.ts';
import { INCIDENTS, TARIT } from '../fixtures/records.ts';
import { BAD_DATA, movedPorani, outOfScope, SECOND_TARIT, secondTarit } from './bad-data.ts';

function faultsOf(overrides: Overrides): readonly Fault[] {
  return checkData(makeFiles(overrides), { today: TODAY, distanceToShapeKm }).faults;
}

/** Data at the edge of a rule, on the side where nothing is wrong. */
const SOUND: readonly (readonly [name: string, overrides: Overrides])[] = [
  ['the dataset as it is', {}],
  ['29 February of a leap year', movedPoraniTo('2024-02-29')],
  ['the day of the check', movedPoraniTo(TODAY)],
  ['the first day of the record', movedPoraniTo('2012-01-01')],
  ['a last day that is the day of the check', { [FILE.wanzar]: { dateEnd: TODAY } }],
  ['a source of the day of the check', { [FILE.tarit]: { 'sources[1].published': TODAY } }],
  ['a revision of the day of the check', { [FILE.tarit]: { 'revisions[1].date': TODAY } }],
  ['an event of the day of the check', eventOfToday()],
  ['a toll that is one number', { [FILE.kessou]: { 'killed.low': 25, 'killed.high': 25 } }],
  ['a toll of zero soldiers', zeroSoldiers()],
  ['coordinates 11 km outside the region', { [FILE.tarit]: { 'coordinates.lat': 16.1 } }],
  ['coordinates in a further region', inFurtherRegion()],
  ['no coordinates', { [FILE.tarit]: { coordinates: null } }],
  ['ten people killed', { [FILE.wanzar]: { 'reports[0].min': 10, 'reports[0].max': 10 } }],
  [
    'at least ten people killed',
    { [FILE.wanzar]: { 'reports[0].min': 10, 'reports[0].max': null } },
  ],
  ['an id that keeps the day of before a correction', { [FILE.tarit]: { date: '2023-10-01' } }],
  ['an article of the encyclopedia itself', encyclopedia('https://en.wikipedia.org/wiki/Tarit')],
  ['the mobile page of the encyclopedia', encyclopedia('https://fr.m.wikipedia.org/wiki/Tarit')],
  ['two origins of which one gives a range', { [FILE.kessou]: { 'reports[1].min': 22 } }],
  [
    'a count by a body that is no party',
    {
      [FILE.kessou]: {
        'killed.basis': 'non-party-count',
        'reports[0].partial': true,
        'reports[1].superseded': true,
      },
    },
  ],
  ['an incident four days later', secondTaritOn('2023-10-06')],
  ['an incident 6 km away', secondTarit({ 'coordinates.lat': 15.555 })],
  ['a distinct incident close by', secondTarit({ distinctFrom: [TARIT.id] })],
  ['a distinct incident close by, named by the earlier', namedByTheEarlier()],
  ['an incident close by without coordinates', secondTarit({ coordinates: null })],
];

function movedPoraniTo(date: string): Overrides {
  const id = `${date}-porani`;
  return movedPorani(incidentFile({ id }), { id, date });
}

function eventOfToday(): Overrides {
  return { [FILE.events]: { 'events[2].id': `${TODAY}-pact`, 'events[2].date': TODAY } };
}

function zeroSoldiers(): Overrides {
  return {
    [FILE.porani]: {
      'reports[1]': {
        figure: 'killed',
        victims: 'military',
        min: 0,
        max: 0,
        by: { kind: 'press', en: 'A paper', fr: 'Un journal' },
        origin: 'daily',
        source: 'daily',
      },
      killedMilitary: { low: 0, best: 0, high: 0 },
    },
  };
}

function inFurtherRegion(): Overrides {
  const further = { ...outOfScope, id: 'NE-6', shape: 'ML-7', inScope: true };
  return {
    [FILE.regions]: { 'regions[2]': further },
    [FILE.tarit]: { alsoInRegions: ['NE-6'], 'coordinates.lon': 0.5 },
  };
}

function encyclopedia(url: string): Overrides {
  return { [FILE.tarit]: { 'sources[0].url': url, 'sources[0].publisher': 'encyclopedia' } };
}

function secondTaritOn(date: string): Overrides {
  const id = `${date}-tarit-well`;
  return { [`data/incidents/2023/${id}.json`]: textWith(FILE.tarit, { id, date }) };
}

function namedByTheEarlier(): Overrides {
  return { ...secondTarit(), [FILE.tarit]: { distinctFrom: ['2023-10-05-tarit-well'] } };
}

describe('a sound dataset', () => {
  it.each(SOUND)('has no fault: %s', (_name, overrides) => {
    expect(faultsOf(overrides).map(formatFault)).toEqual([]);
  });

  it('comes back whole, incidents oldest first', () => {
    const files = makeFiles().reverse();
    const { dataset } = checkData(files, { today: TODAY, distanceToShapeKm });
    expect(dataset?.incidents).toEqual(INCIDENTS);
    expect(dataset?.regions.map(({ id }) => id)).toEqual(['ML-7', 'NE-5']);
    expect(dataset?.events).toHaveLength(3);
    expect(dataset?.referenceTotals).toHaveLength(1);
  });
});

describe.each(Object.entries(BAD_DATA))('bad data: %s', (_kind, cases) => {
  it.each(cases)('$name', ({ broken, file, path, message }) => {
    const faults = faultsOf(broken);
    expect(faults.map((fault) => ({ ...fault, path: formatPath(fault.path) }))).toEqual([
      {
        file,
        path,
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      },
    ]);
  });
});

it('bad data comes in more than 45 kinds, each under a name of its own', () => {
  const names = Object.values(BAD_DATA)
    .flat()
    .map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(45);
});

describe('all faults in one run', () => {
  it('lists what the schema and what the rules find in one file', () => {
    const faults = faultsOf({
      [FILE.tarit]: {
        type: 'raid',
        casualties: 29,
        'killed.high': 12,
        killedMilitary: null,
        'sources[0].publisher': 'weekly',
        nearBorders: ['BFA-MLI'],
        'revisions[1].why': undefined,
      },
    });
    expect(faults.map(formatFault)).toEqual([
      expect.stringMatching(
        /^data\/incidents\/2023\/2023-10-02-tarit\.json: type: "raid" is none /,
      ),
      `${FILE.tarit}: casualties: is not a known key`,
      `${FILE.tarit}: killed.high: 12 is below best (29)`,
      `${FILE.tarit}: nearBorders[0]: BFA-MLI is no border of NER`,
      `${FILE.tarit}: sources[0].publisher: "weekly" is not in data/publishers.json`,
      `${FILE.tarit}: revisions[1].why: is missing: a correction says why`,
    ]);
  });

  it('lists each bound that no report gives: an attackers’ claim backs none', () => {
    const faults = faultsOf({
      [FILE.wanzar]: { killed: { low: 11, best: 11, high: 11, basis: 'single-report' } },
    });
    expect(faults.map(formatFault)).toEqual([
      `${FILE.wanzar}: killed.low: 11 is given by no report`,
      `${FILE.wanzar}: killed.best: 11 is given by no report`,
      `${FILE.wanzar}: killed.high: 11 is given by no report`,
    ]);
  });

  it('lists the faults of several files by file', () => {
    const faults = faultsOf({
      [FILE.wanzar]: { confidence: 'certain' },
      [FILE.regions]: { 'regions[1].shape': 'NE-9' },
      [FILE.kessou]: { 'killed.low': 21, dateEnd: '2022-03-27' },
      [FILE.actors]: { 'actors[2].partOf': 'nobody' },
      [FILE.events]: '{',
    });
    expect(faults.map(({ file }) => file)).toEqual([
      FILE.actors,
      FILE.events,
      FILE.kessou,
      FILE.kessou,
      FILE.wanzar,
      FILE.regions,
    ]);
  });

  it('gives no dataset when there is a fault', () => {
    const files = makeFiles({ [FILE.tarit]: { place: '' } });
    expect(checkData(files, { today: TODAY, distanceToShapeKm }).dataset).toBeNull();
  });

  it('does not hide one toll’s fault behind another’s', () => {
    const faults = faultsOf({
      [FILE.tarit]: { 'killed.best': -1, 'attackersKilled.low': 50, 'killedMilitary.best': 30 },
    });
    expect(faults.map(formatFault)).toEqual([
      `${FILE.tarit}: killed.best: is below zero`,
      `${FILE.tarit}: attackersKilled.low: 50 is above best (40)`,
      `${FILE.tarit}: killedMilitary.best: 30 is given by no report`,
    ]);
  });

  it.each([
    [FILE.regions, { 'regions[0].flag': 'a' }, 'regions[0].flag'],
    [FILE.actors, { 'actors[0].flag': 'a' }, 'actors[0].flag'],
    [FILE.publishers, { 'publishers[0].flag': 'a' }, 'publishers[0].flag'],
  ])('does not blame incidents for a broken %s', (file, changes, path) => {
    expect(faultsOf({ [file]: changes }).map(formatFault)).toEqual([
      `${file}: ${path}: is not a known key`,
    ]);
  });

  it('still knows an incident whose record cannot be read', () => {
    expect(faultsOf({ [FILE.tarit]: '{' }).map(({ file }) => file)).toEqual([FILE.tarit]);
  });

  it('names each of the incidents that an incident may repeat', () => {
    const faults = faultsOf({
      ...secondTarit(),
      ...secondTaritOn('2023-10-04'),
    });
    expect(faults.map(({ file, message }) => [file, /2023-[^;]+/u.exec(message)?.[0]])).toEqual([
      ['data/incidents/2023/2023-10-04-tarit-well.json', '2023-10-02-tarit'],
      [SECOND_TARIT, '2023-10-02-tarit'],
      [SECOND_TARIT, '2023-10-04-tarit-well'],
    ]);
  });
});

describe('an incident recorded twice', () => {
  it('is a fault of the later one, in whatever order files are read', () => {
    const files = makeFiles(secondTarit()).reverse();
    const { faults } = checkData(files, { today: TODAY, distanceToShapeKm });
    expect(faults.map(({ file }) => file)).toEqual([SECOND_TARIT]);
  });
});

describe('the line of a fault', () => {
  it('names file, path and reason', () => {
    const fault: Fault = {
      file: 'data/incidents/2023/x.json',
      path: ['killed', 'high'],
      message: '12 is below best (29)',
    };
    expect(formatFault(fault)).toBe(
      'data/incidents/2023/x.json: killed.high: 12 is below best (29)',
    );
  });

  it('names only the file where the whole of it is at fault', () => {
    expect(formatFault({ file: 'data/actors.json', path: [], message: 'is missing' })).toBe(
      'data/actors.json: is missing',
    );
  });

  it('writes a path as an editor would look it up', () => {
    expect(formatPath(['reports', 2, 'by', 'en'])).toBe('reports[2].by.en');
    expect(formatPath([])).toBe('');
  });
});
