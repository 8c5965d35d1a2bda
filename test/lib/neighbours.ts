/**
 * Made-up files in the shape of UCDP GED and ACLED exports, for tests and for the benchmark. The
 * headers are written out here, apart from the ones that the import knows, so that a slip in one
 * does not hide in the other.
 */

export const GED_HEADER =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'.split(
    ',',
  );

export const ACLED_HEADER =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'.split(
    ',',
  );

/** One row, by column; columns that are left out are empty. */
export type Cells = Readonly<Record<string, string | number>>;

/** A row of a GED file: an attack on civilians near Gao on one known day, unless told otherwise. */
export function gedRow(cells: Cells = {}): Cells {
  const day = String(cells['date_start'] ?? '2022-05-04').slice(0, 10);
  const best = Number(cells['best'] ?? 14);
  return {
    id: 100001,
    relid: `MAL-${day.slice(0, 4)}-3-1-1`,
    year: day.slice(0, 4),
    active_year: 1,
    code_status: 'Clear',
    type_of_violence: 3,
    conflict_dset_id: 1056,
    conflict_new_id: 1056,
    conflict_name: 'Group of the Hills - Civilians',
    dyad_dset_id: 1524,
    dyad_new_id: 1524,
    dyad_name: 'Group of the Hills - Civilians',
    side_a_dset_id: 717,
    side_a_new_id: 717,
    side_a: 'Group of the Hills',
    side_b_dset_id: 9999,
    side_b_new_id: 9999,
    side_b: 'Civilians',
    number_of_sources: 2,
    source_article: '"A newspaper, 2022-05-06, A headline, with a comma"',
    source_office: 'A newspaper',
    source_date: '2022-05-06',
    source_headline: 'A headline, with a comma',
    source_original: 'residents',
    where_prec: 1,
    where_coordinates: 'Tin Hama village',
    where_description: 'Tin Hama village, Ansongo cercle',
    adm_1: 'Gao region',
    adm_2: 'Ansongo cercle',
    latitude: 15.6,
    longitude: 0.45,
    geom_wkt: 'POINT (0.45 15.6)',
    priogrid_gid: 152281,
    country: 'Mali',
    country_id: 432,
    region: 'Africa',
    event_clarity: 1,
    date_prec: 1,
    date_start: day,
    date_end: day,
    deaths_a: 0,
    deaths_b: 0,
    deaths_civilians: best,
    deaths_unknown: 0,
    best,
    high: best,
    low: best,
    gwnoa: '',
    gwnob: '',
    ...cells,
  };
}

/** A row of an ACLED file, the same attack. */
export function acledRow(cells: Cells = {}): Cells {
  const day = String(cells['event_date'] ?? '2022-05-04');
  return {
    event_id_cnty: 'MLI20001',
    event_date: day,
    year: /\d{4}/u.exec(day)?.[0] ?? '',
    time_precision: 1,
    disorder_type: 'Political violence',
    event_type: 'Violence against civilians',
    sub_event_type: 'Attack',
    actor1: 'Group of the Hills',
    assoc_actor_1: '',
    inter1: 'Rebel group',
    actor2: 'Civilians (Mali)',
    assoc_actor_2: 'Farmers (Mali)',
    inter2: 'Civilians',
    interaction: 'Rebel group-Civilians',
    civilian_targeting: 'Civilian targeting',
    iso: 466,
    region: 'Western Africa',
    country: 'Mali',
    admin1: 'Gao',
    admin2: 'Ansongo',
    admin3: 'Tin Hama',
    location: 'Tin Hama',
    latitude: 15.6,
    longitude: 0.45,
    geo_precision: 1,
    source: 'A newspaper; A radio',
    source_scale: 'National',
    notes: 'On 4 May 2022, an attack, as a newspaper put it: "14 killed".',
    fatalities: 14,
    tags: '',
    timestamp: 1652200000,
    ...cells,
  };
}

/** A cell as CSV writes it: quoted where it must be. */
const cell = (value: string | number | undefined): string => {
  const text = String(value ?? '');
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const line = (header: readonly string[], row: Cells): string =>
  `${header.map((column) => cell(row[column])).join(',')}\n`;

/** A whole file as text. */
export function csvText(header: readonly string[], rows: readonly Cells[]): string {
  return `${header.join(',')}\n${rows.map((row) => line(header, row)).join('')}`;
}

export const gedFile = (...rows: readonly Cells[]): string => csvText(GED_HEADER, rows);
export const acledFile = (...rows: readonly Cells[]): string => csvText(ACLED_HEADER, rows);

/** Numbers from 0 up to 1 that look random and are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ELSEWHERE = ['Syria', 'Ukraine', 'Afghanistan', 'Mexico', 'Nigeria', 'Somalia', 'India'];
const IN_SCOPE = [
  { country: 'Mali', adm_1: 'Mopti region', latitude: 14.3, longitude: -3.6 },
  { country: 'Mali', adm_1: 'Gao region', latitude: 16.2, longitude: 0.2 },
  { country: 'Burkina Faso', adm_1: 'Sahel region', latitude: 14.1, longitude: -0.6 },
  { country: 'Burkina Faso', adm_1: 'Est region', latitude: 12.1, longitude: 0.7 },
  { country: 'Niger', adm_1: 'Tillabéri region', latitude: 14.4, longitude: 1.4 },
];
const HEADLINE = 'Gunmen attacked a village, residents and an elected official said; ';

/**
 * A made-up GED file, piece by piece: about one row in ten lies in the countries of the record, a
 * row is as long as the real ones, and headlines hold commas, quotation marks and line breaks.
 */
export function* madeUpGed(rows: number, seed = 1): Generator<string> {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  yield `${GED_HEADER.join(',')}\n`;
  let piece = '';
  for (let index = 0; index < rows; index += 1) {
    const best = Math.floor(1 / (random() + 0.012));
    const day = new Date(Date.UTC(1989, 0, 1) + Math.floor(random() * 13_000) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const where =
      random() < 0.1
        ? pick(IN_SCOPE)
        : { country: pick(ELSEWHERE), adm_1: 'A province', latitude: 33, longitude: 44 };
    const village = `Village ${Math.floor(random() * 5000)}`;
    const headline = `${HEADLINE.repeat(2 + Math.floor(random() * 2))}a "toll" of ${best}${random() < 0.02 ? '\nand more' : ''}`;
    piece += line(
      GED_HEADER,
      gedRow({
        ...where,
        id: 1000 + index,
        date_start: `${day} 00:00:00.000`,
        date_end: `${day} 00:00:00.000`,
        where_coordinates: village,
        where_description: `${village}, in the district`,
        latitude: (where.latitude + random() - 0.5).toFixed(6),
        longitude: (where.longitude + random() - 0.5).toFixed(6),
        source_headline: headline,
        source_article: `"A newspaper,${day},${headline}"`,
        best,
        high: best + Math.floor(random() * 3),
        low: Math.max(0, best - Math.floor(random() * 3)),
      }),
    );
    if (piece.length > 1 << 18) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}
