import { check } from '@placemarkio/check-geojson';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { Package } from 'datapackage';
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Column } from '../../../src/release/columns.ts';
import { unguarded, type Cell } from '../../../src/release/csv.ts';
import { schemaPath } from '../../../src/release/data-files.ts';
import { readRelease } from '../../../src/release/read-release.ts';
import { publishedRecords, RECORD_KINDS } from '../../../src/release/records.ts';
import { checksums, type Release } from '../../../src/release/release.ts';
import { incidentTable, reportTable, sourceTable } from '../../../src/release/tables.ts';
import { arbitraryDataset } from '../../lib/arbitrary-records.ts';
import { jsonOf, realRelease, releaseOf, sha256, textOf } from '../../lib/release.ts';

const { dataset, borders, release } = realRelease();

interface Manifest {
  version: string;
  contentHash: string;
  counts: Record<string, number>;
  files: { path: string; bytes: number; sha256: string }[];
}

describe('a release', () => {
  it('reads back into the dataset that it was made from', () => {
    // Without what is written about the record: comparisons and rounds of checks.
    const record = { ...dataset, coverage: undefined, rechecks: undefined };
    expect(readRelease((path) => textOf(release, path))).toEqual(record);
  });

  it('does so for any dataset that follows the schemas', () => {
    fc.assert(
      fc.property(arbitraryDataset(), (any) => {
        const made = releaseOf(any);
        expect(readRelease((path) => textOf(made, path))).toEqual(any);
      }),
      { numRuns: 60 },
    );
  });

  it('has the same bytes whatever the order of records and keys', () => {
    const turned = {
      ...dataset,
      incidents: dataset.incidents
        .map(
          (incident) => Object.fromEntries(Object.entries(incident).reverse()) as typeof incident,
        )
        .toReversed(),
      publishers: dataset.publishers.toReversed(),
    };
    const textsOf = ({ files }: Release) => files.map(({ path, text }) => [path, text]);
    expect(textsOf(releaseOf(turned))).toEqual(textsOf(releaseOf(dataset)));
  });

  it('has a version of its newest day and its content', () => {
    const { version, contentHash } = jsonOf<Manifest>(release, 'release.json');
    expect(contentHash).toBe(sha256(checksums(release.data)));
    expect(version).toBe(`2024-06-30-${contentHash.slice(0, 8)}`);
    const [first, ...others] = dataset.incidents;
    const changed = { ...dataset, incidents: first ? [{ ...first, place: 'X' }, ...others] : [] };
    expect(releaseOf(changed).version).not.toBe(releaseOf(dataset).version);
  });

  it('lists every other file with its size and hash', () => {
    const { files } = jsonOf<Manifest>(release, 'release.json');
    const others = release.files.filter(({ path }) => path !== 'release.json');
    expect(files.map(({ path }) => path)).toEqual(others.map(({ path }) => path));
    for (const { path, bytes, sha256: hash } of files) {
      expect(bytes).toBe(Buffer.byteLength(textOf(release, path)));
      expect(hash).toBe(sha256(textOf(release, path)));
    }
  });

  it('counts what it holds', () => {
    expect(jsonOf<Manifest>(release, 'release.json').counts).toMatchObject({
      incidents: dataset.incidents.length,
      reports: dataset.incidents.reduce((sum, { reports }) => sum + reports.length, 0),
      publishers: dataset.publishers.length,
    });
  });

  it('can be made of a record without incidents', () => {
    const empty = releaseOf({ ...dataset, incidents: [] });
    expect(jsonOf<unknown[]>(empty, 'incidents.json')).toEqual([]);
    expect(textOf(empty, 'reports.csv').trimEnd().split('\r\n')).toHaveLength(1);
  });
});

describe('the published JSON Schemas', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  ajv.addVocabulary(['enumDescriptions']);
  addFormats.default(ajv);

  it.each(RECORD_KINDS)('accept every record of %s', (kind) => {
    const validate = ajv.compile(jsonOf<object>(release, schemaPath(kind)));
    for (const record of jsonOf<{ id: string }[]>(release, `${kind}.json`)) {
      expect(validate(record), `${record.id} ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
  });

  it('refuse a record with an unknown key, a missing one or a value of another kind', () => {
    const validate = ajv.compile(jsonOf<object>(release, 'schema/incident.json'));
    const [record] = jsonOf<object[]>(release, 'incidents.json');
    expect(validate(record)).toBe(true);
    expect(validate({ ...record, extra: 1 })).toBe(false);
    expect(validate({ ...record, type: 'raid' })).toBe(false);
    expect(validate({ ...record, place: undefined })).toBe(false);
  });
});

describe('the GeoJSON', () => {
  const text = textOf(release, 'incidents.geojson');

  it('passes a linter', () => {
    expect(() => check(text)).not.toThrow();
  });

  it('has every incident, longitude first, and no point where none is known', () => {
    const { features } = JSON.parse(text) as GeoJSON.FeatureCollection<GeoJSON.Point | null>;
    expect(features.map(({ id, geometry }) => [id, geometry?.coordinates ?? null])).toEqual(
      dataset.incidents.map(({ id, coordinates }) => [
        id,
        coordinates && [coordinates.lon, coordinates.lat],
      ]),
    );
  });
});

describe('the TopoJSON', () => {
  const topology = jsonOf<Topology<{ regions: GeometryCollection<{ regions: string[] }> }>>(
    release,
    'regions.topojson',
  );
  const shapes = feature(topology, topology.objects.regions);

  it('becomes GeoJSON that passes a linter', () => {
    expect(() => check(JSON.stringify(shapes))).not.toThrow();
  });

  it('shows every region of the record once', () => {
    const shown = shapes.features.flatMap(({ properties }) => properties.regions);
    expect(shown.sort()).toEqual(dataset.regions.map(({ id }) => id).sort());
  });
});

describe('the tables', () => {
  const input = { records: publishedRecords(dataset), borders };
  const tables = {
    'incidents.csv': incidentTable(input),
    'reports.csv': reportTable(input),
    'sources.csv': sourceTable(input),
  };

  /** What a field of a CSV file stands for in a column. */
  function cellOf(field: string, { type }: Column<never>): Cell {
    if (field === '') return null;
    if (type === 'integer' || type === 'number') return Number(field);
    return type === 'boolean' ? field === 'true' : unguarded(field);
  }

  it.each(Object.entries(tables))('%s reads back equal to the JSON', (path, { columns, rows }) => {
    const [header, ...lines] = parseCsv(textOf(release, path)) as string[][];
    expect(header).toEqual(columns.map(({ name }) => name));
    expect(
      lines.map((line) => columns.map((column, index) => cellOf(line[index] ?? '', column))),
    ).toEqual((rows as readonly never[]).map((row) => columns.map(({ cell }) => cell(row))));
  });

  it('say of an incident what its JSON says', () => {
    const lines = parseCsv(textOf(release, 'incidents.csv'), { columns: true }) as Record<
      string,
      string
    >[];
    expect(lines).toHaveLength(dataset.incidents.length);
    for (const [index, incident] of dataset.incidents.entries()) {
      expect(lines[index]).toMatchObject({
        id: incident.id,
        date_end: incident.dateEnd ?? '',
        region: incident.region ?? '',
        latitude: incident.coordinates === null ? '' : String(incident.coordinates.lat),
        killed_low: incident.killed === null ? '' : String(incident.killed.low),
        killed_best: incident.killed === null ? '' : String(incident.killed.best),
        killed_high: incident.killed === null ? '' : String(incident.killed.high),
        attackers_killed_best: String(incident.attackersKilled?.best ?? ''),
        near_borders: incident.nearBorders.join(';'),
        actor: incident.perpetrator.actor ?? '',
        nearest_border: borders.get(incident.id)?.pair ?? '',
        reports: String(incident.reports.length),
        updated: incident.revisions.at(-1)?.date,
      });
      expect(unguarded(lines[index]?.['summary_fr'] ?? '')).toBe(incident.summary.fr);
    }
  });

  it('have no value in a list that holds the separator', () => {
    for (const { alsoInRegions = [], distinctFrom = [], nearBorders } of dataset.incidents) {
      for (const value of [...alsoInRegions, ...distinctFrom, ...nearBorders]) {
        expect(value).not.toContain(';');
      }
    }
  });

  it('have titles in both languages, and no name twice', () => {
    for (const { columns } of Object.values(tables)) {
      const names = columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { name, title } of columns as readonly Column<never>[]) {
        expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/u);
        expect(title.en).not.toBe('');
        expect(title.fr).not.toBe('');
      }
    }
  });
});

describe('the data package', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'));
    for (const { path, text } of release.files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is valid by the Frictionless profile', async () => {
    const descriptor = await Package.load(join(folder, 'datapackage.json'));
    expect(descriptor.errors).toEqual([]);
    expect(descriptor.valid).toBe(true);
  });

  it.each(['incidents', 'reports', 'sources'])(
    'has rows of the declared types and keys in %s',
    async (name) => {
      const descriptor = await Package.load(join(folder, 'datapackage.json'));
      const rows = await descriptor.getResource(name).read({ keyed: true, relations: true });
      expect(rows.length).toBeGreaterThan(0);
    },
  );

  it('describes every data file', () => {
    const { resources } = jsonOf<{ resources: { name: string; path: string; hash: string }[] }>(
      release,
      'datapackage.json',
    );
    expect(resources.map(({ path }) => path)).toEqual(release.data.map(({ path }) => path));
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { path, hash } of resources) {
      expect(hash).toBe(`sha256:${sha256(textOf(release, path))}`);
    }
  });
});

describe('CITATION.cff', () => {
  it('is YAML with what the format asks for', () => {
    expect(parseYaml(textOf(release, 'CITATION.cff'))).toEqual({
      'cff-version': '1.2.0',
      message: expect.any(String),
      type: 'dataset',
      title: 'A record: "quoted"',
      authors: [{ name: 'The contributors' }],
      version: release.version,
      'date-released': release.date,
      url: 'https://record.example/base/data/',
      license: 'CC-BY-4.0',
      abstract: 'What it holds.',
      keywords: ['one', 'two: three'],
    });
  });
});
