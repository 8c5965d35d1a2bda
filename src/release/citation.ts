import { LICENCE } from './data-package.ts';
import type { ReleaseSite } from './release.ts';

/** `CITATION.cff` (Citation File Format 1.2.0), which reference managers and code hosts read. */
export function citationFile({
  version,
  date,
  site,
}: {
  readonly version: string;
  readonly date: string;
  readonly site: ReleaseSite;
}): string {
  // A JSON string is a YAML string too.
  const quote = (text: string) => JSON.stringify(text);
  return `cff-version: 1.2.0
message: ${quote('If you use these data, please cite this release.')}
type: dataset
title: ${quote(site.title.en)}
authors:
  - name: ${quote(site.contributors)}
version: ${quote(version)}
date-released: ${quote(date)}
url: ${quote(new URL('data/', site.url).href)}
license: ${LICENCE.id}
abstract: ${quote(site.description.en)}
keywords:
${site.keywords.map((keyword) => `  - ${quote(keyword)}\n`).join('')}`;
}
