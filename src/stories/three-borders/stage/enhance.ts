import scrollama from 'scrollama';

/** Class of the root element while the stage runs; set before the first paint by `staged.ts`. */
const STAGED = 'staged';
/** How far down the window a step takes over: text comes up from below the stage on a phone. */
const OFFSET = { stacked: 0.85, beside: 0.6 } as const;
const BESIDE = '(min-width: 60rem), (min-width: 40rem) and (max-height: 32rem)';
const KEYS: Readonly<Record<string, number>> = { j: 1, ArrowRight: 1, k: -1, ArrowLeft: -1 };

const root = document.documentElement;
const story = document.querySelector<HTMLElement>('.story');
const stage = story?.querySelector<HTMLElement>('.stage');
const steps = [...(story?.querySelectorAll<HTMLElement>('.step') ?? [])];

// It runs unseen where the stage does not show, so that it is there when a window grows.
if (story && stage) {
  // After the first paint: measuring the steps before it would lay out the whole page in one task.
  requestAnimationFrame(() => setTimeout(start, 0, story, stage));
}

function start(within: HTMLElement, picture: HTMLElement): void {
  try {
    run(within, picture);
  } catch (error) {
    // The steps’ own figures show as soon as the class is gone.
    root.classList.remove(STAGED);
    throw error;
  }
}

function run(within: HTMLElement, picture: HTMLElement): void {
  const beside = matchMedia(BESIDE);
  const links = [...picture.querySelectorAll('a')];
  const offset = () => (beside.matches ? OFFSET.beside : OFFSET.stacked);

  const show = (id: string) => {
    if (picture.dataset['scene'] === id) return;
    picture.dataset['scene'] = id;
    for (const link of links) {
      const isHere = link.hash === `#scene-${id}`;
      if (isHere) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    rememberPlace(steps.find((step) => step.dataset['step'] === id));
  };

  const scroller = scrollama();
  const watch = () => {
    scroller
      // Its typings know tenths only.
      .setup({ step: steps, offset: offset() as 0.5 })
      .onStepEnter(({ element }) => {
        show(element.dataset['step'] ?? '');
      })
      .onStepExit(() => {
        const first = steps[0]?.getBoundingClientRect().top ?? 0;
        if (first > innerHeight * offset()) show('opening');
      });
  };
  watch();
  beside.addEventListener('change', () => {
    scroller.destroy();
    watch();
  });

  document.addEventListener('keydown', (event) => {
    const by = KEYS[event.key];
    const { target } = event;
    const isInStory =
      target === document.body || (target instanceof Node && within.contains(target));
    if (by === undefined || !isInStory || event.ctrlKey || event.metaKey || event.altKey) return;
    const here = steps.findIndex((step) => step.dataset['step'] === picture.dataset['scene']);
    const next = steps[here + by];
    if (next === undefined) return;
    next.scrollIntoView();
    next.focus({ preventScroll: true });
  });
}

let pending = 0;

/** Keeps the scene in the address, so that a shared link and the other language open there. */
function rememberPlace(step: HTMLElement | undefined): void {
  clearTimeout(pending);
  // Browsers refuse addresses that change many times in a second.
  pending = window.setTimeout(() => {
    const url = new URL(location.href);
    url.hash = step?.id ?? '';
    history.replaceState(history.state, '', step ? url : url.pathname + url.search);
  }, 300);
}
