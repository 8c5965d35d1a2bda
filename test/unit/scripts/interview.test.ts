import { describe, expect, it } from 'vitest';
import { makeAsk, type Terminal } from '../../../scripts/editing/ask.ts';
import { interviewIncident } from '../../../scripts/editing/interview.ts';
import { readDataset, readExactGeometry } from '../../../scripts/lib/read-data.ts';
import { incident } from '../../../src/model/incident.ts';

const dataset = readDataset();
const geometry = readExactGeometry();

/** Plays an editor who types one answer a prompt; prompts are told apart by how they begin. */
function editor(answers: [start: string, ...typed: string[]][]): Terminal & { prompts: string[] } {
  const left = new Map(answers.map(([start, ...typed]) => [start, [...typed]]));
  const prompts: string[] = [];
  return {
    prompts,
    question: (prompt) => {
      prompts.push(prompt);
      const line = prompt.split('\n').at(-1) ?? '';
      const start = [...left.keys()].find((words) => line.includes(words));
      return Promise.resolve((start === undefined ? undefined : left.get(start)?.shift()) ?? '');
    },
  };
}

describe('the questions for a new incident', () => {
  it('make a record of what an editor types, with proposals for an empty answer', async () => {
    const lines: string[] = [];
    const terminal = editor([
      ['First day', '10 February', '2020-02-10'],
      ['Place', 'Nowhere'],
      ['Latitude', '14.007, 0.754'],
      ['What the point', '2'],
      ['Address of the page that gives', 'gazetteer:Téra'],
      ['Kind of event', 'ambush'],
      ['Who was attacked', '1'],
      ['Perpetrator, by', 'islamic-state-sahel'],
      ['What the attribution', 'press'],
      [
        'Address of a page',
        'https://www.rfi.fr/fr/nobody-wrote-this',
        'https://news.example/b',
        '',
      ],
      ['Who wrote it', '', 'afp'],
      ['Day of publication', '2020-02-11', '2020-02-12'],
      ['A figure that', 'killed', '', '1', ''],
      ['Whom it counts', 'military', 'military'],
      ['The figure:', '12-14', '15+'],
      ['Kind of speaker', 'official', 'local'],
      ['Who says so, in English', 'The army', 'Two residents'],
      ['Who says so, in French', 'L’armée', 'Deux habitants'],
      ['What holds of it', 'party', ''],
      ['Which of these pages', 'nobody', 'afp'],
      ['What happened, in one to three sentences, in English', 'A convoy was ambushed.'],
      ['What happened, in one to three sentences, in French', 'Un convoi a été attaqué.'],
      ['How well', 'medium'],
    ]);
    const record = await interviewIncident({
      ask: makeAsk({}, terminal),
      given: { sources: [], reports: [] },
      dataset,
      geometry,
      today: '2020-03-01',
      say: (line) => lines.push(line),
    });
    expect(incident.safeParse(record).error?.issues ?? []).toEqual([]);
    expect(record).toMatchObject({
      id: '2020-02-10-nowhere',
      region: 'NE-6',
      country: 'NER',
      coordinates: { lat: 14.007, lon: 0.754, precision: 'near' },
      target: 'military',
      perpetrator: {
        actor: 'islamic-state-sahel',
        side: 'islamic-state',
        basis: 'press',
        sources: ['afp'],
      },
      killed: { low: 12, best: 12, high: 15, basis: 'official-toll' },
      killedMilitary: { low: 12, best: 12, high: 15 },
      reports: [
        { min: 12, max: 14, origin: 'the-army', party: true, source: record.sources[0]?.key },
        { min: 15, max: null, origin: 'two-residents', source: 'afp' },
      ],
      notes: null,
      revisions: [{ date: '2020-03-01', kind: 'added' }],
    });
    expect(lines).toContain('Region by the map: NE-6 Tillabéri.');
    expect(
      terminal.prompts.some((prompt) => prompt.startsWith('"10 February" is not a date')),
    ).toBe(true);
  });
});

describe('an answer', () => {
  const date = { flag: 'date', label: 'Day', schema: incident.shape.date };

  it('comes from the command line before anybody is asked', async () => {
    const ask = makeAsk({ date: '2020-01-01' }, editor([['Day', '2021-01-01']]));
    expect(await ask(date)).toBe('2020-01-01');
  });

  it('is what an empty one stands for where nobody can be asked', async () => {
    expect(await makeAsk({}, null)({ ...date, fallback: '2020-01-02' })).toBe('2020-01-02');
    await expect(makeAsk({}, null)(date)).rejects.toThrow('--date is missing: Day');
  });
});
