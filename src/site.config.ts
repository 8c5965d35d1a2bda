interface SiteConfig {
  readonly name: string;
  readonly url: string;
  readonly contactEmail: string;
  readonly repository: string;
  readonly maintainers: readonly string[];
  readonly independence: Statement;
  readonly funding: Statement;
  readonly conflicts: Statement;
}

/** A statement in both languages, or empty in both. */
interface Statement {
  readonly en: string;
  readonly fr: string;
}

/**
 * What is particular to one publication of this site: the one place to change it.
 * Fields left empty are not shown anywhere.
 */
export const SITE: SiteConfig = {
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

  // What a sceptical reader asks of whoever publishes this. Shown on /method/ once filled in.
  /** Names of the people or organisations that maintain the record. */
  maintainers: [],
  /** To whom they answer, and who has no say in what is published. */
  independence: { en: '', fr: '' },
  /** Who pays for the work. */
  funding: { en: '', fr: '' },
  /** Affiliations and interests that a reader should know of. */
  conflicts: { en: '', fr: '' },
};
