import type { CoordinatePrecision } from '../model/vocabulary.ts';
import { defineFormat, readCell } from './format.ts';
import {
  pointOf,
  readDay,
  readId,
  readLatitude,
  readLongitude,
  readText,
  readWhole,
} from './values.ts';

/** An ACLED row's id: three letters for the country and a number. None may stand in what we publish. */
export const ACLED_ROW_ID = /\b(?:BEN|BFO|BKF|CDI|GHA|IVO|MLI|NGR|NIG|NIR|TOG)\d{3,}\b/u;

const PRECISIONS: Readonly<Record<number, CoordinatePrecision>> = {
  1: 'exact',
  2: 'near',
  3: 'admin1',
};

const DATE_PRECISIONS = { 1: 'day', 2: 'week', 3: 'vague' } as const;

/**
 * ACLED, by its codebook. Its terms forbid passing rows on: only figures and ids are kept, with
 * the name of the place, by which an editor looks for reports. The text columns (`notes`, `source`,
 * `tags`) are not read at all.
 */
export const acled = defineFormat({
  neighbour: 'acled',
  title: 'ACLED',
  columns: {
    event_id_cnty: 'Id of the row; the candidate names it.',
    event_date: 'The day.',
    time_precision: '1 the day is known, 2 the week; at 3 the row is no single incident.',
    actor1: 'One of our actors, where we know the name; compared, the name is not kept.',
    actor2: 'The same.',
    civilian_targeting: 'Where it says so, civilians were the target.',
    country: 'Our country; rows of other countries are left out.',
    admin1: 'Our region, by name; failing that by the point. The name is not kept.',
    location: 'Name of the place.',
    latitude: 'Latitude, to five decimals.',
    longitude: 'Longitude, to five decimals.',
    geo_precision: '1 exact, 2 near, 3 region.',
    fatalities: 'Lowest, best and highest figure: ACLED gives one, attackers included.',
  },
  unread: 'All others, `notes` and `source` among them: ACLED’s terms forbid passing them on.',
  marks: ['event_id_cnty', 'sub_event_type'],

  readRow(cell, country, row, finders) {
    const day = readCell(cell, 'event_date', readDay);
    const fatalities = readCell(cell, 'fatalities', (text) => readWhole(text, 0));
    const timePrecision = readCell(cell, 'time_precision', (text) => readWhole(text, 1, 3));
    const geoPrecision = readCell(cell, 'geo_precision', (text) => readWhole(text, 1, 3));
    const latitude = readCell(cell, 'latitude', readLatitude);
    const longitude = readCell(cell, 'longitude', readLongitude);
    const point = pointOf(longitude, latitude);
    const actors = [cell('actor1'), cell('actor2')];
    return {
      id: readCell(cell, 'event_id_cnty', readId),
      row,
      country,
      region: finders.regions.find(country, cell('admin1'), point),
      from: day,
      to: day,
      datePrecision: DATE_PRECISIONS[timePrecision as keyof typeof DATE_PRECISIONS],
      place: readCell(cell, 'location', readText),
      secondLevel: null,
      point,
      precision: PRECISIONS[geoPrecision] ?? null,
      toll: { low: fatalities, best: fatalities, high: fatalities },
      oneSided: cell('civilian_targeting').trim() !== '',
      civilians: null,
      actors: actors.flatMap((name) => finders.actors.find(name) ?? []),
      opponents: actors.join('|'),
      cites: null,
    };
  },
});
