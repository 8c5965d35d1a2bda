import type { MapTopology } from '../analysis/geography.ts';
import type { NearestBorders } from '../analysis/proximity.ts';
import { span } from '../analysis/select.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Bilingual } from '../model/text.ts';
import { corrections } from '../analysis/corrections.ts';
import { citationFile } from './citation.ts';
import { dataPackage, LICENCE, type MeasuredFile } from './data-package.ts';
import { dataFiles, schemaPath } from './data-files.ts';
import { jsonText } from './json.ts';
import { publishedRecords, RECORD_KINDS, recordSchema, type PublishedRecords } from './records.ts';

/** What a release says of the publication that it comes from. */
export interface ReleaseSite {
  /** Lower-case ASCII, for machines. */
  readonly slug: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Who made it, as a citation names them. */
  readonly contributors: string;
  /** Address of the site, with a slash at its end. */
  readonly url: string;
  readonly keywords: readonly string[];
}

export interface ReleaseInput {
  readonly dataset: Dataset;
  readonly map: MapTopology;
  readonly borders: NearestBorders;
  /** The day of the newest revision, `YYYY-MM-DD`. */
  readonly date: string;
  readonly site: ReleaseSite;
}

/** A file to be published below `/data/`. */
export interface ReleaseFile {
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
}

export interface Release {
  /** Date of the newest revision and the first characters of the content hash. */
  readonly version: string;
  readonly date: string;
  /** The files that hold data, with their texts, sizes and hashes. */
  readonly data: readonly MeasuredFile[];
  /** Everything that is published, `data` included. */
  readonly files: readonly ReleaseFile[];
}

/**
 * Makes every file of a release. The same data give the same bytes: the version comes from the data
 * themselves, not from a clock.
 *
 * @param sha256 SHA-256 of a text in UTF-8, as 64 hexadecimal digits.
 */
export function makeRelease(
  { dataset, map, borders, date, site }: ReleaseInput,
  sha256: (text: string) => string,
): Release {
  const records = publishedRecords(dataset);
  const measure = <File extends ReleaseFile>(file: File) => ({
    ...file,
    bytes: new TextEncoder().encode(file.text).length,
    sha256: sha256(file.text),
  });
  const data = dataFiles({ records, borders, map }).map(measure);
  const contentHash = sha256(checksums(data));
  const version = `${date}-${contentHash.slice(0, 8)}`;
  const about = { version, date, site };

  const companions: ReleaseFile[] = [
    ...RECORD_KINDS.map((kind) =>
      json(schemaPath(kind), recordSchema(kind), 'application/schema+json'),
    ),
    json('datapackage.json', dataPackage(data, about)),
    { path: 'CITATION.cff', mediaType: 'text/yaml', text: citationFile(about) },
  ];
  const manifest = {
    name: site.slug,
    title: site.title.en,
    version,
    date,
    license: LICENCE.id,
    homepage: site.url,
    span: dataset.incidents.length === 0 ? null : span(dataset.incidents),
    counts: countsOf(records),
    contentHash,
    files: [...data, ...companions.map(measure)].map(
      ({ path, mediaType, bytes, sha256: hash }) => ({
        path,
        mediaType,
        bytes,
        sha256: hash,
      }),
    ),
  };
  return { version, date, data, files: [...data, ...companions, json('release.json', manifest)] };
}

function countsOf(records: PublishedRecords) {
  const { incidents } = records;
  return {
    ...Object.fromEntries(RECORD_KINDS.map((kind) => [kind, records[kind].length])),
    reports: incidents.flatMap(({ reports }) => reports).length,
    sources: incidents.flatMap(({ sources }) => sources).length,
    corrections: corrections(incidents).length,
  };
}

/**
 * The list that `sha256sum` writes of the data files in the order of their names; its own SHA-256 is
 * the content hash, so that anybody can make it again.
 */
export function checksums(
  files: readonly { readonly path: string; readonly sha256: string }[],
): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
}

function json(path: string, value: unknown, mediaType = 'application/json'): ReleaseFile {
  return { path, mediaType, text: jsonText(value) };
}
