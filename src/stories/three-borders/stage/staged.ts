/**
 * Runs in the head, before anything is painted, so that nothing shifts when the stage starts: marks
 * the page as staged where the stage can run and the reader has not asked for less motion. If a
 * script fails to load, the mark goes and every step shows its own figure.
 */
export const STAGED_SCRIPT = `(() => {
  const { classList } = document.documentElement;
  const motion = matchMedia('(prefers-reduced-motion: no-preference) and (min-height: 25rem)');
  const update = () => classList.toggle('staged', motion.matches && 'IntersectionObserver' in window);
  update();
  motion.addEventListener('change', update);
  addEventListener('error', ({ target }) => {
    if (target instanceof HTMLScriptElement) {
      motion.removeEventListener('change', update);
      classList.remove('staged');
    }
  }, true);
})();`;
