/**
 * Places in a French text where a sign does not have its space: a no-break space before a colon and
 * inside guillemets, a narrow one before `;`, `!` and `?`.
 */
export function frenchSpacingFaults(text: string): string[] {
  const faults = [
    /.{0,12}[^\u00a0]:(?=\s|$)/gmu,
    /.{0,12}[^\u202f][;!?](?=\s|$)/gmu,
    /«[^\u00a0].{0,12}/gu,
    /.{0,12}[^\u00a0]»/gu,
    /.{0,12}['"].{0,12}/gu,
    /\d %/gu,
  ];
  return faults.flatMap((pattern) => text.match(pattern) ?? []);
}
