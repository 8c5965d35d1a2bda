import { CHANGE } from '../charts/interaction/options.ts';
import type { Lang } from '../i18n/languages.ts';
import {
  EMBED_THEMES,
  frameAddress,
  SNIPPET_KINDS,
  snippet,
  type Embeddable,
  type EmbedTheme,
  type SnippetKind,
} from './snippets.ts';

/** What the page says of the chart, as JSON. */
interface Offered {
  readonly languages: Readonly<
    Record<Lang, { readonly about: Embeddable; readonly heights: Readonly<Record<string, number>> }>
  >;
  /** Addresses of the frames on this site, wherever it is being looked at. */
  readonly frames: Readonly<Record<Lang, string>>;
}

/** Makes the code follow what is chosen, beside it and on the chart, and shows it in frames. */
export function startChooser(section: HTMLElement): void {
  const find = <Found extends HTMLElement>(selector: string) =>
    section.querySelector<Found>(selector);
  const settings = find('.embed-settings');
  const code = find<HTMLTextAreaElement>('.code');
  const copying = find('.copying');
  const previews = find('.previews');
  const json = section.querySelector('.embeddable')?.textContent;
  if (!settings || !code || !copying || !previews || !json) return;
  const offered = JSON.parse(json) as Offered;
  const frames = [...previews.querySelectorAll('iframe')];
  /** Heights that frames have told, by their width. */
  const told = new Map<string, number>();
  let query = '';

  const chosen = (name: string) =>
    settings.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value ?? '';
  const theme = (): EmbedTheme => EMBED_THEMES.find((each) => each === chosen('theme')) ?? 'auto';
  const lang = () => chosen('lang') as Lang;

  const write = () => {
    const { about, heights } = offered.languages[lang()];
    const heightAt = (width: string) => told.get(width) ?? heights[width] ?? 600;
    const width = chosen('width');
    const kind: SnippetKind = SNIPPET_KINDS.find((each) => each === chosen('kind')) ?? 'script';
    code.value = snippet(about, {
      kind,
      theme: theme(),
      width: width === 'fluid' ? 'fluid' : Number(width),
      height: width === 'fluid' ? Math.max(...Object.keys(heights).map(heightAt)) : heightAt(width),
      query,
    });
  };
  const preview = () => {
    const address = frameAddress({ frame: offered.frames[lang()] }, theme(), query);
    for (const frame of frames) {
      if (frame.getAttribute('src') === address) continue;
      // What it has told so far was the height of something else.
      told.delete(frame.dataset['width'] ?? '');
      frame.src = address;
    }
  };

  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    const height = (data as { height?: unknown } | null)?.height;
    if (frame === undefined || typeof height !== 'number') return;
    frame.height = String(height);
    told.set(frame.dataset['width'] ?? '', height);
    write();
  });
  settings.addEventListener('change', () => {
    preview();
    write();
  });
  document.getElementById(section.dataset['for'] ?? '')?.addEventListener(CHANGE, (event) => {
    query = (event as CustomEvent<string>).detail;
    preview();
    write();
  });

  const status = copying.querySelector<HTMLElement>('[role=status]');
  copying.querySelector('button')?.addEventListener('click', () => {
    if (status === null) return;
    const say = (text: string | undefined) => {
      status.textContent = text ?? '';
    };
    navigator.clipboard.writeText(code.value).then(
      () => {
        say(status.dataset['copied']);
      },
      () => {
        code.select();
        say(status.dataset['failed']);
      },
    );
  });

  for (const part of [settings, copying, previews]) part.hidden = false;
  preview();
  write();
}
