import { z } from 'zod';
import type { Toll } from '../../src/model/toll.ts';

/** A figure as it is typed: `29`, `29-31`, or `29+` for “at least 29”. */
export const figureText = z.string().transform((text, context) => {
  const match = /^(\d+)(?:-(\d+)|(\+))?$/u.exec(text.trim());
  if (match === null) {
    context.addIssue({ code: 'custom', message: 'is neither 29, 29-31 nor 29+' });
    return z.NEVER;
  }
  const min = Number(match[1]);
  const max = match[3] === '+' ? null : Number(match[2] ?? min);
  return { min, max };
});

/** A toll as it is typed: `29` or `29/29/60` (low/best/high); `unknown` where it is not known. */
export const tollText = z.string().transform((text, context): Toll | null => {
  if (text.trim() === 'unknown') return null;
  const match = /^(\d+)(?:\/(\d+)\/(\d+))?$/u.exec(text.trim());
  if (match === null) {
    context.addIssue({ code: 'custom', message: 'is neither 29, 29/29/60 nor unknown' });
    return z.NEVER;
  }
  const low = Number(match[1]);
  return { low, best: Number(match[2] ?? low), high: Number(match[3] ?? low) };
});

/** The inverse of `tollText`. */
export function typedToll(toll: Toll | null): string {
  return toll === null ? 'unknown' : `${toll.low}/${toll.best}/${toll.high}`;
}

/** Latitude and longitude as they are typed: `16.12, 4.79`; empty where unknown. */
export const pointText = z.string().transform((text, context) => {
  if (text.trim() === '') return null;
  const [lat = NaN, lon = NaN, ...rest] = text.split(',').map(Number);
  if (rest.length > 0 || Number.isNaN(lat) || Number.isNaN(lon)) {
    context.addIssue({ code: 'custom', message: 'is not latitude, longitude in degrees' });
    return z.NEVER;
  }
  return { lat, lon };
});
