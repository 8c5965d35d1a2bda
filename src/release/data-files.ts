import type { MapTopology } from '../analysis/geography.ts';
import { csvText } from './csv.ts';
import { incidentPoints, regionTopology } from './geojson.ts';
import { jsonText } from './json.ts';
import { RECORD_KINDS, RECORDS, type RecordKind } from './records.ts';
import { incidentTable, reportTable, sourceTable, type Table, type TableInput } from './tables.ts';
import { FILE_TEXTS, type DataFilePath, type FileTexts } from './texts.ts';

/** A file of the release that holds data. */
export interface DataFile {
  /** Path below `/data/`. */
  readonly path: DataFilePath;
  readonly text: string;
  readonly mediaType: string;
  readonly texts: FileTexts;
  /** How many rows, records or shapes it holds. */
  readonly rows: number;
  /** The columns, where it is a table. */
  readonly table: Pick<Table, 'columns'> | null;
  /** Path of the JSON Schema of one of its records, where it has one. */
  readonly recordSchema: string | null;
}

/** Path of the JSON Schema of one record of a kind. */
export const schemaPath = (kind: RecordKind): string => `schema/${RECORDS[kind].singular}.json`;

/** Every data file, in the order in which readers see them. */
export function dataFiles({
  map,
  ...input
}: TableInput & { readonly map: MapTopology }): DataFile[] {
  const { records } = input;
  const incidents = incidentTable(input);
  const topology = regionTopology(map, records.regions);
  const files = [
    csvFile('incidents.csv', incidents),
    csvFile('reports.csv', reportTable(input)),
    csvFile('sources.csv', sourceTable(input)),
    {
      ...plain('incidents.geojson', 'application/geo+json', incidents.rows.length),
      text: jsonText(incidentPoints(incidents)),
    },
    {
      ...plain('regions.topojson', 'application/json', topology.objects.regions.geometries.length),
      text: jsonText(topology),
    },
    ...RECORD_KINDS.map((kind) => ({
      ...plain(`${kind}.json`, 'application/json', records[kind].length),
      text: jsonText(records[kind]),
      recordSchema: schemaPath(kind),
    })),
  ];
  const order = Object.keys(FILE_TEXTS);
  return files.sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
}

function plain(path: DataFilePath, mediaType: string, rows: number): Omit<DataFile, 'text'> {
  return { path, mediaType, rows, texts: FILE_TEXTS[path], table: null, recordSchema: null };
}

function csvFile<Row>(path: DataFilePath, table: Table<Row>): DataFile {
  const { columns, rows } = table;
  return {
    ...plain(path, 'text/csv', rows.length),
    text: csvText(
      columns.map(({ name }) => name),
      rows.map((row) => columns.map(({ cell }) => cell(row))),
    ),
    table,
  };
}
