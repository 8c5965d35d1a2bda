import type { Bilingual } from '../model/text.ts';

/** What a file of the release is called and what it holds, for readers. */
export interface FileTexts {
  readonly title: Bilingual;
  readonly description: Bilingual;
}

/** By path below `/data/`. */
export const FILE_TEXTS = {
  'incidents.csv': texts(
    ['Incidents, table', 'One row an incident, for a spreadsheet or a statistics package.'],
    [
      'Incidents, tableau',
      'Une ligne par incident, pour un tableur ou un logiciel de statistique.',
    ],
  ),
  'reports.csv': texts(
    ['Reported figures, table', 'One row a figure that a source gives: who says what.'],
    ['Chiffres rapportés, tableau', 'Une ligne par chiffre donné par une source : qui dit quoi.'],
  ),
  'sources.csv': texts(
    ['Sources, table', 'One row a page that an incident cites.'],
    ['Sources, tableau', 'Une ligne par page citée par un incident.'],
  ),
  'incidents.json': texts(
    ['Incidents, in full', 'Every incident with its reports, sources, notes and revisions.'],
    [
      'Incidents, intégralité',
      'Chaque incident avec chiffres rapportés, sources, notes et révisions.',
    ],
  ),
  'incidents.geojson': texts(
    [
      'Incidents, for maps',
      'The table as points; an incident without coordinates has no geometry.',
    ],
    [
      'Incidents, pour cartes',
      'Le tableau sous forme de points ; un incident sans coordonnées n’a pas de géométrie.',
    ],
  ),
  'events.json': texts(
    ['Events', 'Coups, withdrawals, treaties: the turning points that charts mark.'],
    ['Événements', 'Coups d’État, retraits, accords : les tournants que marquent les graphiques.'],
  ),
  'regions.json': texts(
    ['Regions', 'Names and ids of the regions that incidents point to.'],
    ['Régions', 'Noms et identifiants des régions auxquelles renvoient les incidents.'],
  ),
  'regions.topojson': texts(
    ['Regions, outlines', 'The shapes on our maps, simplified, from Natural Earth.'],
    ['Régions, contours', 'Les formes de nos cartes, simplifiées, d’après Natural Earth.'],
  ),
  'actors.json': texts(
    ['Actors', 'Armed groups and forces, with what explains them.'],
    ['Acteurs', 'Groupes armés et forces, avec de quoi les comprendre.'],
  ),
  'publishers.json': texts(
    ['Publishers', 'Who wrote the pages that incidents cite.'],
    ['Éditeurs', 'Qui a écrit les pages que citent les incidents.'],
  ),
  'reference-totals.json': texts(
    ['Reference totals', 'What the large projects count in total, as a yardstick.'],
    ['Totaux de référence', 'Ce que comptent au total les grands projets, pour comparaison.'],
  ),
} as const satisfies Readonly<Record<string, FileTexts>>;

/** Paths of the files that hold the data themselves, in the order in which readers see them. */
export type DataFilePath = keyof typeof FILE_TEXTS;

function texts(
  [titleEn, en]: readonly [title: string, description: string],
  [titleFr, fr]: readonly [title: string, description: string],
): FileTexts {
  return { title: { en: titleEn, fr: titleFr }, description: { en, fr } };
}

/** Said of every column that holds several values. */
export const LIST_NOTE = 'Several values are separated by a semicolon.';
