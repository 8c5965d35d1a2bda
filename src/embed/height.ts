/**
 * Tells whoever embeds this page how high it is, in the words of the embedders that newsrooms use:
 * AMP and @newswire/frames, pym.js, iframe-resizer. The height is no secret, so it is said to
 * anyone; of what the host says, only that it asks and under which name is believed.
 */

/** An iframe-resizer host names the frame; the name comes back in every answer. */
const RESIZER = '[iFrameSizer]';
const RESIZER_INIT = /^\[iFrameSizer\]([^:]{1,200}):/u;
/** pym.js puts the frame's name into the address. */
const PYM_NAME = /^[\w-]{1,100}$/u;

/** Reports the height of `content` now, when it changes, and when the host asks. */
export function reportHeight(content: HTMLElement): void {
  if (window.parent === window) return;
  const post = (message: unknown) => {
    window.parent.postMessage(message, '*');
  };
  const pymName = new URLSearchParams(location.search).get('childId');
  let resizerName: string | undefined;
  const height = () => Math.ceil(content.getBoundingClientRect().height);

  const report = (type = 'size') => {
    const now = height();
    post({ sentinel: 'amp', type: 'embed-size', height: now });
    if (pymName !== null && PYM_NAME.test(pymName)) {
      post(['pym', pymName, 'height', now].join('xPYMx'));
    }
    if (resizerName !== undefined) {
      post(`${RESIZER}${resizerName}:${now}:${Math.ceil(window.innerWidth)}:${type}`);
    }
  };

  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent) return;
    if (typeof data === 'string') {
      const name = RESIZER_INIT.exec(data)?.[1];
      if (name === undefined) return;
      resizerName = name;
      report('init');
    } else if (isFramesInit(data)) {
      report();
    }
  });
  new ResizeObserver(() => {
    report();
  }).observe(content);
  post('[iFrameResizerChild]Ready');
}

/** What @newswire/frames says when it starts after the frame. */
function isFramesInit(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'sentinel' in data &&
    data.sentinel === 'amp' &&
    'type' in data &&
    data.type === 'frames-init'
  );
}
