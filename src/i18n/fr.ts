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
  },
  front: {
    title: 'Là où trois frontières se rejoignent',
    description:
      'Attaques et tueries au Mali, au Burkina Faso, au Niger et aux confins de leurs voisins côtiers depuis 2012, chacune avec ses sources.',
    scenes: 'Scènes',
    chartPage:
      'La page du graphique : ses chiffres en tableau, téléchargements, code d’intégration',
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
    introduction:
      'Un article du début d’octobre 2023, et d’autres de la même époque, ont affirmé des choses sur lesquelles un relevé d’incidents peut être interrogé. Chaque réponse est calculée à partir des incidents qu’elle compte ; elle change quand le relevé change.',
    verdicts: {
      holds: 'Se vérifie dans nos données',
      'in-part': 'En partie seulement',
      'does-not-hold': 'Ne se vérifie pas',
      'cannot-tell': 'Nos données ne le disent pas',
    },
    summary: 'Verdicts',
    saidBy: 'Source',
    answer: 'Ce que dit le relevé',
    limits: 'Ce qu’il ne peut dire',
    witness: 'À l’extérieur',
    incidents: { one: 'L’incident compté', other: 'Les {n} incidents comptés' },
    more: 'L’affirmation, sa source et ses incidents',
  },
  data: {
    title: 'Données',
    description: 'Téléchargements, licence, dictionnaire des variables et changements.',
  },
  method: {
    title: 'Comment les chiffres sont établis',
    description: 'Ce qui est relevé, d’après quelles sources, et comment un bilan est retenu.',
  },
  corrections: {
    title: 'Corrections',
    description: 'Ce qui a changé dans le relevé après publication, par date.',
  },
  notFound: {
    title: 'Page introuvable',
    description: 'Il n’y a pas de page à cette adresse.',
  },
};
