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
    options: 'Options de ce graphique',
    choiceFailed: 'Ce choix n’a pas pu être chargé\u202f; le graphique montre le précédent.',
    pageLink: 'Notes et données',
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
    introduction:
      'Chaque graphique répond à une question à partir du relevé\u202f; il vient avec ses données, ses notes, des images pour l’écran et l’impression, et le code qui l’insère dans une page.',
    downloads: 'Télécharger',
    downloadPicture: 'Image (PNG)',
    downloadDarkPicture: 'Image pour pages sombres (PNG)',
    downloadDrawing: 'Dessin (SVG)',
    downloadRows: 'Données (CSV)',
    downloadDocumented: 'Données documentées (JSON)',
    columns: 'Ce que contiennent les colonnes',
    columnName: 'Colonne',
    columnMeaning: 'Signification',
    licence: 'Réutilisation libre à condition de citer la source\u00a0: CC BY 4.0.',
    embed: 'Insérer ce graphique dans une page',
    embedIntroduction:
      'Le code insère le graphique tel qu’il est réglé ci-dessus. Il n’emploie pas de cookies et ne demande rien à aucun autre site.',
    embedKind: 'Pour',
    embedKinds: {
      script: 'Toute page (script et lien)',
      frame: 'Une page qui admet les cadres mais pas les scripts',
      amp: 'Une page AMP',
      picture: 'Une page qui n’admet ni l’un ni l’autre\u00a0: une image',
    },
    embedLanguage: 'Langue',
    embedTheme: 'Thème',
    embedThemes: { auto: 'Celui de l’appareil', light: 'Clair', dark: 'Sombre' },
    embedWidth: 'Largeur',
    embedWidths: { fluid: 'Celle de la colonne', pixels: (width) => `${width} pixels` },
    embedCode: 'Code',
    copy: 'Copier le code',
    copied: 'Copié.',
    copyFailed: 'La copie n’est pas permise ici\u00a0: sélectionnez le code et copiez-le.',
    preview: 'Aperçu',
    previewTitle: (title, width) => `${title}, ${width} pixels de large`,
    showAll: 'Afficher tout le graphique',
    all: 'Tous les graphiques',
  },
  claims: {
    title: 'Affirmations vérifiées',
    description: 'Ce qui a été dit de cette violence, confronté au relevé.',
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
