import { span } from '../../analysis/select.ts';
import type { Incident } from '../../model/incident.ts';
import type { ChartOption } from '../chart.ts';

/** The first and last year to show: two options that the browser applies. */
export function yearOptions(incidents: readonly Incident[]): ChartOption[] {
  const { from, to } = span(incidents);
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => {
    const year = String(first + index);
    return { value: year, label: { en: year, fr: year } };
  });
  return [
    { key: 'from', label: { en: 'From', fr: 'De' }, values: years, inBrowser: true },
    { key: 'to', label: { en: 'To', fr: 'À' }, values: years.toReversed(), inBrowser: true },
  ];
}

/** The chosen first and last year in order, whichever way round they were chosen. */
export function chosenYears({ from = '', to = '' }: Readonly<Record<string, string>>): {
  from: string;
  to: string;
} {
  return from <= to ? { from, to } : { from: to, to: from };
}
