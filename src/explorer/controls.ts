import { byChoice, CHOICES, type Choice, type Filters, type Outcome } from './filters.ts';

/** The form of filters: what is chosen in it, and the counts that its options show. */
export interface Controls {
  /** What the form says now. */
  read(): Filters;
  /** Makes the form say what is given. */
  write(filters: Filters): void;
  /** Shows what each option would leave. */
  count(outcome: Outcome): void;
  isValue(choice: Choice, value: string): boolean;
  /** What readers call a value, as its option says; empty where there is none. */
  labelOf(choice: Choice, value: string | null): string;
}

interface Option {
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
  readonly label: string;
}

/** Finds the controls in the form that the page holds. */
export function controlsOf(form: HTMLFormElement, format: (count: number) => string): Controls {
  const options = byChoice((choice) => optionsOf(form, choice));
  const input = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
  const numberOf = (name: string) =>
    select(name).value === '' ? null : Number(select(name).value);

  let counted: Outcome | null = null;
  /** Counts nobody sees are not written: those of a closed choice wait until it is opened. */
  const countChoice = (choice: Choice) => {
    if (counted === null) return;
    for (const [value, { count, box }] of options[choice]) {
      if (box.closest('details')?.open !== true) return;
      const left = counted.choices[choice].get(value) ?? 0;
      setText(count, format(left));
      box.parentElement?.classList.toggle('none', left === 0);
    }
  };
  for (const choice of CHOICES) {
    const [first] = options[choice].values();
    first?.box.closest('details')?.addEventListener('toggle', () => {
      countChoice(choice);
    });
  }

  return {
    read: () => ({
      q: input('q').value.trim(),
      from: input('from').value || null,
      to: input('to').value || null,
      chosen: byChoice((choice) =>
        [...options[choice]].filter(([, { box }]) => box.checked).map(([value]) => value),
      ),
      min: numberOf('min'),
      km: numberOf('km'),
    }),
    write(filters) {
      // A space that is being typed is not taken away.
      if (input('q').value.trim() !== filters.q) input('q').value = filters.q;
      input('from').value = filters.from ?? '';
      input('to').value = filters.to ?? '';
      for (const choice of CHOICES) {
        for (const [value, { box }] of options[choice]) {
          box.checked = filters.chosen[choice].includes(value);
        }
        showChosen(form, choice, filters.chosen[choice].length, format);
      }
      for (const name of ['min', 'km'] as const) setNumber(select(name), filters[name]);
    },
    count(outcome) {
      const { min, km } = outcome;
      counted = outcome;
      for (const choice of CHOICES) countChoice(choice);
      for (const [name, counts] of [
        ['min', min],
        ['km', km],
      ] as const) {
        for (const option of select(name).options) {
          const count = counts.get(Number(option.value));
          if (count !== undefined) {
            setText(option, `${option.dataset['label'] ?? option.value} (${format(count)})`);
          }
        }
      }
    },
    isValue: (choice, value) => options[choice].has(value),
    labelOf: (choice, value) =>
      value === null ? '' : (options[choice].get(value)?.label ?? value),
  };
}

function optionsOf(form: HTMLFormElement, choice: Choice): Map<string, Option> {
  const boxes = form.querySelectorAll<HTMLInputElement>(`input[name="${choice}"]`);
  return new Map(
    [...boxes].map((box) => {
      const [label, count] = box.parentElement?.querySelectorAll('span') ?? [];
      if (label === undefined || count === undefined) throw new Error(`no label for ${box.value}`);
      return [box.value, { box, count, label: label.textContent.trim() }];
    }),
  );
}

/** How many values of a choice are chosen, in the heading of its options. */
function showChosen(
  form: HTMLFormElement,
  choice: Choice,
  chosen: number,
  format: (count: number) => string,
): void {
  const place = form.querySelector<HTMLElement>(`[data-chosen="${choice}"]`);
  if (place !== null) setText(place, chosen === 0 ? '' : format(chosen));
}

/** Chooses a number; one that the steps do not have becomes an option of its own. */
function setNumber(select: HTMLSelectElement, value: number | null): void {
  const text = value === null ? '' : String(value);
  if (![...select.options].some((option) => option.value === text)) {
    select.add(new Option(text, text));
  }
  select.value = text;
}

/** Touches the page only where something changes. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
