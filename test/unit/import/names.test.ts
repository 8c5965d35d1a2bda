import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorFinder } from '../../../src/import/actors.ts';
import { nameSimilarity, namesIn } from '../../../src/import/names.ts';
import { readDataset } from '../../../scripts/lib/read-data.ts';

test.for([
  ['Tillabéri', 'Tillaberi region'],
  ['Ouallam', 'Wallam'],
  ['Djibo', 'Jibo'],
  ['N’Gagam', 'Ngagam village'],
  ['Chinégodar', 'Chinegodar'],
  ['Tombouctou', 'Tombuktu'],
] as const)('%s is %s', ([a, b]) => {
  expect(nameSimilarity(a, b)).toBe(1);
});

test.for([
  ['Solhan', 'Seytenga'],
  ['Gao', 'Gay'],
  ['Ber', 'Bir'],
  ['Boni', 'Bani'],
  ['Tessit', 'Tillia'],
] as const)('%s is not %s', ([a, b]) => {
  expect(nameSimilarity(a, b)).toBeLessThan(0.8);
});

test('how alike two names are does not depend on their order', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const alike = nameSimilarity(a, b);
      expect(alike).toBe(nameSimilarity(b, a));
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
    }),
  );
});

test('the names within the name of a place', () => {
  expect(namesIn('Djiguibombo and Sokorokanda (Bandiagara), Titao–Sollé')).toEqual([
    'Djiguibombo',
    'Sokorokanda',
    'Bandiagara',
    'Titao',
    'Sollé',
  ]);
  expect(namesIn('Gourma-Rharous')).toEqual(['Gourma-Rharous']);
});

test.for([
  ['JNIM: Group for Support of Islam and Muslims', 'jnim'],
  ['Islamic State Sahel Province (ISSP)', 'islamic-state-sahel'],
  ['Islamic State West Africa Province (ISWAP) - Greater Sahara Faction', 'islamic-state-sahel'],
  ['IS', 'islamic-state-sahel'],
  ['Jama’atu Ahlis Sunna Lidda’awati wal-Jihad', 'boko-haram'],
  ['Military Forces of Niger (2023-)', 'nigerien-armed-forces'],
  ['Government of Burkina Faso', 'burkinabe-armed-forces'],
  ['VDP: Volunteers for the Defense of Homeland', 'vdp'],
  ['Dozo Communal Militia (Mali)', 'dozo'],
  ['Wagner Group', 'wagner'],
  ['Civilians (Mali)', null],
  ['Unidentified Armed Group (Niger)', null],
] as const)('“%s” is %s of ours', ([name, id]) => {
  expect(actorFinder(readDataset().actors).find(name)).toBe(id);
});
