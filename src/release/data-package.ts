import type { Column } from './columns.ts';
import type { DataFile } from './data-files.ts';
import type { ReleaseSite } from './release.ts';
import { LIST_NOTE } from './texts.ts';

/** The licence of the data, as Frictionless, schema.org and the Citation File Format name it. */
export const LICENCE = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** A file together with what tells whether a copy of it is whole. */
export type MeasuredFile = DataFile & { readonly bytes: number; readonly sha256: string };

/** Which columns name a row, and which point to rows of other tables. */
const KEYS: Readonly<Record<string, object>> = {
  'incidents.csv': { primaryKey: ['id'] },
  'reports.csv': {
    primaryKey: ['incident', 'number'],
    // By way of the source it leads to the incident too.
    foreignKeys: [
      {
        fields: ['incident', 'source'],
        reference: { resource: 'sources', fields: ['incident', 'key'] },
      },
    ],
  },
  'sources.csv': {
    primaryKey: ['incident', 'key'],
    foreignKeys: [{ fields: ['incident'], reference: { resource: 'incidents', fields: ['id'] } }],
  },
};

/**
 * The descriptor of the release as a Frictionless data package: every file with size and hash, every
 * column with type, meaning, constraints and keys. `titles` carries the titles in both languages,
 * which the standard has no place for.
 */
export function dataPackage(
  files: readonly MeasuredFile[],
  { version, date, site }: { version: string; date: string; site: ReleaseSite },
) {
  return {
    profile: 'data-package',
    name: site.slug,
    title: site.title.en,
    titles: site.title,
    description: site.description.en,
    homepage: site.url,
    version,
    created: `${date}T00:00:00Z`,
    licenses: [{ name: LICENCE.id, title: LICENCE.title, path: LICENCE.url }],
    contributors: [{ title: site.contributors, role: 'author' }],
    keywords: site.keywords,
    resources: files.map((file) => resource(file)),
  };
}

function resource({ path, texts, mediaType, table, recordSchema, bytes, sha256 }: MeasuredFile) {
  const [name = '', format = ''] = path.split('.');
  return {
    // A table has the plain name; other files of the same name say their format.
    name: format === 'csv' ? name : `${name}-${format}`,
    path,
    ...(table === null ? {} : { profile: 'tabular-data-resource' }),
    title: texts.title.en,
    titles: texts.title,
    description: texts.description.en,
    format,
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(recordSchema === null ? {} : { recordSchema }),
    ...(table === null
      ? {}
      : {
          dialect: {
            delimiter: ',',
            lineTerminator: '\r\n',
            quoteChar: '"',
            doubleQuote: true,
            header: true,
          },
          schema: { fields: table.columns.map(tableField), missingValues: [''], ...KEYS[path] },
        }),
  };
}

function tableField({
  name,
  title,
  description,
  type,
  format,
  isList,
  constraints,
}: Column<never>) {
  return {
    name,
    type,
    ...(format === undefined ? {} : { format }),
    title: title.en,
    titles: title,
    description: isList ? `${description} ${LIST_NOTE}` : description,
    constraints,
  };
}
