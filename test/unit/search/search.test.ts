import { expect, it } from 'vitest';
import { fold } from '../../../src/explorer/fold.ts';
import { findEntries, type Entry } from '../../../src/search/entry.ts';

const entries: Entry[] = [
  ['region', 'Tillabéri', 'Niger', '/regions/ne-6/'],
  ['incident', 'Near Tillabéri', '4 May 2023', '/incidents/b/'],
  ['incident', 'Téra', '5 May 2021', '/incidents/a/'],
];
const folded = entries.map(([, title, detail]) => fold(`${title} ${detail}`));
const find = (query: string) =>
  findEntries(entries, folded, fold(query)).shown.map(([, title]) => title);

it('finds entries that hold every word, those that begin with it first', () => {
  expect(find('tillaberi')).toEqual(['Tillabéri', 'Near Tillabéri']);
  expect(find('near till')).toEqual(['Near Tillabéri']);
  expect(find('TÉRA')).toEqual(['Téra']);
  expect(find('may 2021')).toEqual(['Téra']);
});

it('finds nothing for nothing', () => {
  expect(find('   ')).toEqual([]);
  expect(find('zzz')).toEqual([]);
});
