import type { GeoProjection } from 'd3-geo';
import type { NearestBorders } from '../analysis/proximity.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Incident } from '../model/incident.ts';
import type { Item } from './item.ts';

/**
 * Incidents as the explorer shows them in a language.
 *
 * @param projection Of the map that the points are drawn on.
 */
export function explorerItems(
  incidents: readonly Incident[],
  borders: NearestBorders,
  projection: GeoProjection,
  lang: Lang,
): Item[] {
  return incidents.map((incident) => {
    const { coordinates, killed } = incident;
    const nearest = borders.get(incident.id);
    const [x = 0, y = 0] = (coordinates && projection([coordinates.lon, coordinates.lat])) ?? [];
    return {
      id: incident.id,
      date: incident.date,
      dateEnd: incident.dateEnd ?? null,
      monthOnly: incident.datePrecision === 'month',
      place: incident.place,
      summary: incident.summary[lang],
      country: incident.country,
      region: incident.region,
      side: incident.perpetrator.side,
      victims: incident.target,
      type: incident.type,
      confidence: incident.confidence,
      killed: killed && { low: killed.low, best: killed.best, high: killed.high },
      point: coordinates && {
        lat: coordinates.lat,
        lon: coordinates.lon,
        precision: coordinates.precision,
        x: Math.round(x),
        y: Math.round(y),
      },
      // Rounded up, so that "within 20 km" keeps what is within 20 km and nothing more.
      nearest:
        nearest === undefined ? null : { pair: nearest.pair, km: Math.ceil(nearest.km * 10) / 10 },
      named: incident.nearBorders,
    };
  });
}
