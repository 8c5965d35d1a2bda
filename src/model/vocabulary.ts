import { z } from 'zod';

/**
 * The closed lists of the record. Each value carries its definition, which the JSON Schema
 * (`enumDescriptions`), the codebook and editors' hints show. What readers call a value is in
 * `src/i18n`.
 */
function vocabulary<const Values extends Readonly<Record<string, string>>>(
  description: string,
  values: Values,
) {
  const keys = Object.keys(values) as [keyof Values & string, ...(keyof Values & string)[]];
  const enumDescriptions = keys.map((key) => values[key] ?? '');
  return Object.assign(z.enum(keys).meta({ description, enumDescriptions }), {
    definitions: values as Readonly<Record<keyof Values & string, string>>,
  });
}

export const country = vocabulary('ISO 3166-1 alpha-3 code of the country.', {
  MLI: 'Mali.',
  BFA: 'Burkina Faso.',
  NER: 'Niger.',
  BEN: 'Benin, northern border regions only.',
  TGO: 'Togo, northern border region only.',
  GHA: 'Ghana, northern border regions only.',
  CIV: 'Côte d’Ivoire, northern border regions only.',
});
export type Country = z.infer<typeof country>;

/** The three countries at the heart of the record; the others count in their northern regions. */
export const CENTRAL_COUNTRIES = ['MLI', 'BFA', 'NER'] as const satisfies readonly Country[];

export const datePrecision = vocabulary('How exactly the first day is known.', {
  day: 'Sources name the day.',
  month: 'Only the month is known; the date is the most likely day in it.',
});

export const coordinatePrecision = vocabulary('What the point stands for.', {
  exact: 'The place itself.',
  near: 'A named place close by.',
  admin2: 'The seat or middle of the second-level unit (district, province, cercle).',
  admin1: 'The seat or middle of the region.',
});
export type CoordinatePrecision = z.infer<typeof coordinatePrecision>;

export const incidentType = vocabulary('The kind of event.', {
  'armed-attack': 'Attackers assault a place or a position with small arms or heavier weapons.',
  ambush: 'Attackers surprise people on the move.',
  massacre:
    'People who are not fighting are killed in number, at one place or from place to place.',
  ied: 'An improvised explosive device goes off under or beside its victims.',
  'suicide-bombing': 'An attacker dies setting off the explosives that he carries or drives.',
  'complex-attack': 'Several means together: explosives or suicide vehicles, then an assault.',
  airstrike: 'Bombs or missiles from a plane, a helicopter or a drone.',
  clash: 'Two armed sides fight and neither simply attacks the other.',
  'abduction-killing': 'People are taken away and killed.',
});
export type IncidentType = z.infer<typeof incidentType>;

export const target = vocabulary('Who was attacked.', {
  military: 'Soldiers.',
  'gendarmerie-police': 'Gendarmes, police, guards, customs or forest officers.',
  'self-defence-group': 'Volunteers, hunters or another local armed group.',
  civilians: 'People who take no part in the fighting.',
  peacekeepers: 'Personnel of a United Nations or African Union mission.',
  'aid-workers': 'Staff of relief organisations.',
  mixed: 'Several of these.',
  'armed-group': 'Members of a jihadist, separatist or other armed group.',
});
export type Target = z.infer<typeof target>;

export const side = vocabulary('The side that the perpetrator belongs to.', {
  'islamic-state': 'Islamic State in the Sahel or West Africa and groups that joined it.',
  'jnim-al-qaeda': 'JNIM, the groups that formed it, and al-Qaeda’s other branches.',
  'boko-haram': 'Boko Haram (JAS), and attacks at Lake Chad laid to it by name.',
  'jihadist-unnamed':
    'Jihadists, known or suspected, of a group that sources do not name or on which they disagree.',
  'state-forces': 'The army, police or auxiliaries of a state of the region.',
  'state-and-russian': 'A state’s forces together with Wagner or Africa Corps.',
  'foreign-forces': 'Forces of a state from outside the region.',
  'communal-militia': 'Militias and self-defence groups of a community.',
  separatist: 'Movements for the independence or autonomy of northern Mali.',
  unidentified: 'Sources tell no side, or contradict each other on it.',
});
export type Side = z.infer<typeof side>;

/** Sides that name no group or force. */
export const UNNAMED_SIDES: readonly Side[] = ['jihadist-unnamed', 'unidentified'];

export const attributionBasis = vocabulary('What the attribution rests on.', {
  claimed: 'The group claimed the attack.',
  official: 'Authorities name the perpetrator.',
  researchers: 'Researchers, rights groups or the United Nations name it from an inquiry.',
  press: 'Press reports name it.',
  unknown: 'Nothing is known.',
});
export type AttributionBasis = z.infer<typeof attributionBasis>;

export const attributionDoubt = vocabulary(
  'A reservation about the attribution, where there is one.',
  {
    suspected: 'Sources suspect the perpetrator and do not state it as a fact.',
    denied: 'The accused denies it.',
  },
);

export const figure = vocabulary('What is counted.', {
  killed: 'People killed, attackers left out.',
  injured: 'People injured.',
  missing: 'People missing or taken away.',
  'attackers-killed': 'Attackers killed; never part of `killed`.',
});
export type Figure = z.infer<typeof figure>;

export const victims = vocabulary('Whom the figure counts.', {
  military: 'Members of armed forces, security forces and armed auxiliaries.',
  civilians: 'People who take no part in the fighting.',
  mixed: 'Both together, or not told apart.',
  attackers: 'Attackers; only with `attackers-killed`.',
});
export type Victims = z.infer<typeof victims>;

export const speakerKind = vocabulary('What kind of source says so.', {
  official: 'A state authority: government, army, prosecutor, governor, mayor.',
  'security-source': 'An unnamed member of the security forces.',
  'armed-group': 'An armed group or its outlet.',
  un: 'A body of the United Nations.',
  ngo: 'A rights or relief organisation, a community’s association.',
  research: 'Researchers or a tracking project.',
  local: 'Residents, survivors, elected locals who are not named.',
  medical: 'A hospital or its staff.',
  press: 'A news outlet in its own voice.',
  encyclopedia: 'An encyclopedia that names no origin for the figure.',
});
export type SpeakerKind = z.infer<typeof speakerKind>;

export const tollBasis = vocabulary('The clause of the rule for tolls that gives `best`.', {
  'two-origins': 'The latest figure that two independent origins support.',
  'non-party-count':
    'No two origins agree; the latest figure by one that is no party to the fight and says how it counted.',
  'official-toll': 'Failing both, the official toll.',
  'single-report': 'Failing all three, the most solid single report.',
});
export type TollBasis = z.infer<typeof tollBasis>;

export const tollBound = vocabulary('A bound of a toll.', {
  low: 'The lowest figure that a source still stands by.',
  best: 'The figure that the rule for tolls chooses.',
  high: 'The highest figure with a named kind of origin.',
});
export type TollBound = z.infer<typeof tollBound>;

export const confidence = vocabulary('How well the event as a whole is established.', {
  high: 'Two independent sources agree on the event.',
  medium: 'One solid source, or several that differ widely.',
  low: 'One weak source, or an event that is itself disputed.',
});
export type Confidence = z.infer<typeof confidence>;

export const revisionKind = vocabulary('What kind of change it was.', {
  added: 'The record was first published.',
  corrected: 'Something in it changed.',
});
export type RevisionKind = z.infer<typeof revisionKind>;

export const publisherKind = vocabulary('What kind of publisher it is.', {
  agency: 'A news agency.',
  press: 'A newspaper, radio, television or news site.',
  aggregator: 'A site that mainly carries others’ reports.',
  official: 'A state body or an organisation of states.',
  'armed-group': 'An armed group’s own outlet.',
  ngo: 'A rights or relief organisation.',
  un: 'A body or service of the United Nations.',
  research: 'A research institute or tracking project.',
  encyclopedia: 'An encyclopedia; never an origin of a figure.',
  blog: 'A personal site or a forum.',
});
export type PublisherKind = z.infer<typeof publisherKind>;

export const eventKind = vocabulary('What kind of turning point it is.', {
  coup: 'A seizure of power, or the attempt.',
  'mission-start': 'A military or peacekeeping mission starts.',
  'mission-end': 'A mission ends.',
  deployment: 'Forces arrive or are raised.',
  withdrawal: 'Forces, envoys or states leave.',
  treaty: 'An agreement is signed, joined or ended.',
  territory: 'A town or region changes hands.',
  'group-formed': 'An armed group is formed, renamed or joins another.',
  sanctions: 'Sanctions are imposed or lifted.',
});
export type EventKind = z.infer<typeof eventKind>;

export const actorKind = vocabulary('What kind of actor it is.', {
  'jihadist-group': 'An armed group that fights in the name of jihad.',
  'state-force': 'Armed forces, security forces or official auxiliaries of a state.',
  'private-force': 'A private or semi-official foreign force.',
  'multinational-force': 'A force raised by several states.',
  militia: 'A self-defence group or communal militia.',
  'separatist-group': 'A movement for independence or autonomy.',
  'pro-government-group': 'An armed group allied with the government.',
});

/** International land borders as pairs of country codes in alphabetical order. */
export const borderPair = vocabulary('A land border, as two country codes in alphabetical order.', {
  'BEN-BFA': 'Benin and Burkina Faso.',
  'BEN-NER': 'Benin and Niger.',
  'BEN-NGA': 'Benin and Nigeria.',
  'BEN-TGO': 'Benin and Togo.',
  'BFA-CIV': 'Burkina Faso and Côte d’Ivoire.',
  'BFA-GHA': 'Burkina Faso and Ghana.',
  'BFA-MLI': 'Burkina Faso and Mali.',
  'BFA-NER': 'Burkina Faso and Niger.',
  'BFA-TGO': 'Burkina Faso and Togo.',
  'CIV-GHA': 'Côte d’Ivoire and Ghana.',
  'CIV-GIN': 'Côte d’Ivoire and Guinea.',
  'CIV-LBR': 'Côte d’Ivoire and Liberia.',
  'CIV-MLI': 'Côte d’Ivoire and Mali.',
  'DZA-MLI': 'Algeria and Mali.',
  'DZA-NER': 'Algeria and Niger.',
  'GHA-TGO': 'Ghana and Togo.',
  'GIN-MLI': 'Guinea and Mali.',
  'LBY-NER': 'Libya and Niger.',
  'MLI-MRT': 'Mali and Mauritania.',
  'MLI-NER': 'Mali and Niger.',
  'MLI-SEN': 'Mali and Senegal.',
  'NER-NGA': 'Niger and Nigeria.',
  'NER-TCD': 'Niger and Chad.',
});
export type BorderPair = z.infer<typeof borderPair>;
