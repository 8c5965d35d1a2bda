import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  incidentMap,
  incidentMapBrowserData,
  incidentMapOptions,
} from '../../../src/charts/incident-map/data.ts';
import { drawIncidentMap } from '../../../src/charts/incident-map/draw.ts';
import { redraw } from '../../../src/charts/incident-map/enhance.ts';
import { incidentMapTable } from '../../../src/charts/incident-map/table.ts';
import { toMarkup } from '../../../src/charts/lib/svg.ts';
import { defaultChoice } from '../../../src/charts/options.ts';
import { CHART_INPUT } from '../fixtures/chart-input.ts';

const { incidents } = CHART_INPUT.dataset;
const data = incidentMap(CHART_INPUT);
const byDefault = defaultChoice(incidentMapOptions(CHART_INPUT));

/** What a page holds of the chart, after a reader has chosen something. */
function figureOf(choice: Readonly<Record<string, string>>) {
  const { rowIds = [] } = incidentMapTable(data, 'en');
  const rows = rowIds.map((id) => `<tr data-row="${id}"></tr>`);
  // As XML, which keeps the case of an SVG's tags as browsers do.
  const { documentElement } = new DOMParser().parseFromString(
    `<figure>${toMarkup(drawIncidentMap(data, 'en', 'both'))}<table>${rows.join('')}</table></figure>`,
    'text/xml',
  );
  const figure = documentElement as unknown as HTMLElement;
  const browserData: unknown = JSON.parse(JSON.stringify(incidentMapBrowserData(data)));
  redraw({ figure, choice: { ...byDefault, ...choice }, lang: 'en', data: browserData });
  const ids = (selector: string) =>
    [...figure.querySelectorAll(selector)].map((element) => element.getAttribute('data-id'));
  return {
    places: ids('.place[data-id]'),
    halos: ids('.halo'),
    rows: [...figure.querySelectorAll<HTMLElement>('tr')]
      .filter(({ hidden }) => !hidden)
      .map((row) => row.getAttribute('data-row')),
  };
}

describe('the incident map', () => {
  it('has a place for each incident with a point and a ring for each whose toll may be higher', () => {
    const { places, halos, rows } = figureOf({});
    expect(rows.toSorted()).toEqual(incidents.map(({ id }) => id));
    const placed = incidents.filter(({ coordinates }) => coordinates !== null);
    expect(places.toSorted()).toEqual(placed.map(({ id }) => id));
    expect(halos.toSorted()).toEqual(
      placed.filter(({ killed }) => killed && killed.high > killed.best).map(({ id }) => id),
    );
  });

  it.each([
    ['a country', { country: 'mali' }, 'MLI', ''],
    ['a side', { side: 'islamic-state' }, '', 'islamic-state'],
    ['both', { country: 'niger', side: 'islamic-state' }, 'NER', 'islamic-state'],
    ['a group of incidents without a point', { country: 'coast' }, 'BEN', ''],
    ['a group without an incident', { country: 'burkina-faso' }, 'BFA', ''],
  ])('shows of %s the places with their rings and rows', (_name, choice, country, side) => {
    const wanted = incidents.filter(
      (incident) =>
        (country === '' || incident.country === country) &&
        (side === '' || incident.perpetrator.side === side),
    );
    const { places, halos, rows } = figureOf(choice);
    const placed = wanted.filter(({ coordinates }) => coordinates !== null);
    expect(places.toSorted()).toEqual(placed.map(({ id }) => id));
    // The table has those too that the map cannot show.
    expect(rows.toSorted()).toEqual(wanted.map(({ id }) => id));
    expect(halos.toSorted()).toEqual(
      placed.filter(({ killed }) => killed && killed.high > killed.best).map(({ id }) => id),
    );
  });

  it('shows a span of years, whichever way round it was chosen', () => {
    const wanted = data.placed
      .map(({ incident }) => incident.id)
      .filter((id) => id.startsWith('2022'))
      .toSorted();
    expect(figureOf({ from: '2022', to: '2022' }).places.toSorted()).toEqual(wanted);
    const all = figureOf({ from: '2024', to: '2022' });
    expect(all.places.toSorted()).toEqual(
      data.placed.map(({ incident }) => incident.id).toSorted(),
    );
  });
});
