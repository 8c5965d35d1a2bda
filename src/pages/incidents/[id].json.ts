import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { absolute, incidentPath } from '../../i18n/paths.ts';
import { filePath } from '../../i18n/paths.ts';

/** The record of an incident as it is curated, with the address of its schema. */
export const getStaticPaths = async () =>
  (await getCollection('incidents')).map(({ id, data }) => ({
    params: { id },
    props: { record: data },
  }));

export const GET: APIRoute = ({ props }) => {
  const { record } = props as { record: { id: string } };
  const published = {
    ...record,
    $schema: absolute(filePath('/data/schema/incident.json')),
    url: absolute(incidentPath('en', record.id)),
  };
  return new Response(`${JSON.stringify(published, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
