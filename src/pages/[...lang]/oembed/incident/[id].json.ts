import type { APIRoute } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { reportsByFigure } from '../../../../analysis/reports.ts';
import { incidentHeadline } from '../../../../i18n/incident-text.ts';
import { messages } from '../../../../i18n/index.ts';
import { absolute, pagePath } from '../../../../i18n/paths.ts';
import { incidentPaths, type IncidentProps } from '../../../../site-incidents.ts';

export const getStaticPaths = incidentPaths;

const WIDTH = 600;
/** Height of a card without its drawing and of a row of that, with room for longer texts. */
const HEIGHT = { texts: 300, row: 34 } as const;
const DAY = 86_400;

/** The oEmbed 1.0 answer of type `rich` for an incident's page. */
export const GET: APIRoute<IncidentProps> = ({ props: { lang, incident } }) => {
  const t = messages(lang);
  const title = incidentHeadline(incident, lang);
  const reports = reportsByFigure(incident.reports).find(({ figure }) => figure === 'killed');
  // Frames tell their own height to hosts that listen; this is for the others.
  const height = HEIGHT.texts + HEIGHT.row * (reports?.origins.length ?? 0);
  const html = toHtml(
    h('iframe', {
      src: absolute(pagePath(lang, `/embed/incident/${incident.id}/`)),
      title: t.incident.card.title(title),
      width: '100%',
      height,
      loading: 'lazy',
    }),
  );
  return Response.json({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: t.siteName,
    provider_url: absolute(pagePath(lang, '/')),
    cache_age: DAY,
    html,
    width: WIDTH,
    height,
  });
};
