import type { FeatureCollection, Point } from 'geojson';
import { csvText, type Cell } from '../release/csv.ts';
import type { Item } from './item.ts';

export const FORMATS = ['csv', 'json', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
};

type AddressOf = (id: string) => string;

/** The columns of a row, as the release names them; empty cells are unknown, never zero. */
const COLUMNS: Readonly<Record<string, (item: Item, addressOf: AddressOf) => Cell>> = {
  id: ({ id }) => id,
  date: ({ date }) => date,
  date_end: ({ dateEnd }) => dateEnd,
  date_precision: ({ monthOnly }) => (monthOnly ? 'month' : 'day'),
  country: ({ country }) => country,
  region: ({ region }) => region,
  place: ({ place }) => place,
  latitude: ({ point }) => point?.lat ?? null,
  longitude: ({ point }) => point?.lon ?? null,
  point_precision: ({ point }) => point?.precision ?? null,
  near_borders: ({ named }) => named.join(';') || null,
  nearest_border: ({ nearest }) => nearest?.pair ?? null,
  nearest_border_km: ({ nearest }) => nearest?.km ?? null,
  type: ({ type }) => type,
  target: ({ victims }) => victims,
  side: ({ side }) => side,
  killed_low: ({ killed }) => killed?.low ?? null,
  killed_best: ({ killed }) => killed?.best ?? null,
  killed_high: ({ killed }) => killed?.high ?? null,
  confidence: ({ confidence }) => confidence,
  summary: ({ summary }) => summary,
  url: ({ id }, addressOf) => addressOf(id),
};

/** A selection as the text of a file. CSV is as the release writes it; GeoJSON holds points or null. */
export function selectionAs(format: Format, items: readonly Item[], addressOf: AddressOf): string {
  switch (format) {
    case 'csv':
      return csvText(
        Object.keys(COLUMNS),
        items.map((item) => Object.values(COLUMNS).map((cellOf) => cellOf(item, addressOf))),
      );
    case 'json':
      return `${JSON.stringify(
        items.map((item) => rowOf(item, addressOf)),
        null,
        2,
      )}\n`;
    case 'geojson':
      return `${JSON.stringify(featuresOf(items, addressOf))}\n`;
  }
}

function rowOf(item: Item, addressOf: AddressOf): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(COLUMNS).map(([key, cellOf]) => [key, cellOf(item, addressOf)]),
  );
}

function featuresOf(items: readonly Item[], addressOf: AddressOf): FeatureCollection<Point | null> {
  return {
    type: 'FeatureCollection',
    features: items.map((item) => ({
      type: 'Feature',
      id: item.id,
      geometry:
        item.point === null
          ? null
          : { type: 'Point', coordinates: [item.point.lon, item.point.lat] },
      properties: rowOf(item, addressOf),
    })),
  };
}
