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
  },
  incidents: {
    title: 'Incidents',
    description: 'Tous les incidents relevés, avec filtres, carte, chronologie et tableau.',
  },
  incident: {
    unknownToll: 'bilan inconnu',
    killed: { one: '{n} personne tuée', other: '{n} personnes tuées' },
    killedRange: (low, high) => `entre ${low} et ${high} personnes tuées`,
    dateAbout: (month) => `${month}, jour inconnu`,
    toll: {
      heading: 'Le bilan',
      killed: 'Personnes tuées',
      best: (figure, basis) => `Meilleur bilan\u00a0: ${figure}, ${basis}.`,
      unknown:
        'Inconnu. Seul le camp des assaillants donne un chiffre ; il figure ci-dessous et n’entre dans aucune somme.',
      military: 'Forces armées et de sécurité',
      civilians: 'Civils',
      notToldApart: 'non distingués',
      attackers: 'Assaillants tués',
      noAttackers: 'aucun chiffre retenu',
      attackersApart: 'Comptés à part, jamais ajoutés au bilan.',
      partial: {
        low: 'Le chiffre le plus bas ne compte qu’un groupe de victimes ou qu’un lieu parmi plusieurs.',
        best: 'Le meilleur chiffre ne compte qu’un groupe de victimes ou qu’un lieu parmi plusieurs.',
        high: 'Le chiffre le plus élevé ne compte qu’un groupe de victimes ou qu’un lieu parmi plusieurs.',
      },
    },
    reports: {
      heading: 'Qui dit quoi',
      none: 'Aucune source ne donne de chiffre.',
      group: {
        killed: 'Personnes tuées, hors assaillants',
        'attackers-killed': 'Assaillants tués',
        injured: 'Personnes blessées',
        missing: 'Personnes disparues ou emmenées',
      },
      columns: {
        figure: 'Chiffre',
        speaker: 'Qui le donne',
        origin: 'Origine',
        source: 'Source',
      },
      atLeast: (figure) => `au moins ${figure}`,
      about: (figure) => `environ ${figure}`,
      party: 'partie au combat',
      partial: 'décompte partiel',
      superseded: 'corrigé ensuite par la même origine',
      sum: 'somme de parties',
      originNote: 'Les lignes de même lettre remontent à une seule origine et comptent une fois.',
      drawing: (from, to) => `Chiffres de ${from} à ${to}, par origine`,
      drawingRange: (low, best, high) =>
        `La bande est le bilan que le relevé retient, de ${low} à ${high}\u202f; le trait qui la coupe est le meilleur chiffre, ${best}.`,
      key: {
        figure: 'un chiffre',
        party: 'd’une partie au combat',
        superseded: 'corrigé ensuite',
        atLeast: 'au moins',
        band: 'bilan retenu, avec son meilleur chiffre',
      },
    },
    attribution: {
      heading: 'Qui est tenu pour responsable',
      side: 'Camp',
      nobody: 'Aucune source ne nomme de groupe.',
      basis: (basis) => `Attribution\u00a0: ${basis}.`,
      doubt: {
        suspected: 'Les sources le soupçonnent sans l’affirmer.',
        denied: 'L’accusé dément.',
      },
      with: (names) => `Avec ${names}.`,
      described: (words) => `Selon les mots des sources\u00a0: ${words}.`,
    },
    facts: {
      heading: 'Le fait',
      date: 'Date',
      type: 'Nature',
      target: 'Cible',
      place: 'Lieu',
      region: 'Région',
      noRegion: 'Aucune source ne nomme la région.',
      also: (regions) => `Le fait a aussi touché ${regions}.`,
      nearestBorder: 'Frontière la plus proche',
      border: (km, border) => `${border}, à ${km} km`,
      borderAbout: (km, border) => `${border}, à environ ${km} km`,
      borderUncertain: 'mesurée depuis un point qui n’est pas le lieu même',
      namedBorders: 'Frontières que nomment les sources',
    },
    place: {
      heading: 'Où',
      point: (precision) => `Le point sur la carte est ${precision}.`,
      pointFrom: (source) => `Coordonnées\u00a0: ${source}.`,
      gazetteer: (name) => `${name} dans un répertoire ouvert de lieux`,
      pointPage: 'la page qui les donne',
      noPoint: 'Aucune source ne donne de point à placer ; la carte montre la région.',
      noPointCountry:
        'Aucune source ne donne de point à placer ni de région ; la carte montre le pays.',
      map: (place, country) => `Carte de situation\u00a0: ${place}, ${country}`,
    },
    nearby: {
      heading: 'Juste avant et après, à proximité',
      within: (days, km) =>
        `Incidents du relevé à moins de ${km} km, dans les ${days} jours avant ou après.`,
      before: 'Avant',
      after: 'Après',
      none: 'aucun dans le relevé',
      noPoint: 'Faute de coordonnées, on ne peut dire ce qui s’est passé à proximité.',
      km: (km) => `à ${km} km`,
      sameDay: 'le même jour',
      daysBefore: { one: '{n} jour avant', other: '{n} jours avant' },
      daysAfter: { one: '{n} jour après', other: '{n} jours après' },
    },
    sources: {
      heading: 'Sources',
      untitled: 'Page dont le titre n’a pas été vu',
      via: (publisher) => `lu sur le site de ${publisher}`,
      readThroughCopy: 'lu à travers une copie sur un autre site',
      dateUnknown: 'date non vue',
    },
    notes: { heading: 'Ce sur quoi les sources divergent' },
    confidence: {
      heading: 'Degré de confiance',
      why: {
        high: 'Deux sources indépendantes s’accordent sur le fait.',
        medium: 'Une source solide, ou plusieurs qui divergent fortement.',
        low: 'Une source fragile, ou un fait lui-même contesté.',
      },
      method: 'Comment confiance et bilans sont établis',
    },
    revisions: {
      heading: 'Historique de cette fiche',
      added: 'Ajoutée au relevé.',
      corrected: 'Corrigée.',
      why: (why) => `Pourquoi\u00a0: ${why}`,
    },
    distinct: {
      heading: 'À ne pas confondre avec',
    },
    reuse: {
      heading: 'Citer, réutiliser, corriger',
      cite: (headline, id, version, address) =>
        `Three Borders, «\u00a0${headline}\u00a0», fiche ${id}, version du ${version}, ${address}`,
      json: 'Cette fiche en JSON',
      jsonNote: 'CC BY 4.0',
      card: 'Carte à intégrer dans une page',
      reportMail: 'Signaler une erreur par courriel',
      reportIssue: 'Signaler une erreur par un ticket',
      reportSubject: (id) => `Erreur dans ${id}`,
      reportBody: (address) =>
        `Page\u00a0: ${address}\n\nCe qui est faux\u00a0:\n\nSource qui le montre (adresse)\u00a0:\n`,
      corrections: 'Comment les corrections sont faites',
    },
    previous: 'Incident précédent',
    next: 'Incident suivant',
    all: 'Tous les incidents',
    card: {
      more: 'Sources et détails',
      title: (headline) => `Incident\u00a0: ${headline}`,
    },
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
