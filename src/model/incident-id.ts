/** Lower-case ASCII words joined by hyphens: “Téra (Bankilaré)” → `tera-bankilare`. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[’']/gu, '')
    .toLowerCase()
    .replace(/ɓ/gu, 'b')
    .replace(/ɗ/gu, 'd')
    .replace(/ŋ/gu, 'n')
    .replace(/œ/gu, 'oe')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/**
 * The id of a new incident: date and place (the first of several names), with a number where that is
 * taken already.
 *
 * @throws Where the place has no letter or digit to make a name from.
 */
export function makeIncidentId(date: string, place: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(place.split(/[,(–]/u)[0] ?? '');
  if (slug === '') throw new Error(`no id can be made from the place "${place}"`);
  const plain = `${date}-${slug}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Where an incident's file lies, relative to the project. */
export function incidentFile({ id }: { readonly id: string }): string {
  return `data/incidents/${id.slice(0, 4)}/${id}.json`;
}

/** What an incident's file says of the schema that editors check it with. */
export const INCIDENT_SCHEMA_REFERENCE = '../../schema/incident.json';
