/**
 * Does things one after the other, each in a task of its own, so that keys and clicks come in
 * between; what is not done yet can be called off.
 */
export function inTurn(...steps: readonly (() => void)[]): { cancel(): void } {
  let next = 0;
  let timer = setTimeout(function run() {
    steps[next]?.();
    next += 1;
    if (next < steps.length) timer = setTimeout(run);
  });
  return {
    cancel: () => {
      clearTimeout(timer);
    },
  };
}
