/**
 * What is particular to one publication of this site: the one place to change it.
 * Fields left empty are not shown anywhere.
 */
export const SITE = {
  name: 'Three Borders',
  /**
   * Where the site is published, base path included, with a slash at its end. Hosts set `SITE_URL`;
   * without it, addresses that must be absolute point to this reserved name.
   */
  url: process.env['SITE_URL'] ?? 'https://three-borders.example/',
  /** Where readers write to about an error, as an e-mail address. */
  contactEmail: process.env['CONTACT_EMAIL'] ?? '',
  /** Address of the repository, without a slash at its end; issue links start from it. */
  repository: process.env['REPOSITORY_URL'] ?? '',
} as const;
