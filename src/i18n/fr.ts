import type { Messages } from './messages.ts';

/** Every string of the site's own pages, in French. */
export const fr: Messages = {
  languageName: 'Français',
  siteName: 'Three Borders',
  tagline: 'La violence au Sahel central, incident par incident',
  skipToContent: 'Aller au contenu',
  mainNavigation: 'Principale',
  languageSwitch: 'English',
  dataDate: (date) => `Données au ${date}`,
  chart: {
    source: 'Source : Three Borders',
    table: 'Afficher les données en tableau',
    victims: {
      civilians: 'Civils',
      military: 'Soldats, gendarmes, volontaires',
      untold: 'Non distingués',
      range: 'Jusqu’au bilan le plus élevé',
    },
  },
  footer: {
    scope:
      'Un relevé des incidents les plus meurtriers et les mieux documentés, et non un décompte complet de la guerre. Les assaillants tués sont comptés à part et jamais ajoutés.',
    licence: 'Données : CC BY 4.0. Code : MIT.',
  },
  front: {
    title: 'Là où trois frontières se rejoignent',
    description:
      'Attaques et tueries au Mali, au Burkina Faso, au Niger et aux confins de leurs voisins côtiers depuis 2012, chacune avec ses sources.',
  },
};
