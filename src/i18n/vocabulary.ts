import type {
  AttributionBasis,
  Confidence,
  CoordinatePrecision,
  EventKind,
  Figure,
  IncidentType,
  PublisherKind,
  Side,
  SpeakerKind,
  Target,
  TollBasis,
  Victims,
} from '../model/vocabulary.ts';
import type { Lang } from './languages.ts';

/** What readers call the values of the record's closed lists. */
export interface VocabularyLabels {
  readonly type: Readonly<Record<IncidentType, string>>;
  readonly target: Readonly<Record<Target, string>>;
  readonly side: Readonly<Record<Side, string>>;
  readonly attributionBasis: Readonly<Record<AttributionBasis, string>>;
  readonly tollBasis: Readonly<Record<TollBasis, string>>;
  readonly precision: Readonly<Record<CoordinatePrecision, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly speaker: Readonly<Record<SpeakerKind, string>>;
  readonly publisher: Readonly<Record<PublisherKind, string>>;
  readonly figure: Readonly<Record<Figure, string>>;
  readonly victims: Readonly<Record<Victims, string>>;
  readonly event: Readonly<Record<EventKind, string>>;
}

const en: VocabularyLabels = {
  type: {
    'armed-attack': 'Armed attack',
    ambush: 'Ambush',
    massacre: 'Massacre',
    ied: 'Roadside bomb',
    'suicide-bombing': 'Suicide bombing',
    'complex-attack': 'Complex attack',
    airstrike: 'Air strike',
    clash: 'Clash',
    'abduction-killing': 'Abduction and killing',
  },
  target: {
    military: 'Soldiers',
    'gendarmerie-police': 'Gendarmes or police',
    'self-defence-group': 'Volunteers or self-defence group',
    civilians: 'Civilians',
    peacekeepers: 'Peacekeepers',
    'aid-workers': 'Aid workers',
    mixed: 'Civilians and armed forces',
    'armed-group': 'Armed group',
  },
  side: {
    'islamic-state': 'Islamic State',
    'jnim-al-qaeda': 'JNIM and al-Qaeda',
    'boko-haram': 'Boko Haram',
    'jihadist-unnamed': 'Jihadists, group not named',
    'state-forces': 'State forces',
    'state-and-russian': 'State forces with Russian fighters',
    'foreign-forces': 'Foreign forces',
    'communal-militia': 'Communal militia',
    separatist: 'Separatists',
    unidentified: 'Not identified',
  },
  attributionBasis: {
    claimed: 'claimed by the group',
    official: 'named by authorities',
    researchers: 'named by researchers, rights groups or the United Nations',
    press: 'named in press reports',
    unknown: 'nothing known',
  },
  tollBasis: {
    'two-origins': 'the latest figure that two independent origins support',
    'non-party-count':
      'the latest figure by a body that is no party to the fight and says how it counted',
    'official-toll': 'the official toll, as no independent origins agree on another',
    'single-report': 'the most solid single report, as there is no official or corroborated toll',
  },
  precision: {
    exact: 'the place itself',
    near: 'a named place close by',
    admin2: 'the seat of the district',
    admin1: 'the seat of the region',
  },
  confidence: { high: 'High', medium: 'Medium', low: 'Low' },
  speaker: {
    official: 'Authorities',
    'security-source': 'Security source',
    'armed-group': 'Armed group',
    un: 'United Nations',
    ngo: 'Rights or relief group',
    research: 'Researchers',
    local: 'Local source',
    medical: 'Hospital',
    press: 'Press',
    encyclopedia: 'Encyclopedia',
  },
  publisher: {
    agency: 'News agency',
    press: 'Press',
    aggregator: 'Aggregator',
    official: 'Official body',
    'armed-group': 'Armed group',
    ngo: 'Rights or relief group',
    un: 'United Nations',
    research: 'Research',
    encyclopedia: 'Encyclopedia',
    blog: 'Blog or forum',
  },
  figure: {
    killed: 'killed',
    injured: 'injured',
    missing: 'missing',
    'attackers-killed': 'attackers killed',
  },
  victims: {
    military: 'armed forces',
    civilians: 'civilians',
    mixed: 'all victims',
    attackers: 'attackers',
  },
  event: {
    coup: 'Coup',
    'mission-start': 'Mission starts',
    'mission-end': 'Mission ends',
    deployment: 'Deployment',
    withdrawal: 'Withdrawal',
    treaty: 'Agreement',
    territory: 'Territory',
    'group-formed': 'Armed group formed',
    sanctions: 'Sanctions',
  },
};

const fr: VocabularyLabels = {
  type: {
    'armed-attack': 'Attaque armée',
    ambush: 'Embuscade',
    massacre: 'Massacre',
    ied: 'Engin explosif',
    'suicide-bombing': 'Attentat-suicide',
    'complex-attack': 'Attaque complexe',
    airstrike: 'Frappe aérienne',
    clash: 'Affrontement',
    'abduction-killing': 'Enlèvement et meurtre',
  },
  target: {
    military: 'Militaires',
    'gendarmerie-police': 'Gendarmes ou policiers',
    'self-defence-group': 'Volontaires ou groupe d’autodéfense',
    civilians: 'Civils',
    peacekeepers: 'Casques bleus',
    'aid-workers': 'Humanitaires',
    mixed: 'Civils et forces armées',
    'armed-group': 'Groupe armé',
  },
  side: {
    'islamic-state': 'État islamique',
    'jnim-al-qaeda': 'JNIM et Al-Qaïda',
    'boko-haram': 'Boko Haram',
    'jihadist-unnamed': 'Jihadistes, groupe non nommé',
    'state-forces': 'Forces de l’État',
    'state-and-russian': 'Forces de l’État avec des combattants russes',
    'foreign-forces': 'Forces étrangères',
    'communal-militia': 'Milice communautaire',
    separatist: 'Séparatistes',
    unidentified: 'Non identifié',
  },
  attributionBasis: {
    claimed: 'revendiqué par le groupe',
    official: 'désigné par les autorités',
    researchers: 'désigné par des chercheurs, des ONG ou les Nations unies',
    press: 'désigné par la presse',
    unknown: 'rien de connu',
  },
  tollBasis: {
    'two-origins': 'le dernier chiffre que soutiennent deux origines indépendantes',
    'non-party-count':
      'le dernier chiffre d’un organisme étranger au combat et qui dit comment il a compté',
    'official-toll': 'le bilan officiel, faute d’origines indépendantes concordantes',
    'single-report': 'le compte rendu isolé le plus solide, faute de bilan officiel ou recoupé',
  },
  precision: {
    exact: 'le lieu même',
    near: 'une localité voisine',
    admin2: 'le chef-lieu du département ou de la province',
    admin1: 'le chef-lieu de la région',
  },
  confidence: { high: 'Élevée', medium: 'Moyenne', low: 'Faible' },
  speaker: {
    official: 'Autorités',
    'security-source': 'Source sécuritaire',
    'armed-group': 'Groupe armé',
    un: 'Nations unies',
    ngo: 'ONG ou association',
    research: 'Chercheurs',
    local: 'Source locale',
    medical: 'Hôpital',
    press: 'Presse',
    encyclopedia: 'Encyclopédie',
  },
  publisher: {
    agency: 'Agence de presse',
    press: 'Presse',
    aggregator: 'Agrégateur',
    official: 'Organe officiel',
    'armed-group': 'Groupe armé',
    ngo: 'ONG ou association',
    un: 'Nations unies',
    research: 'Recherche',
    encyclopedia: 'Encyclopédie',
    blog: 'Blog ou forum',
  },
  figure: {
    killed: 'tués',
    injured: 'blessés',
    missing: 'disparus',
    'attackers-killed': 'assaillants tués',
  },
  victims: {
    military: 'forces armées',
    civilians: 'civils',
    mixed: 'toutes victimes',
    attackers: 'assaillants',
  },
  event: {
    coup: 'Coup d’État',
    'mission-start': 'Début de mission',
    'mission-end': 'Fin de mission',
    deployment: 'Déploiement',
    withdrawal: 'Retrait',
    treaty: 'Accord',
    territory: 'Territoire',
    'group-formed': 'Groupe armé formé',
    sanctions: 'Sanctions',
  },
};

const LABELS: Readonly<Record<Lang, VocabularyLabels>> = { en, fr };

export function vocabularyLabels(lang: Lang): VocabularyLabels {
  return LABELS[lang];
}
