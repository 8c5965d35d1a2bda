import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { incidentMap, incidentMapOptions } from '../../../src/charts/incident-map/data.ts';
import { drawIncidentMap } from '../../../src/charts/incident-map/draw.ts';
import { redraw } from '../../../src/charts/incident-map/enhance.ts';
import { incidentMapTable } from '../../../src/charts/incident-map/table.ts';
import { toMarkup } from '../../../src/charts/lib/svg.ts';
import { defaultChoice } from '../../../src/charts/options.ts';
import { incidentHeadline } from '../../../src/i18n/incident-text.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { CHART_INPUT } from '../fixtures/chart-input.ts';

const { incidents } = CHART_INPUT.dataset;
const data = incidentMap(CHART_INPUT);
const byDefault = defaultChoice(incidentMapOptions(CHART_INPUT));

const headlines = (list: readonly Incident[]): string[] =>
  list.map((incident) => incidentHeadline(incident, 'en')).toSorted();
const isPlaced = ({ coordinates }: Incident) => coordinates !== null;
const hasHalo = ({ killed }: Incident) => killed !== null && killed.high > killed.best;

/** What a page shows of the chart, after a reader has chosen something. */
function figureOf(choice: Readonly<Record<string, string>>) {
  const { rows, rowKeys = [] } = incidentMapTable(data, 'en');
  const lines = rows.map((row, index) => `<tr data-row="${rowKeys[index]}">${row.at(-1)}</tr>`);
  // As XML, which keeps the case of an SVG's tags as browsers do.
  const { documentElement } = new DOMParser().parseFromString(
    `<figure>${toMarkup(drawIncidentMap(data, 'en', 'both'))}<table>${lines.join('')}</table></figure>`,
    'text/xml',
  );
  const figure = documentElement as unknown as HTMLElement;
  redraw({ figure, choice: { ...byDefault, ...choice }, lang: 'en', data: undefined });
  return {
    places: [...figure.querySelectorAll('.place[data-key]')]
      .map((place) => place.getAttribute('data-tip'))
      .toSorted(),
    halos: figure.querySelectorAll('.halo').length,
    rows: [...figure.querySelectorAll<HTMLElement>('tr')]
      .filter(({ hidden }) => !hidden)
      .map(({ textContent }) => textContent)
      .toSorted(),
  };
}

describe('the incident map', () => {
  it('has a place for each incident with a point and a ring for each whose toll may be higher', () => {
    const { places, halos, rows } = figureOf({});
    expect(rows).toEqual(incidents.map(({ id }) => id));
    const placed = incidents.filter(isPlaced);
    expect(places).toEqual(headlines(placed));
    expect(halos).toBe(placed.filter(hasHalo).length);
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
    const placed = wanted.filter(isPlaced);
    expect(places).toEqual(headlines(placed));
    // The table has those too that the map cannot show.
    expect(rows).toEqual(wanted.map(({ id }) => id));
    expect(halos).toBe(placed.filter(hasHalo).length);
  });

  it('shows a span of years, whichever way round it was chosen', () => {
    const placed = incidents.filter(isPlaced);
    const wanted = placed.filter(({ date }) => date.startsWith('2022'));
    expect(figureOf({ from: '2022', to: '2022' }).places).toEqual(headlines(wanted));
    expect(figureOf({ from: '2024', to: '2022' }).places).toEqual(headlines(placed));
  });
});
