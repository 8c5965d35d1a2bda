import type { Toll } from '../model/toll.ts';
import type {
  BorderPair,
  Confidence,
  CoordinatePrecision,
  Country,
  IncidentType,
  Side,
  Target,
} from '../model/vocabulary.ts';

/** What the explorer knows of an incident: what it filters by, lists and hands out. */
export interface Item {
  readonly id: string;
  readonly date: string;
  readonly dateEnd: string | null;
  /** Only the month is known. */
  readonly monthOnly: boolean;
  readonly place: string;
  readonly summary: string;
  readonly country: Country;
  readonly region: string | null;
  readonly side: Side;
  readonly victims: Target;
  readonly type: IncidentType;
  readonly confidence: Confidence;
  readonly killed: Toll | null;
  readonly point: Point | null;
  /** The nearest border by distance; null without a point. */
  readonly nearest: { readonly pair: BorderPair; readonly km: number } | null;
  /** Borders that sources name. */
  readonly named: readonly BorderPair[];
}

export interface Point {
  readonly lat: number;
  readonly lon: number;
  readonly precision: CoordinatePrecision;
  /** Where it is on the map, in the map's units. */
  readonly x: number;
  readonly y: number;
}
