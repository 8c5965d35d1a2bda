/** Every string of the site's own pages, in English. Charts and stories carry their own. */
export const en = {
  languageName: 'English',
  siteName: 'Three Borders',
  tagline: 'Violence in the central Sahel, incident by incident',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  languageSwitch: 'Français',
  dataDate: (date: string) => `Data as of ${date}`,
  chart: {
    source: 'Source: Three Borders',
    table: 'Show the data as a table',
    victims: {
      civilians: 'Civilians',
      military: 'Soldiers, police, volunteers',
      untold: 'Not told apart',
      range: 'Up to the highest reported toll',
    },
  },
  footer: {
    scope:
      'A record of the deadliest, best-documented incidents, not a full count of the war. Deaths of attackers are kept apart and never added.',
    licence: 'Data: CC BY 4.0. Code: MIT.',
  },
  front: {
    title: 'Where three borders meet',
    description:
      'Attacks and killings in Mali, Burkina Faso, Niger and the borderlands of their coastal neighbours since 2012, each with its sources.',
  },
} as const;
