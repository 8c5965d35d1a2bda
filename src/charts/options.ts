import type { Chart, ChartChoice, ChartInput, ChartOption } from './chart.ts';

/** What readers may choose on a chart; empty for one that always shows the same. */
export function optionsOf(
  chart: Pick<Chart, 'options'>,
  input: ChartInput,
): readonly ChartOption[] {
  return chart.options?.(input) ?? [];
}

/** What a chart shows unless asked for something else. */
export function defaultChoice(options: readonly ChartOption[]): ChartChoice {
  return Object.fromEntries(options.map((option) => [option.key, defaultValue(option)]));
}

function defaultValue({ key, values }: ChartOption): string {
  const first = values[0];
  if (first === undefined) throw new Error(`option ${key} offers nothing to choose`);
  return first.value;
}

/** Every combination that is drawn when the site is built; the first is the default. */
export function drawnChoices(options: readonly ChartOption[]): ChartChoice[] {
  return options
    .filter(({ inBrowser }) => !inBrowser)
    .reduce<ChartChoice[]>(
      (choices, { key, values }) =>
        choices.flatMap((choice) => values.map(({ value }) => ({ ...choice, [key]: value }))),
      [defaultChoice(options)],
    );
}

/**
 * A choice as a step of a path: `measure-killed.unit-year`; empty for the default. Holds only what
 * differs from the default, in the options' order (`interaction/options.ts` makes the same).
 */
export function choiceSlug(options: readonly ChartOption[], choice: ChartChoice): string {
  return options
    .filter((option) => choice[option.key] !== defaultValue(option))
    .map(({ key }) => `${key}-${choice[key] ?? ''}`)
    .join('.');
}
