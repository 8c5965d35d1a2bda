import type { Publisher } from '../../model/publisher.ts';
import type { Source } from '../../model/source.ts';

/**
 * What a link from elsewhere on the page to one of the sources is called: the name of its
 * publisher, or the key where either is not known.
 */
export function sourceName(
  key: string,
  sources: readonly Source[],
  publishers: readonly Publisher[],
): string {
  const id = sources.find((source) => source.key === key)?.publisher;
  return publishers.find((publisher) => publisher.id === id)?.name ?? key;
}
