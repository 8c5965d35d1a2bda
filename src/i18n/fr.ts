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
    lead: (incidents, span, reports, sources) =>
      `Tout le relevé en fichiers : ${incidents}, ${span}, avec ${reports} tirés de ${sources}.`,
    incidents: { one: '{n} incident', other: '{n} incidents' },
    reports: { one: '{n} chiffre rapporté', other: '{n} chiffres rapportés' },
    sources: { one: '{n} page citée', other: '{n} pages citées' },
    version: (version) => `Version ${version}`,
    downloads: {
      heading: 'Fichiers',
      file: 'Fichier',
      rows: 'Lignes',
      size: 'Taille',
      companions: 'Pour les machines',
      schema: 'JSON Schema d’une fiche',
      datapackage:
        'Paquet de données Frictionless : chaque fichier et chaque colonne, avec types et clés',
      release: 'Version, effectifs, taille et SHA-256 de chaque fichier',
      citation: 'Citation File Format, pour les logiciels de bibliographie',
    },
    kilobytes: (size) => `${size} ko`,
    licence: {
      heading: 'Licence et citation',
      terms:
        'Ces données peuvent être partagées et adaptées, y compris à des fins commerciales, à condition de citer Three Borders, de donner l’adresse et la version utilisées et de dire ce qui a été modifié.',
      link: 'Creative Commons Attribution 4.0 International',
      rights:
        'Les sources que citent les fiches gardent leurs droits ; les fiches contiennent des faits dans nos propres mots et l’adresse des pages. Les fichiers ne contiennent aucune ligne des données d’un autre projet. Les contours des régions viennent de Natural Earth, qui est dans le domaine public.',
      cite: 'Pour citer cette version',
      citation: (contributors, title, version, url) =>
        `${contributors}. ${title}. Version ${version}. ${url}`,
    },
    caveats: {
      heading: 'Avant de vous en servir',
      selection: (central, coast) =>
        `Un relevé des incidents les plus meurtriers et les mieux documentés, et non un décompte complet de la guerre : seuls y figurent les événements où au moins ${central} personnes autres que les assaillants auraient été tuées (${coast} dans les pays côtiers). Un total du relevé n’est pas un total de la violence, et une hausse peut être celle de l’information disponible.`,
      ranges:
        'Un bilan est une fourchette. Additionnez les bornes basses entre elles, les bilans retenus entre eux, les bornes hautes entre elles, et montrez les trois.',
      unknown: (count) =>
        `Un bilan vide est inconnu, et non nul. ${count} sans bilan connu : ils comptent comme incidents et dans aucune somme.`,
      attackers: 'Les assaillants tués sont comptés à part et ne font partie d’aucun bilan.',
      reports:
        'N’additionnez pas les chiffres rapportés : plusieurs répètent une même origine, certains ont été dépassés, d’autres sont avancés par une partie au combat.',
      points: (seats, none) =>
        `Un point n’est pas toujours le lieu même : ${seats} seulement au chef-lieu ou au centre d’un district ou d’une région, ${none} sans coordonnées.`,
      spreadsheets:
        'Les fichiers CSV sont en UTF-8, séparés par des virgules. Un texte qui commence par =, +, -, @ ou une apostrophe est précédé d’une apostrophe, pour qu’aucun tableur ne le prenne pour une formule ; ôtez-en une si vous lisez le fichier avec un programme. Plusieurs valeurs dans un champ sont séparées par un point-virgule.',
      whole:
        'Pour vérifier une copie, comparez son SHA-256 à celui de release.json. L’empreinte du contenu (contentHash) est le SHA-256 de la liste que sha256sum établit des fichiers de données dans l’ordre de leurs noms.',
    },
    changes: {
      heading: 'Changements',
      intro:
        'Les fichiers ont un ordre et une forme stables : la différence entre deux versions ne montre que ce qui a changé.',
      date: 'Jour',
      added: 'Incidents ajoutés',
      corrected: 'Corrections',
      link: 'Ce qui a été corrigé, et pourquoi',
    },
    columns: {
      heading: 'Colonnes des tableaux',
      column: 'Colonne',
      meaning: 'Sens',
    },
    codebook: {
      heading: 'Dictionnaire des variables',
      intro:
        'Chaque champ des fichiers JSON, d’après le schéma qui contrôle le relevé. Les nombres entre parenthèses disent combien de fois une valeur apparaît.',
      kinds: {
        incidents: 'Incident',
        events: 'Événement',
        regions: 'Région',
        actors: 'Acteur',
        publishers: 'Éditeur',
        'reference-totals': 'Total de référence',
      },
      types: {
        text: 'texte',
        date: 'date',
        address: 'adresse web',
        choice: 'valeur d’une liste',
        integer: 'nombre entier',
        number: 'nombre',
        boolean: 'true, ou absent',
        bilingual: 'texte en anglais et en français',
        object: 'groupe de champs',
        list: 'liste',
      },
      listOf: (type) => `liste (${type})`,
      optional: 'peut être absent',
      nullable: 'null si inconnu',
      examples: (examples) => `par exemple ${examples}`,
    },
  },
  method,
  accessibility,
  corrections: {
    title: 'Corrections',
    description: 'Ce qui a changé dans le relevé après publication, par date.',
    intro:
      'Quand une fiche se révèle fausse ou incomplète, elle est modifiée, et la modification est consignée ici avec sa raison. Rien n’est changé en silence, et les adresses restent les mêmes.',
    count: { one: '{n} correction à ce jour.', other: '{n} corrections à ce jour.' },
    none: 'Aucune fiche n’a été corrigée à ce jour.',
    change: 'Ce qui a changé',
    why: 'Pourquoi',
    report: 'Une erreur ?',
    write: 'Nous écrire',
    issue: 'Ouvrir un ticket',
  },
  notFound: {
    title: 'Page introuvable',
    description: 'Il n’y a pas de page à cette adresse.',
  },
};
