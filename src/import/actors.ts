import type { Actor } from '../model/actor.ts';
import { fold } from './names.ts';

/** Names that neighbours use and that say more about their own lists than about the actor. */
const NEIGHBOURS_NAMES: Readonly<Record<string, string>> = {
  'government of mali': 'malian-armed-forces',
  'government of burkina faso': 'burkinabe-armed-forces',
  'government of niger': 'nigerien-armed-forces',
  'government of benin': 'beninese-armed-forces',
  'government of togo': 'togolese-armed-forces',
  'government of ghana': 'ghanaian-armed-forces',
  'government of nigeria': 'nigerian-armed-forces',
  'forces of mali': 'malian-armed-forces',
  'forces of burkina faso': 'burkinabe-armed-forces',
  'forces of niger': 'nigerien-armed-forces',
  'forces of benin': 'beninese-armed-forces',
  'forces of togo': 'togolese-armed-forces',
  'forces of ghana': 'ghanaian-armed-forces',
  'forces of nigeria': 'nigerian-armed-forces',
  'forces of france': 'french-forces',
  'greater sahara': 'islamic-state-sahel',
  'ansaroul islam': 'ansarul-islam',
  'volunteers for the defense of homeland': 'vdp',
  'volunteers for the defense of the homeland': 'vdp',
  'jamaatu ahlis sunna': 'boko-haram',
  dozo: 'dozo',
  dozos: 'dozo',
};

export interface ActorFinder {
  /** Our id of the actor that a neighbour's name stands for; null where we know none. */
  find(name: string): string | null;
}

/**
 * Finds our actors by what others call them: a name or alias that the text contains, the
 * neighbours' own names first, then the longest. UCDP's bare “IS” is taken for the Sahel province, the one active in most of the record.
 */
export function actorFinder(actors: readonly Actor[]): ActorFinder {
  const ids = new Set(actors.map(({ id }) => id));
  const ours = actors
    .flatMap(({ id, name, shortName, aliases }) =>
      [name.en, name.fr, shortName.en, shortName.fr, ...aliases].map((label): [string, string] => [
        fold(label),
        id,
      ]),
    )
    // An abbreviation that two forces share (FDS, FAN, FAT) tells neither.
    .filter(([label, id], _index, all) => all.every(([l, other]) => l !== label || other === id))
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const theirs = Object.entries(NEIGHBOURS_NAMES).filter(([, id]) => ids.has(id));
  const names = [...theirs, ...ours];
  const known = new Map<string, string | null>();
  const search = (text: string): string | null => {
    if (text === 'is' && ids.has('islamic-state-sahel')) return 'islamic-state-sahel';
    return names.find(([label]) => ` ${text} `.includes(` ${label} `))?.[1] ?? null;
  };
  return {
    find(name) {
      const text = fold(name);
      const found = known.get(text);
      if (found !== undefined) return found;
      const id = search(text);
      known.set(text, id);
      return id;
    },
  };
}
