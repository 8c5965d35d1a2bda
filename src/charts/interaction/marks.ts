/**
 * Pointing, touch and keys on a finished drawing. Every element with `data-tip` is a mark: one of
 * them is in the tab order, arrow keys move on from it, and its text is shown beside it.
 */

/** How near a touch must come to a mark to mean it, in CSS pixels. */
const REACH = 24;
const GAP = 8;

const BACK: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowUp']);
const SIDEWAYS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight']);

/** Makes the marks of all drawings of a figure reachable. May be called again on new drawings. */
export function enableMarks(figure: HTMLElement): void {
  const tip = figure.querySelector<HTMLElement>('.chart-tip');
  if (tip === null) return;
  for (const drawing of figure.querySelectorAll<SVGElement>('.chart-drawing')) {
    enableDrawing(drawing, tip);
  }
}

function enableDrawing(drawing: SVGElement, tip: HTMLElement): void {
  const marks = marksOf(drawing);
  if (marks.length === 0) return;
  drawing.setAttribute('role', 'group');
  marks.forEach((mark, index) => {
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', mark.dataset['tip'] ?? '');
    mark.setAttribute('tabindex', index === 0 ? '0' : '-1');
  });

  let current: SVGElement | null = null;
  const show = (mark: SVGElement | null) => {
    if (mark === current) return;
    current?.classList.remove('current');
    current = mark;
    tip.hidden = mark === null;
    if (mark === null) return;
    mark.classList.add('current');
    tip.textContent = mark.dataset['tip'] ?? '';
    placeTip(tip, mark.getBoundingClientRect());
  };
  const focused = () =>
    document.activeElement instanceof SVGElement && drawing.contains(document.activeElement)
      ? document.activeElement
      : null;

  drawing.addEventListener('focusin', ({ target }) => {
    const mark = markOf(target);
    if (mark === null) return;
    for (const other of marks) other.setAttribute('tabindex', other === mark ? '0' : '-1');
    show(mark);
  });
  drawing.addEventListener('focusout', () => {
    show(null);
  });
  drawing.addEventListener('keydown', (event) => {
    const from = focused();
    if (event.key === 'Escape') show(null);
    const to = from && nextMark(marks, from, event.key);
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
  drawing.addEventListener('pointermove', ({ target }) => {
    show(markOf(target) ?? focused());
  });
  drawing.addEventListener('pointerdown', (event) => {
    show(markOf(event.target) ?? nearestMark(marks, event) ?? focused());
  });
  drawing.addEventListener('pointerleave', ({ pointerType }) => {
    // A finger that is lifted leaves too; what it asked for stays until it taps elsewhere.
    if (pointerType === 'mouse') show(focused());
  });
}

const marksOf = (drawing: SVGElement): SVGElement[] => [
  ...drawing.querySelectorAll<SVGElement>('[data-tip]'),
];

function markOf(target: EventTarget | null): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>('[data-tip]') : null;
}

const centre = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** The mark that a key leads to: left and right in order, up and down to the nearest that way. */
function nextMark(
  marks: readonly SVGElement[],
  from: SVGElement,
  key: string,
): SVGElement | undefined {
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  if (!key.startsWith('Arrow')) return undefined;
  const step = BACK.has(key) ? -1 : 1;
  const inOrder = marks[marks.indexOf(from) + step];
  if (SIDEWAYS.has(key)) return inOrder;
  const [x, y] = centre(from);
  const ahead = marks
    .map((mark) => ({ mark, at: centre(mark) }))
    .filter(({ at }) => (at[1] - y) * step > 1)
    .map(({ mark, at }) => ({ mark, far: Math.abs(at[1] - y) + 2 * Math.abs(at[0] - x) }))
    .sort((a, b) => a.far - b.far);
  return ahead[0]?.mark ?? inOrder;
}

function nearestMark(
  marks: readonly SVGElement[],
  { clientX, clientY }: PointerEvent,
): SVGElement | null {
  const near = marks
    .map((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const dx = Math.max(left - clientX, 0, clientX - right);
      const dy = Math.max(top - clientY, 0, clientY - bottom);
      return { mark, far: Math.hypot(dx, dy) };
    })
    .filter(({ far }) => far <= REACH)
    .sort((a, b) => a.far - b.far);
  return near[0]?.mark ?? null;
}

/**
 * Puts the text beside its mark, inside the box of the drawing: above, below, to a side, or in a
 * corner. Where nothing of this leaves the mark free, it stands under the drawing.
 */
function placeTip(tip: HTMLElement, mark: DOMRect): void {
  const box = tip.parentElement?.getBoundingClientRect();
  if (box === undefined) return;
  tip.classList.remove('under');
  const { width, height } = tip.getBoundingClientRect();
  const room = { x: box.width - width, y: box.height - height };
  const at = { left: mark.left - box.left, top: mark.top - box.top };
  const end = { left: at.left + mark.width, top: at.top + mark.height };
  const middle = {
    x: clamp((at.left + end.left - width) / 2, room.x),
    y: clamp((at.top + end.top - height) / 2, room.y),
  };
  const places = [
    [middle.x, at.top - height - GAP],
    [middle.x, end.top + GAP],
    [end.left + GAP, middle.y],
    [at.left - width - GAP, middle.y],
    [0, 0],
    [room.x, 0],
    [0, room.y],
    [room.x, room.y],
  ] as const;
  const free = places.find(
    ([x, y]) =>
      x >= 0 &&
      y >= 0 &&
      x <= room.x &&
      y <= room.y &&
      (x >= end.left || x + width <= at.left || y >= end.top || y + height <= at.top),
  );
  tip.classList.toggle('under', free === undefined);
  tip.style.left = `${free?.[0] ?? 0}px`;
  tip.style.top = `${free?.[1] ?? 0}px`;
}

function clamp(value: number, maximum: number): number {
  return Math.max(0, Math.min(value, maximum));
}
