import type { APIRoute } from 'astro';
import { CHART_WIDTHS } from '../../charts/chart.ts';
import { CHARTS } from '../../charts/registry.ts';
import { chartView } from '../../charts/view.ts';
import { incidentHeadline } from '../../i18n/incident-text.ts';
import { messages } from '../../i18n/index.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Lang } from '../../i18n/languages.ts';
import { creditLine } from '../../pictures/credit.ts';
import { plainDrawing } from '../../pictures/chart-picture.ts';
import { pngFile } from '../../pictures/render.ts';
import { shareCard, type ShareCard } from '../../pictures/share-card.ts';
import { siteData } from '../../site-data.ts';

/** Which page, as in `/og/<page>.png`, has which card. */
type Cards = Readonly<Record<string, () => ShareCard>>;

/** Cards of the charts' pages: title, finding, drawing. */
async function chartCards(): Promise<Cards> {
  const input = await siteData();
  return Object.fromEntries(
    CHARTS.flatMap((chart) =>
      LANGUAGES.map((lang) => [
        pageOf(lang, `charts/${chart.id}`),
        () => {
          const view = chartView(chart, input, lang);
          return {
            title: view.texts.title,
            credit: creditLine(lang, input.dataDate),
            drawing: {
              ...plainDrawing(view, 'light', input.geography),
              width: CHART_WIDTHS.wide,
            },
          };
        },
      ]),
    ),
  );
}

/** The site's own card: what it is, and where the incidents are. */
async function siteCards(): Promise<Cards> {
  const input = await siteData();
  const map = CHARTS.find(({ id }) => id === 'incident-map');
  return Object.fromEntries(
    LANGUAGES.map((lang) => [
      pageOf(lang, 'site'),
      () => {
        const t = messages(lang);
        return {
          title: t.front.title,
          subtitle: t.tagline,
          credit: creditLine(lang, input.dataDate),
          ...(map && {
            drawing: {
              ...plainDrawing(chartView(map, input, lang), 'light', input.geography),
              width: CHART_WIDTHS.wide,
            },
          }),
        };
      },
    ]),
  );
}

/** Cards of the incidents: place, day and toll, and what happened. */
async function incidentCards(): Promise<Cards> {
  const { dataset, dataDate } = await siteData();
  return Object.fromEntries(
    dataset.incidents.flatMap((incident) =>
      LANGUAGES.map((lang) => [
        pageOf(lang, `incidents/${incident.id}`),
        () => ({
          title: incidentHeadline(incident, lang),
          subtitle: incident.summary[lang],
          credit: creditLine(lang, dataDate),
        }),
      ]),
    ),
  );
}

const pageOf = (lang: Lang, page: string): string =>
  lang === DEFAULT_LANGUAGE ? page : `${lang}/${page}`;

/** All cards. A page that wants one adds it here. */
const allCards = async (): Promise<Cards> => ({
  ...(await siteCards()),
  ...(await chartCards()),
  ...(await incidentCards()),
});

export async function getStaticPaths() {
  return Object.entries(await allCards()).map(([page, card]) => ({
    params: { page },
    props: { card },
  }));
}

export const GET: APIRoute<{ card: () => ShareCard }> = ({ props }) =>
  new Response(pngFile(shareCard(props.card()), 1));
