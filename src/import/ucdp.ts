import { daysBetween } from '../analysis/periods.ts';
import type { CoordinatePrecision } from '../model/vocabulary.ts';
import { defineFormat, readCell } from './format.ts';
import { bareName } from './names.ts';
import {
  CellFault,
  pointOf,
  readDay,
  readId,
  readLatitude,
  readLongitude,
  readText,
  readWhole,
} from './values.ts';

/** What a point stands for by `where_prec`; from 6 on it stands for a country or nothing. */
const PRECISIONS: Readonly<Record<number, CoordinatePrecision>> = {
  1: 'exact',
  2: 'near',
  3: 'admin2',
  4: 'admin1',
  5: 'admin1',
};

/** An event of more days than this is a count over time, not an incident. */
const LONGEST_DAYS = 10;

/**
 * UCDP GED, yearly or candidate (CC BY 4.0), by its codebook: a row is an event with at least one
 * death, `best` adds up the deaths of all sides.
 */
export const ucdp = defineFormat({
  neighbour: 'ucdp',
  title: 'UCDP GED',
  columns: {
    id: 'Id of the row; the candidate names it.',
    type_of_violence: 'Where it is 3 (one-sided), civilians were the target.',
    dyad_new_id: 'Rows of one event have the same opponents; compared, not kept.',
    side_a: 'One of our actors, where we know the name; the attacker where violence is one-sided.',
    side_b: 'One of our actors, where we know the name.',
    source_article: 'Kept as a lead to the reports behind the row.',
    where_prec: '1 exact, 2 near, 3 second-level unit, 4–5 region, 6–7 no point.',
    where_coordinates: 'Name of the place, unless it is only the name of the unit around it.',
    adm_1: 'Our region, by name; failing that by the point.',
    adm_2: 'Second-level unit.',
    latitude: 'Latitude, to five decimals.',
    longitude: 'Longitude, to five decimals.',
    country: 'Our country; rows of other countries are left out.',
    date_prec: '1 the day is known, 2–3 the week; from 4 on the row is no single incident.',
    date_start: 'First day.',
    date_end: 'Last day.',
    deaths_civilians: 'Civilians among the killed.',
    best: 'Best figure.',
    high: 'Highest figure.',
    low: 'Lowest figure.',
  },
  unread: 'All others: they repeat these, or say nothing that the record keeps.',
  marks: ['relid', 'dyad_new_id', 'priogrid_gid'],

  readRow(cell, country, row, finders) {
    const wherePrecision = readCell(cell, 'where_prec', (text) => readWhole(text, 1, 7));
    const datePrecision = readCell(cell, 'date_prec', (text) => readWhole(text, 1, 5));
    const from = readCell(cell, 'date_start', readDay);
    const to = readCell(cell, 'date_end', readDay);
    if (to < from) throw new CellFault(`date_end ${to} is before date_start ${from}`);
    const toll = {
      low: readCell(cell, 'low', (text) => readWhole(text, 0)),
      best: readCell(cell, 'best', (text) => readWhole(text, 0)),
      high: readCell(cell, 'high', (text) => readWhole(text, 0)),
    };
    if (toll.low > toll.best || toll.best > toll.high) {
      throw new CellFault(
        `low ${toll.low}, best ${toll.best} and high ${toll.high} are not in order`,
      );
    }
    const oneSided = readCell(cell, 'type_of_violence', (text) => readWhole(text, 1, 3)) === 3;
    const precision = PRECISIONS[wherePrecision] ?? null;
    const latitude = readCell(cell, 'latitude', readLatitude);
    const longitude = readCell(cell, 'longitude', readLongitude);
    const point = precision === null ? null : pointOf(longitude, latitude);
    const region = cell('adm_1');
    const secondLevel = cell('adm_2');
    return {
      id: readCell(cell, 'id', readId),
      row,
      country,
      region: finders.regions.find(country, region, point),
      from,
      to,
      datePrecision:
        datePrecision >= 4 || daysBetween(from, to) >= LONGEST_DAYS
          ? 'vague'
          : datePrecision === 1
            ? 'day'
            : 'week',
      place: placeName(readCell(cell, 'where_coordinates', readText), [region, secondLevel]),
      secondLevel: withoutKind(secondLevel) || null,
      point,
      precision,
      toll,
      oneSided,
      civilians: readCell(cell, 'deaths_civilians', (text) => readWhole(text, 0)),
      actors: [cell('side_a'), cell('side_b')].flatMap((name) => finders.actors.find(name) ?? []),
      opponents: cell('dyad_new_id'),
      cites: cell('source_article').trim() || null,
    };
  },
});

function placeName(text: string, units: readonly string[]): string | null {
  const name = withoutKind(text);
  return units.some((unit) => bareName(unit) === bareName(name)) ? null : name;
}

/** `Tin Hama village` as `Tin Hama`: GED writes behind a name what it is. */
function withoutKind(name: string): string {
  return name
    .trim()
    .replace(/\s+(?:village|town|city|region|cercle|department|province|district|commune)$/iu, '');
}
