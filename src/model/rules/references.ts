import type { Finding } from '../fault.ts';
import type { Source } from '../source.ts';
import { UNNAMED_SIDES } from '../vocabulary.ts';
import { repeated, rule, type RuleContext } from './rule.ts';

export const regionReferences = rule(
  ['region', 'alsoInRegions', 'country'],
  function* ({ region, alsoInRegions = [], country }, { regions }) {
    const named = [
      ...(region === null ? [] : [{ id: region, path: ['region'] }]),
      ...alsoInRegions.map((id, index) => ({ id, path: ['alsoInRegions', index] })),
    ];
    if (regions !== null) {
      for (const { id, path } of named) {
        const known = regions.get(id);
        if (known === undefined) yield { path, message: `"${id}" is not in data/regions.json` };
        else if (known.country !== country) {
          yield { path, message: `"${id}" lies in ${known.country}, not in ${country}` };
        } else if (!known.inScope) {
          yield { path, message: `"${id}" lies outside the record's scope (data/regions.json)` };
        }
      }
    }
    if (region === null && alsoInRegions.length > 0) {
      yield { path: ['alsoInRegions'], message: 'is given although region is null' };
    }
    yield* repeated(
      named,
      ({ id }) => id,
      (index) => named[index]?.path ?? [],
    );
  },
);

export const actorReferences = rule(['perpetrator'], function* ({ perpetrator }, { actors }) {
  const { actor, with: together = [], side, basis, described } = perpetrator;
  const named = [
    ...(actor === null ? [] : [{ id: actor, path: ['perpetrator', 'actor'] }]),
    ...together.map((id, index) => ({ id, path: ['perpetrator', 'with', index] })),
  ];
  for (const { id, path } of named) {
    if (actors?.has(id) === false) yield { path, message: `"${id}" is not in data/actors.json` };
  }
  yield* repeated(
    named,
    ({ id }) => id,
    (index) => named[index]?.path ?? [],
  );
  if (actor === null && together.length > 0) {
    yield { path: ['perpetrator', 'with'], message: 'is given although actor is null' };
  }
  if (actor !== null && basis === 'unknown') {
    yield { path: ['perpetrator', 'basis'], message: 'is "unknown" although an actor is named' };
  }
  if (actor !== null && UNNAMED_SIDES.includes(side)) {
    yield { path: ['perpetrator', 'side'], message: `is "${side}" although an actor is named` };
  }
  if (side === 'jihadist-unnamed' && basis === 'unknown') {
    yield {
      path: ['perpetrator', 'basis'],
      message: `is "unknown" although the side is "${side}"`,
    };
  }
  const nobody = actor === null && side === 'unidentified' && described === undefined;
  if (nobody && basis !== 'unknown') {
    yield {
      path: ['perpetrator', 'basis'],
      message: `is "${basis}" although no perpetrator is named or described; expected "unknown"`,
    };
  }
});

export const sourceReferences = rule(['sources'], function* ({ sources }, context) {
  for (const [index, source] of sources.entries()) {
    yield* publisherFindings(source, ['sources', index], context);
  }
  yield* repeated(
    sources,
    ({ key }) => key,
    (index) => ['sources', index, 'key'],
  );
  yield* repeated(
    sources,
    ({ url }) => url,
    (index) => ['sources', index, 'url'],
  );
});

/** Publisher and carrier are known, are two, and an encyclopedia is cited at its own address. */
export function* publisherFindings(
  source: { readonly url: string; readonly publisher: string; readonly via?: string | undefined },
  path: Finding['path'],
  { publishers }: Pick<RuleContext, 'publishers'>,
): Generator<Finding> {
  const { url, publisher, via } = source;
  if (publishers?.has(publisher) === false) {
    yield {
      path: [...path, 'publisher'],
      message: `"${publisher}" is not in data/publishers.json`,
    };
  }
  if (via !== undefined && publishers?.has(via) === false) {
    yield { path: [...path, 'via'], message: `"${via}" is not in data/publishers.json` };
  }
  if (via === publisher)
    yield { path: [...path, 'via'], message: `repeats the publisher "${via}"` };
  if (isWikipediaCopy(url)) {
    yield { path: [...path, 'url'], message: 'is a copy of Wikipedia; give the original article' };
  }
}

const WIKIPEDIA = /(^|\.)wiki(pedia|news)\.org$/u;
const COPY_HOSTS =
  /wiki(pedia|zero|land|wand|mili|sum|2)|frwiki|profil(pelajar|baru)|kiwix|wiki\.x\.io|vvikip/iu;

function isWikipediaCopy(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname, search } = new URL(url);
  if (WIKIPEDIA.test(hostname)) return false;
  return COPY_HOSTS.test(hostname) || /wikipedia\.org|wikipedia_(fr|en)/iu.test(pathname + search);
}

export const reportReferences = rule(['reports', 'sources'], function* ({ reports, sources }) {
  for (const [index, { source }] of reports.entries()) {
    yield* sourceKeyFindings(source, ['reports', index, 'source'], sources);
  }
});

export const attributionReferences = rule(
  ['perpetrator', 'sources'],
  function* ({ perpetrator: { basis, sources: named = [] }, sources }) {
    const pathOf = (index: number) => ['perpetrator', 'sources', index];
    for (const [index, key] of named.entries()) {
      yield* sourceKeyFindings(key, pathOf(index), sources);
    }
    yield* repeated(named, (key) => key, pathOf);
    if (named.length > 0 && basis === 'unknown') {
      yield { path: ['perpetrator', 'sources'], message: 'is given although basis is "unknown"' };
    }
  },
);

/** A key that no source of the record has. */
function* sourceKeyFindings(
  key: string,
  path: Finding['path'],
  sources: readonly Source[],
): Generator<Finding> {
  if (!sources.some((source) => source.key === key)) {
    yield { path, message: `no source has the key "${key}"` };
  }
}

export const distinctReferences = rule(
  ['id', 'distinctFrom'],
  function* ({ id, distinctFrom = [] }, { incidentIds }) {
    for (const [index, other] of distinctFrom.entries()) {
      const path = ['distinctFrom', index];
      if (other === id) yield { path, message: 'names the incident itself' };
      else if (!incidentIds.has(other))
        yield { path, message: `no incident has the id "${other}"` };
    }
  },
);

export const borderReferences = rule(
  ['nearBorders', 'country'],
  function* ({ nearBorders, country }) {
    for (const [index, pair] of nearBorders.entries()) {
      if (!pair.split('-').includes(country)) {
        yield { path: ['nearBorders', index], message: `${pair} is no border of ${country}` };
      }
    }
    yield* repeated(
      nearBorders,
      (pair) => pair,
      (index) => ['nearBorders', index],
    );
  },
);
