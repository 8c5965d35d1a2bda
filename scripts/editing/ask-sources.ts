import { z } from 'zod';
import { slugOf } from '../../src/model/incident-id.ts';
import { report, speaker, type Report } from '../../src/model/report.ts';
import { source, sourceLanguage, type Source } from '../../src/model/source.ts';
import { isoDate, slug, text, webAddress } from '../../src/model/text.ts';
import * as lists from '../../src/model/vocabulary.ts';
import type { Ask } from './ask.ts';
import { figureText } from './figures.ts';
import type { Interview } from './interview.ts';
import { choice, optional, optionalChoice, several } from './questions.ts';

/** Sources and reports that need not be asked for; each is checked with the whole record. */
export interface GivenSources {
  readonly sources: readonly unknown[];
  readonly reports: readonly unknown[];
}

/** The pages that were read and what each of them says; given ones, or asked for one by one. */
export async function askSources({
  ask,
  given,
  dataset,
}: Pick<Interview, 'ask' | 'given' | 'dataset'>): Promise<{
  sources: Source[];
  reports: Report[];
}> {
  if (given.sources.length > 0) {
    return {
      sources: parseEach('source', source, given.sources),
      reports: parseEach('report', report, given.reports),
    };
  }
  const publishers = publishersByHost(dataset.incidents.flatMap((entry) => entry.sources));
  const sources: Source[] = [];
  const reports: Report[] = [];
  for (;;) {
    const page = await askSource(ask, sources, publishers);
    if (page === null) return { sources, reports };
    sources.push(page);
    reports.push(...(await askReports(ask, page.key)));
  }
}

function parseEach<Value>(
  flag: string,
  schema: z.ZodType<Value>,
  values: readonly unknown[],
): Value[] {
  return values.map((value, index) => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const { path, message } = result.error.issues[0] ?? { path: [], message: 'is not understood' };
    throw new Error(`--${flag}, number ${index + 1}: ${[...path, message].join(': ')}`);
  });
}

/** Who published pages on a host before: a proposal for the next page there. */
function publishersByHost(sources: readonly Source[]): Map<string, string> {
  return new Map(sources.map(({ url, publisher }) => [new URL(url).hostname, publisher]));
}

async function askSource(
  ask: Ask,
  earlier: readonly Source[],
  publishers: ReadonlyMap<string, string>,
): Promise<Source | null> {
  const url = await ask({
    ...optional('source', 'Address of a page that you read; nothing to end', webAddress()),
    // A record names one source at least.
    ...(earlier.length === 0 ? { fallback: undefined } : {}),
  });
  if (url === null) return null;
  const publisher = await ask({
    flag: 'source-publisher',
    label: 'Who wrote it, by the id in data/publishers.json',
    schema: slug(),
    fallback: publishers.get(new URL(url).hostname),
  });
  const via = await ask(
    optional('source-via', 'Who carries it at that address, if another', slug()),
  );
  const title = await ask(optional('source-title', 'Title as printed', text(400)));
  const published = await ask(optional('source-published', 'Day of publication', isoDate()));
  const lang = await ask({
    flag: 'source-lang',
    label: 'Language, two letters',
    schema: sourceLanguage,
    fallback: 'fr',
  });
  const same = earlier.filter(({ key }) => key.replace(/-\d+$/u, '') === publisher).length;
  const key = same === 0 ? publisher : `${publisher}-${same + 1}`;
  return { key, url, publisher, ...(via === null ? {} : { via }), title, published, lang };
}

const MARKS = ['party', 'partial', 'superseded', 'approximate', 'sum'] as const;

async function askReports(ask: Ask, sourceKey: string): Promise<Report[]> {
  const reports: Report[] = [];
  for (;;) {
    const figure = await ask(
      optionalChoice('report', 'A figure that this page gives; nothing to end', lists.figure),
    );
    if (figure === null) return reports;
    const victims =
      figure === 'attackers-killed'
        ? 'attackers'
        : await ask(choice('report-victims', 'Whom it counts', lists.victims));
    const range = await ask({
      flag: 'report-figure',
      label: 'The figure: 29, 29-31, or 29+ for at least',
      schema: figureText,
    });
    const kind = await ask(choice('report-kind', 'Kind of speaker', lists.speakerKind));
    const en = await ask({
      flag: 'report-en',
      label: 'Who says so, in English',
      schema: speaker.shape.en,
    });
    const fr = await ask({
      flag: 'report-fr',
      label: 'Who says so, in French',
      schema: speaker.shape.fr,
    });
    const origin = await ask({
      flag: 'report-origin',
      label: 'Whom the figure goes back to, one word for all rows of one origin',
      schema: slug(),
      fallback: slugOf(en),
    });
    const marks = await ask(
      several('report-marks', `What holds of it: ${MARKS.join(', ')}`, z.enum(MARKS)),
    );
    reports.push({
      figure,
      victims,
      ...range,
      by: { kind, en, fr },
      origin,
      source: sourceKey,
      ...Object.fromEntries(marks.map((mark) => [mark, true as const])),
    });
  }
}
