import { accessibility } from './accessibility/fr.ts';
import type { Messages } from './messages.ts';
import { method } from './method/fr.ts';

/** Every string of the site's own pages, in French. */
export const fr: Messages = {
  languageName: 'Français',
  siteName: 'Three Borders',
  tagline: 'La violence au Sahel central, incident par incident',
  skipToContent: 'Aller au contenu',
  mainNavigation: 'Principale',
  languageSwitch: 'English',
  dataDate: (date) => `Données au ${date}`,
  nav: {
    story: 'Récit',
    incidents: 'Incidents',
    regions: 'Régions',
    charts: 'Graphiques',
    claims: 'Affirmations',
    data: 'Données',
    method: 'Méthode',
    corrections: 'Corrections',
  },
  chart: {
    source: 'Source : Three Borders',
    table: 'Afficher les données en tableau',
  },
  footer: {
    scope:
      'Un relevé des incidents les plus meurtriers et les mieux documentés, et non un décompte complet de la guerre. Les assaillants tués sont comptés à part et jamais ajoutés.',
    licence: 'Données : CC BY 4.0. Code : MIT.',
    navigation: 'À propos du site',
  },
  front: {
    title: 'Là où trois frontières se rejoignent',
    description:
      'Attaques et tueries au Mali, au Burkina Faso, au Niger et aux confins de leurs voisins côtiers depuis 2012, chacune avec ses sources.',
  },
  incidents: {
    title: 'Incidents',
    description: 'Tous les incidents relevés, avec filtres, carte, chronologie et tableau.',
  },
  incident: {
    unknownToll: 'bilan inconnu',
    killed: { one: '{n} personne tuée', other: '{n} personnes tuées' },
    killedRange: (low, high) => `entre ${low} et ${high} personnes tuées`,
  },
  regions: {
    title: 'Régions frontalières',
    description: 'Région par région : incidents, personnes tuées, proximité des frontières.',
  },
  charts: {
    title: 'Graphiques',
    description: 'Chaque graphique avec ses données, ses notes et le code pour l’intégrer.',
  },
  claims: {
    title: 'Affirmations vérifiées',
    description: 'Ce qui a été dit de cette violence, confronté au relevé.',
  },
  data: {
    title: 'Données',
    description: 'Téléchargements, licence, dictionnaire des variables et changements.',
  },
  method,
  accessibility,
  corrections: {
    title: 'Corrections',
    description: 'Ce qui a changé dans le relevé après publication, par date.',
  },
  notFound: {
    title: 'Page introuvable',
    description: 'Il n’y a pas de page à cette adresse.',
  },
};
