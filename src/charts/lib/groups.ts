import type { Incident } from '../../model/incident.ts';
import type { Bilingual } from '../../model/text.ts';
import type { Country, Side } from '../../model/vocabulary.ts';
import type { ChartOption } from '../chart.ts';

/** Several countries or sides that charts show as one, with the class of its colour. */
export interface Group<Member> {
  readonly id: string;
  readonly label: Bilingual;
  readonly members: readonly Member[];
  readonly className: string;
}

export const COUNTRY_GROUPS: readonly Group<Country>[] = [
  { id: 'mali', label: { en: 'Mali', fr: 'Mali' }, members: ['MLI'], className: 'series-1' },
  {
    id: 'burkina-faso',
    label: { en: 'Burkina Faso', fr: 'Burkina Faso' },
    members: ['BFA'],
    className: 'series-2',
  },
  { id: 'niger', label: { en: 'Niger', fr: 'Niger' }, members: ['NER'], className: 'series-3' },
  {
    id: 'coast',
    label: { en: 'Coastal countries', fr: 'Pays côtiers' },
    members: ['BEN', 'TGO', 'GHA', 'CIV'],
    className: 'series-4',
  },
];

export const SIDE_GROUPS: readonly Group<Side>[] = [
  {
    id: 'jnim-al-qaeda',
    label: { en: 'JNIM and al-Qaeda', fr: 'JNIM et Al-Qaïda' },
    members: ['jnim-al-qaeda'],
    className: 'series-1',
  },
  {
    id: 'islamic-state',
    label: { en: 'Islamic State', fr: 'État islamique' },
    members: ['islamic-state'],
    className: 'series-2',
  },
  {
    id: 'boko-haram',
    label: { en: 'Boko Haram', fr: 'Boko Haram' },
    members: ['boko-haram'],
    className: 'series-5',
  },
  {
    id: 'jihadist-unnamed',
    label: { en: 'Jihadists, group not named', fr: 'Jihadistes, groupe non nommé' },
    members: ['jihadist-unnamed'],
    className: 'series-7',
  },
  {
    id: 'states',
    label: { en: 'States and their partners', fr: 'États et leurs partenaires' },
    members: ['state-forces', 'state-and-russian', 'foreign-forces'],
    className: 'series-3',
  },
  {
    id: 'militias',
    label: { en: 'Militias and separatists', fr: 'Milices et séparatistes' },
    members: ['communal-militia', 'separatist'],
    className: 'series-4',
  },
  {
    id: 'unidentified',
    label: { en: 'Not identified', fr: 'Non identifiés' },
    members: ['unidentified'],
    className: 'series-6',
  },
];

export const inCountryGroup = ({ members }: Group<Country>, { country }: Incident): boolean =>
  members.includes(country);

export const inSideGroup = ({ members }: Group<Side>, { perpetrator }: Incident): boolean =>
  members.includes(perpetrator.side);

/**
 * What readers narrow a chart of single incidents down by, in one word each: its year and the ids of
 * its groups, as `2023 niger islamic-state`. Marks and rows carry it instead of their incident's id,
 * which takes more bytes.
 */
export function filterKey(incident: Incident): string {
  const country = COUNTRY_GROUPS.find((group) => inCountryGroup(group, incident))?.id;
  const side = SIDE_GROUPS.find((group) => inSideGroup(group, incident))?.id;
  return [incident.date.slice(0, 4), country, side].join(' ');
}

const ALL = 'all';

function groupOption(
  key: string,
  label: Bilingual,
  all: Bilingual,
  groups: readonly Group<unknown>[],
): ChartOption {
  return {
    key,
    label,
    values: [
      { value: ALL, label: all },
      ...groups.map((group) => ({ value: group.id, label: group.label })),
    ],
  };
}

export const countryOption = groupOption(
  'country',
  { en: 'Country', fr: 'Pays' },
  { en: 'All countries', fr: 'Tous les pays' },
  COUNTRY_GROUPS,
);

export const sideOption = groupOption(
  'side',
  { en: 'Perpetrator', fr: 'Auteur' },
  { en: 'All sides', fr: 'Tous les camps' },
  SIDE_GROUPS,
);

/** The group that was chosen, or undefined for all. Throws on one that is not offered. */
export function chosenGroup<Member>(
  groups: readonly Group<Member>[],
  id: string | undefined,
): Group<Member> | undefined {
  if (id === undefined || id === ALL) return undefined;
  const group = groups.find((candidate) => candidate.id === id);
  if (group === undefined) throw new Error(`there is no group "${id}" to choose`);
  return group;
}
