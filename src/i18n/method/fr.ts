import type { Messages } from '../messages.ts';

/** La page sur la méthode, en français. */
export const method: Messages['method'] = {
  title: 'Comment les chiffres sont établis',
  description: 'Ce qui est relevé, d’après quelles sources, et comment un bilan est retenu.',
  lead: (incidents, from, to) =>
    `Ce relevé compte ${incidents}, du ${from} au ${to}. Chaque chiffre est celui d’une source désignée, sur une page qui a été lue. On lira ici quels incidents sont relevés, comment les chiffres sont pesés et ce qui manque.`,
  contents: 'Sur cette page',

  questions: {
    heading: 'Dix questions',
    items: {
      figure: {
        question: 'D’où vient ce chiffre ?',
        answer: (pages, publishers) =>
          `Chaque incident a sa page, qui donne chaque chiffre, dit de qui il vient et où il a été lu\u00a0: par exemple [l’attaque près de Tabatol](example). Le relevé repose sur ${pages} de ${publishers}\u00a0: [les sortes de sources](sources).`,
      },
      killed: {
        question: 'Qui est compté parmi les morts ?',
        answer:
          'Toute personne dont la mort est rapportée, sauf les assaillants : civils, militaires, policiers, volontaires, Casques bleus. Les assaillants sont comptés à part et jamais ajoutés. [Qui est compté](killed).',
      },
      toll: {
        question: (best, high) => `Pourquoi ${best} et non ${high}\u202f?`,
        agreed: 'Comment un bilan est-il retenu ?',
        answer:
          'Une seule règle désigne le chiffre retenu ; le plus bas et le plus élevé restent à côté. [La règle, et son application à Tabatol](toll).',
      },
      all: {
        question: 'Est-ce tout ?',
        answer: (by, theirs, ours) =>
          `Non. Ce sont les incidents les plus meurtriers et les mieux documentés, pas toute la guerre. Pour les mêmes pays et la même période\u00a0: ${theirs} morts (${by}), ${ours} dans ce relevé. [Quelle part c’est](part), et [où sont les lacunes](gaps).`,
      },
      who: {
        question: 'Qui a fait ce travail ?',
        answer: '[Qui tient le relevé](who), d’après ce qu’en dit celui qui publie cette copie.',
      },
      changed: {
        question: 'Qu’est-ce qui a changé le mois dernier ?',
        answer: (corrections, last) =>
          `Chaque changement est daté\u00a0: ${corrections} à ce jour, la dernière révision le ${last}. [Les corrections, par date](corrections).`,
      },
      reuse: {
        question: 'Puis-je m’en servir ?',
        answer:
          'Oui, même à des fins commerciales, en nommant la source, la date et ce que vous avez modifié (CC BY 4.0). [Téléchargements et licence](data).',
      },
      border: {
        question: '« Près d’une frontière », est-ce près de combien ?',
        answer:
          'C’est une distance en kilomètres jusqu’au tracé de la frontière, mesurée depuis le point de l’incident. [Les parts, pour plusieurs distances](near).',
      },
      place: {
        question: 'Le lieu est-il sûr ?',
        answer: (share) =>
          `Pour ${share} des incidents, le point est le lieu même ou une localité voisine\u202f; pour les autres, un chef-lieu de département ou de région, ou bien il est inconnu. [Les lieux et leur précision](places).`,
      },
      error: {
        question: 'À qui signaler une erreur ?',
        answer: '[Comment écrire, et ce qui se passe ensuite](contact).',
      },
    },
  },

  scope: {
    heading: 'Ce qui est relevé',
    text: (first, threshold, coastThreshold) =>
      `Un acte de violence, ou une série rapprochée en un même lieu en quelques jours, au Mali, au Burkina Faso ou au Niger, ou dans les régions frontalières du nord du Bénin, du Togo, du Ghana et de la Côte d’Ivoire, depuis le ${first}, dont une source au moins rapporte qu’il a tué au moins ${threshold} personnes, assaillants non compris\u202f; ${coastThreshold} dans les pays côtiers.`,
    whoever:
      'Peu importe qui a tué : attaques de groupes jihadistes, tueries par les forces d’un État et leurs partenaires, par des milices ou des séparatistes sont relevées selon la même règle.',
  },
  killed: {
    heading: 'Qui est compté parmi les morts',
    counted:
      'Toute personne dont la mort est rapportée, sauf les assaillants. Quand les sources les distinguent, les civils et les membres des forces armées, des forces de sécurité et de leurs auxiliaires armés sont aussi donnés séparément.',
    attackers:
      'Les assaillants tués ont un champ à part. Leur nombre repose le plus souvent sur les dires d’un seul camp et n’entre dans aucun bilan ni aucune somme.',
  },
  notCounted: {
    heading: 'Ce qui n’est pas compté',
    items: [
      'Les attaques qui ont fait moins de morts que le seuil, bien qu’elles fassent l’essentiel de la guerre.',
      'Les morts de la faim, de la maladie et de l’exil ; les blessés morts plus tard, sauf si une source les ajoute à son bilan.',
      'Les blessés, les disparus et les personnes enlevées : leur nombre figure avec l’incident mais n’est additionné nulle part.',
      'Les chiffres que seuls les assaillants donnent des morts de l’autre camp : l’incident est listé et son bilan reste inconnu.',
      'Les chiffres sans source lue, aussi souvent qu’ils soient répétés.',
    ],
    unknown: (incidents) =>
      `L’inconnu n’est jamais zéro\u00a0: ${incidents} sans bilan connu comptent comme incidents et dans aucune somme de morts.`,
  },

  sources: {
    heading: 'Les sources, et comment chaque sorte est pesée',
    text: 'Une source est une page qui a été lue. Ce qui compte n’est pas la page mais celui de qui vient son chiffre, son origine : dix pages qui reprennent la même dépêche ou le même communiqué sont une seule origine. Le chiffre d’une partie au combat est signalé comme tel partout où il paraît.',
    caption: 'Les pages par sorte d’éditeur',
    columns: {
      kind: 'Sorte',
      pages: 'Pages',
      incidents: 'Incidents',
      weight: 'Comment elle est pesée',
    },
    weights: {
      agency: 'Comme la source qu’elle nomme. Ses reprises ailleurs n’ajoutent aucune origine.',
      press: 'Comme la source qu’elle nomme ; son propre travail sur place est une origine en soi.',
      aggregator: 'Comme la page reprise ; l’original est nommé comme éditeur.',
      official:
        'Le décompte de ses propres morts par une partie est un plancher. Celui d’un procureur ou d’une autorité locale dit comment il a été fait.',
      'armed-group':
        'Pour savoir qui revendique une attaque. Ses chiffres sur l’autre camp ne bornent rien.',
      ngo: 'Avant le bilan officiel, si elle est étrangère au combat et dit comment elle a compté.',
      un: 'Avant le bilan officiel, quand elles disent comment elles ont compté.',
      research: 'Avant le bilan officiel, quand elle dit comment elle a compté.',
      encyclopedia: 'Jamais comme origine : seulement par la source qu’elle cite.',
      blog: 'Seulement quand rien de mieux n’a été trouvé, et le relevé le dit.',
    },
    carried: (carried, pages) =>
      `Sur ${pages}, ${carried} ont été lues sur un autre site que celui de leur éditeur, le plus souvent un site qui reprend des dépêches\u202f; les deux sont alors nommés.`,
    copies: (copies) =>
      `${copies} ont été lues à travers une copie, tandis que l’adresse donnée est celle de l’original\u202f; la page de l’incident dit lesquelles.`,
  },

  toll: {
    heading: 'Comment un bilan est retenu',
    text: 'Un bilan est une fourchette avec, dedans, un chiffre retenu. Chacun des trois est donné par une source ; aucun n’est une moyenne.',
    bounds: {
      low: 'Le plus bas : le chiffre le plus bas qu’une source maintient. Celui que sa propre source a relevé ensuite ne compte plus. Un démenti compte, pour le chiffre que donne celui qui dément.',
      best: 'Retenu : le dernier chiffre que soutiennent deux origines indépendantes ; à défaut, le dernier d’un organisme étranger au combat et qui dit comment il a compté ; à défaut, le bilan officiel ; à défaut, le compte rendu isolé le plus solide.',
      high: 'Le plus élevé : le chiffre le plus haut dont on sait de quelle sorte d’origine il vient.',
    },
    further: [
      'Le décompte de ses propres morts par une partie est un plancher. Il n’est retenu que tant qu’aucune deuxième origine ne confirme un chiffre plus élevé.',
      'Les parts données par une même origine peuvent être additionnées. Celles d’origines différentes ne le sont que pour le chiffre le plus élevé.',
      'Le décompte d’un seul groupe de victimes peut servir de borne, signalée comme partielle. « Des dizaines » n’en fixe aucune.',
      'Les sommes ajoutent le bas au bas, le retenu au retenu, le haut au haut : la fourchette d’une somme est la plus large possible, non la plus probable.',
    ],
    basisCaption: 'Sur quoi repose le chiffre retenu',
    basisColumn: 'Chiffre retenu',
    basisUnknown: 'inconnu : seuls les assaillants donnent un chiffre',
  },

  example: {
    heading: 'Un exemple détaillé',
    intro: (incident) =>
      `[${incident}](example). Voici tout ce qui a été rapporté des personnes tuées dans cet incident\u00a0:`,
    caption: 'Qui dit quoi',
    columns: { who: 'Qui le dit', killed: 'Tués', origin: 'Origine', remarks: 'Remarques' },
    atLeast: (figure) => `au moins ${figure}`,
    origin: (number) => `origine ${number}`,
    party: 'partie au combat',
    partial: 'décompte partiel',
    superseded: 'changé ensuite par sa propre source',
    approximate: 'approximatif',
    sum: 'somme de parts',
    results: {
      low: (figure, who) =>
        `Le plus bas, ${figure}\u00a0: ${who}. C’est le chiffre le plus bas qui tienne.`,
      best: (figure, basis) => `Retenu, ${figure}\u00a0: ${basis}.`,
      high: (figure, who) => `Le plus élevé, ${figure}\u00a0: ${who}.`,
    },
    origins: (pages, origins) => `${pages} portent ces chiffres\u202f; ils remontent à ${origins}.`,
    note: 'La note du relevé :',
  },

  attribution: {
    heading: 'Qui l’a fait, et d’après quoi',
    text: 'Le relevé ne nomme un auteur qu’avec le fondement de cette désignation. Quand des sources soupçonnent un groupe, ou que l’accusé dément, c’est dit à côté du nom\u202f; la page de chaque incident renvoie aux pages qui appuient l’attribution. Quand elles parlent de jihadistes sans nommer de groupe, le camp le dit tel quel. «\u00a0Non identifié\u00a0» veut dire qu’elles ne disent pas le camp, ou se contredisent\u202f; la façon dont elles décrivent les assaillants est alors donnée, quand elles le font.',
    caption: 'Fondements de la désignation',
    column: 'Auteur',
    doubts: (suspected, denied) =>
      `Pour ${suspected}, l’auteur n’est que soupçonné\u202f; pour ${denied}, l’accusé dément.`,
  },

  places: {
    heading: 'Les lieux et leur précision',
    text: 'Un point vient d’une page qui le donne ou d’un répertoire géographique libre, et dit ce qu’il représente. Un programme vérifie qu’il se trouve dans la région nommée.',
    caption: 'Ce que le point représente',
    column: 'Point',
    none: 'aucun point : sur aucune carte, dans toutes les listes',
  },
  near: {
    heading: '« Près d’une frontière » : de combien',
    text: 'La distance est mesurée à la surface de la Terre, du point jusqu’à l’endroit le plus proche du tracé, pour chaque frontière terrestre du pays de l’incident. La part des incidents proches d’une frontière laisse de côté ceux qui n’ont pas de point.',
    caption: 'Incidents près d’une frontière internationale',
    columns: {
      within: 'À moins de',
      incidents: 'Incidents',
      killed: 'Personnes tuées',
      share: 'Part',
    },
    within: (km) => `${km} km`,
    uncertain: (uncertain, placed) =>
      `Pour ${uncertain} des ${placed} qui ont un point, ce n’est qu’un chef-lieu de département ou de région, et la distance n’est qu’approximative.`,
  },

  part: {
    heading: 'Quelle part de la guerre',
    text: 'D’autres comptent la guerre entière, selon leurs propres définitions. Voici leurs totaux à côté de la somme de ce relevé pour les mêmes pays et la même période. La dernière colonne n’est pas un taux de couverture : certains de ces décomptes comprennent les assaillants, et d’autres une seule sorte de violence, si bien que leur total peut approcher le nôtre sans qu’aucun des deux contienne toute la guerre.',
    caption: 'Totaux de référence et ce relevé',
    columns: {
      who: 'Qui a compté, et quoi',
      time: 'Période',
      theirs: 'Leur total',
      ours: 'Ce relevé',
      share: 'Le nôtre en part du leur',
    },
    perYear: (figure) => `${figure} par an`,
    time: (from, to) => `de ${from} à ${to}`,
    noFigure: 'sans chiffre',
  },

  gaps: {
    heading: 'Lacunes connues',
    text: 'Un petit nombre pour une année, un pays ou un type en dit autant sur les pages qui ont pu être lues, et sur les lieux où arrivent reporters et téléphones, que sur ce qui s’est passé.',
    columns: {
      incidents: 'Incidents',
      killed: 'Personnes tuées',
      tollUnknown: 'Bilan inconnu',
      oneOrigin: 'Une seule origine',
      unplaced: 'Aucun point',
      perpetratorUnknown: 'Rien de connu de l’auteur',
    },
    year: { heading: 'Année', caption: 'Lacunes par année' },
    country: { heading: 'Pays', caption: 'Lacunes par pays' },
    kind: { heading: 'Type', caption: 'Lacunes par type d’incident' },
  },

  audit: {
    heading: 'Un examen du relevé',
    text: (twoPages) =>
      `Un programme pose à chaque fiche les mêmes questions\u202f; voici ses réponses d’aujourd’hui. ${twoPages} des incidents reposent sur deux pages ou plus, ou disent pourquoi ce n’est pas le cas.`,
    caption: 'Ce que l’examen constate',
    column: 'Incidents …',
    questions: {
      onePage: 'qui n’ont qu’une page',
      onePageUnexplained: 'qui n’ont qu’une page, sans note qui dise pourquoi',
      oneOriginSeveralPages: 'dont plusieurs pages remontent toutes à une seule origine',
      oneOrigin: 'dont les chiffres remontent à une seule origine indépendante, ou à aucune',
      singleParty: 'dont seules les parties au combat donnent le bilan',
      tollUnknown: 'sans bilan connu',
      wideRange: (times) => `dont le chiffre le plus élevé vaut au moins ${times} fois le plus bas`,
      partialBest: 'dont le chiffre retenu ne compte qu’une partie des victimes',
      editorsChoice:
        'dont le chiffre retenu n’est pas celui qu’un programme tirerait de la seule règle',
      editorsChoiceUnexplained: 'où c’est le cas sans que les notes citent cet autre chiffre',
      encyclopediaOnly: 'que seules des encyclopédies rapportent',
      secondHandOnly: 'que seuls encyclopédies, agrégateurs et blogs rapportent',
      proxyAddress: 'dont une adresse est celle d’un miroir ou d’un relais',
      untitled: 'dont une page est sans titre relevé',
      undated: 'dont une page est sans date relevée',
      monthOnly: 'dont on ne connaît pas le jour, seulement le mois',
      unplaced: 'sans point sur la carte',
      exactPlace: 'dont le point est le lieu même ou une localité voisine',
      attributionUncited: 'dont l’attribution ne dit pas quelle page l’appuie',
      perpetratorUnknown: 'dont on ne sait rien de l’auteur',
    },
    pages: (untitled, undated, pages) =>
      `Sur ${pages}, ${untitled} n’ont pas de titre dans le relevé et ${undated} pas de date de publication\u202f; les encyclopédies n’en ont pas, par nature.`,
    publishersCaption: 'Les éditeurs qui ont le plus de pages',
    publisherColumns: {
      publisher: 'Éditeur',
      kind: 'Sorte',
      written: 'Pages de lui',
      carried: 'Pages d’autres qu’il reprend',
    },
    rechecks: {
      text: 'Les fiches sont relues, le plus souvent à la lumière de pages nouvellement trouvées. Ce qui était faux a été corrigé, avec une entrée datée\u202f; la fréquence de ces erreurs dit jusqu’où se fier à ce qui n’a pas été relu depuis.',
      caption: 'Fiches relues',
      columns: {
        round: 'Lecture',
        records: 'Fiches',
        best: 'Chiffre retenu faux',
        attribution: 'Attribution fausse',
        place: 'Lieu faux',
        date: 'Jour faux',
        nothingNew: 'Aucune autre page trouvée',
      },
      notNoted: 'non relevé',
    },
    revisions: (days, corrected) =>
      `Jours des révisions\u00a0: ${days}. Depuis la publication, ${corrected}.`,
    untouched: (date, incident) =>
      `Restée le plus longtemps sans révision, depuis le ${date}\u00a0: [${incident}](incident).`,
  },

  ethics: {
    heading: 'Respect des morts et des vivants',
    items: [
      'Aucun nom de victime qui soit une personne privée, aucune image des morts, aucun détail des souffrances.',
      'Rien qui aide des assaillants : aucun lieu plus précis que ce qui est déjà public, aucune position actuelle de troupes, aucune description d’engin.',
      'Aucun témoin n’est interrogé ni exposé : le relevé n’emploie que ce qui a été publié, et une source anonyme le reste.',
      'Des mots simples : « tué », non « neutralisé » ; un groupe par son nom. « Après » ne veut jamais dire « à cause de ».',
    ],
    review: 'La liste de contrôle de chaque changement du relevé rappelle ces règles.',
  },

  who: {
    heading: 'Qui tient le relevé',
    maintainers: (names) => `Tenu par ${names}.`,
    anonymous:
      'Celui qui publie cette copie n’a encore nommé personne. Chaque chiffre se vérifie sans qu’il faille croire quiconque : sur les pages que donne chaque incident.',
    independence: 'Indépendance',
    funding: 'Financement',
    conflicts: 'Conflits d’intérêts',
  },
  contact: {
    heading: 'Signaler une erreur',
    email: 'Par courriel à [{address}](mail).',
    form: 'Par [un formulaire sur le site du projet](form), en français ou en anglais.',
    none: 'Celui qui publie cette copie n’a pas encore donné d’adresse.',
    text: 'Dites quel incident et quel chiffre, et la page qui le montre. La page est lue, le bilan retenu à nouveau selon la même règle, et tout changement est daté et expliqué dans les deux langues, sur la page de l’incident et parmi les [corrections](corrections). Rien n’est changé en silence.',
  },

  standards: {
    heading: 'Au regard des normes du recensement des victimes',
    text: 'L’association Every Casualty publie des normes pour le recensement des victimes (Standards for Casualty Recording, version 1.01, 2020). Nous nous mesurons à elles.',
    limits:
      'Nous n’avons pas pu lire le document lui-même, seulement des passages qu’Every Casualty en publie dans sa base de connaissances. Ils donnent les pages de la première édition (2016), dont la version 1.01 est une révision en anglais simple. Les normes sont donc données ici par page, non par numéro ; de celles qui ne figurent pas, rien n’est affirmé.',
    caption: 'Norme par norme',
    columns: {
      standard: 'La norme, dans nos mots',
      page: 'Page',
      state: 'État',
      evidence: 'Où le voir',
    },
    page: (pages) => `p.\u00a0${pages}`,
    passage: 'passage',
    states: {
      met: 'respectée',
      partly: 'respectée en partie',
      not: 'non respectée',
      none: 'sans objet',
    },
    rows: {
      objectives: {
        standard: 'Dire ouvertement à quoi sert le travail, pourquoi il est fait et qui l’a lancé.',
        met: 'Le but, le champ et les responsables figurent sur cette page.',
        otherwise: 'Le but et le champ figurent sur cette page ; personne n’est encore nommé.',
      },
      affiliations: {
        standard: 'Déclarer ses attaches politiques et autres.',
        met: 'Déclarées sur cette page.',
        otherwise: 'Pas encore déclarées.',
      },
      inclusive: {
        standard: 'Compter tous les morts, qui qu’ils soient et qui que soit l’auteur.',
        evidence:
          'Une même règle pour tous les camps. Les incidents sous le seuil sont laissés de côté, et les assaillants comptés à part.',
      },
      funding: {
        standard: 'Publier qui paie le travail.',
        met: 'Publié sur cette page.',
        otherwise: 'Pas encore publié.',
      },
      methodology: {
        standard:
          'Décrire publiquement les sortes de sources, la collecte, l’évaluation, le recoupement et le contrôle de qualité.',
        evidence: 'Cette page ; les contrôles que passe chaque fiche sont dans le code, ouvert.',
      },
      definitions: {
        standard: 'Publier la définition de toutes les catégories.',
        evidence:
          'Le dictionnaire joint aux téléchargements définit chaque champ et chaque valeur.',
      },
      criteria: {
        standard: 'Expliquer ce qui est retenu et ce qui est écarté.',
        evidence: 'Ce qui est relevé, et ce qui n’est pas compté.',
      },
      current: {
        standard: 'Tenir la description de la méthode exacte et à jour.',
        evidence: 'Tous les chiffres de cette page sont calculés à chaque publication du site.',
      },
      consistency: {
        standard: 'Recueillir les données d’une manière constante, et dire quand elle change.',
        evidence:
          'Une seule règle pour les bilans ; un programme refuse toute fiche dont aucun compte rendu n’appuie le bilan. Les changements sont dans les notes de version.',
      },
      corroboration: {
        standard:
          'Éprouver la cohérence de chaque récit et le recouper avec des sources indépendantes.',
        evidence: (share) =>
          `Les origines sont distinguées dans chaque fiche, mais ${share} des incidents n’en ont qu’une.`,
      },
      disagreement: {
        standard:
          'Savoir traiter les sources qui se contredisent, par exemple par une fourchette ou par « inconnu ».',
        evidence: 'Plus bas, retenu, plus élevé ; tous les chiffres restent dans la fiche.',
      },
      fields: {
        standard:
          'Relever le lieu, le moment, la source, le nombre de morts, le genre de mort et les acteurs ; si possible le nom, l’âge et le sexe.',
        evidence: 'Tout, sauf le nom, l’âge et le sexe, laissés de côté à dessein.',
      },
      risk: {
        standard: 'Ne recueillir que les données nécessaires et que l’on peut protéger.',
        evidence: 'Seulement ce qui est déjà public ; rien sur des personnes privées.',
      },
      consent: {
        standard: 'Obtenir le consentement éclairé des témoins.',
        evidence: 'Aucun témoin n’est interrogé.',
      },
      agreements: {
        standard: 'Lier l’équipe par des accords clairs et par le secret.',
        evidence: 'Aucun accord de ce genre n’est publié.',
      },
      safety: {
        standard: 'Faire connaître les mesures de protection à tous ceux qui recensent.',
        evidence:
          'Aucun plan de sécurité n’est publié ; le travail se fait sur des pages publiques.',
      },
      access: {
        standard: 'Publier par des moyens que les populations concernées peuvent employer.',
        evidence:
          'Français et anglais, pages légères qui se passent de scripts. Ni dans les langues de la région, ni imprimé, ni à la radio.',
      },
      consultation: {
        standard:
          'Demander aux associations de victimes et à leurs proches partenaires ce qu’ils attendent.',
        evidence: 'Pas encore fait.',
      },
    },
  },

  counts: { incidents: 'Incidents', share: 'Part' },
  nouns: {
    incident: { one: '{n} incident', other: '{n} incidents' },
    page: { one: '{n} page', other: '{n} pages' },
    publisher: { one: '{n} éditeur', other: '{n} éditeurs' },
    origin: { one: '{n} seule origine', other: '{n} origines indépendantes' },
    correction: { one: '{n} correction', other: '{n} corrections' },
    record: { one: '{n} fiche a été corrigée', other: '{n} fiches ont été corrigées' },
  },
};
