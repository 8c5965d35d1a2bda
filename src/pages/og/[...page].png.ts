import type { APIRoute } from 'astro';
import { CHART_WIDTHS } from '../../charts/chart.ts';
import { CHARTS } from '../../charts/registry.ts';
import { chartView } from '../../charts/view.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
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
        `${lang === 'en' ? '' : `${lang}/`}charts/${chart.id}`,
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

/** All cards. A page that wants one adds it here. */
const allCards = async (): Promise<Cards> => ({ ...(await chartCards()) });

export async function getStaticPaths() {
  return Object.entries(await allCards()).map(([page, card]) => ({
    params: { page },
    props: { card },
  }));
}

export const GET: APIRoute<{ card: () => ShareCard }> = ({ props }) =>
  new Response(pngFile(shareCard(props.card()), 1));
