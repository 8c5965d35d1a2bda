import { fold } from '../explorer/fold.ts';
import { formatter } from '../i18n/format.ts';
import { DEFAULT_LANGUAGE, isLang } from '../i18n/languages.ts';
import { findEntries, type SearchIndex } from './entry.ts';

let dialog: HTMLDialogElement | null = null;

/** Opens the site's search; fetches its index the first time. Rejects when that fails. */
export async function openSearch(link: HTMLAnchorElement): Promise<void> {
  dialog ??= await makeDialog(link.dataset['index'] ?? '');
  dialog.showModal();
}

async function makeDialog(address: string): Promise<HTMLDialogElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no search index: ${response.status}`);
  const index = (await response.json()) as SearchIndex;
  const { texts, entries } = index;
  const folded = entries.map(([, title, detail]) => fold(`${title} ${detail}`));
  const pageLang = document.documentElement.lang;
  const f = formatter(isLang(pageLang) ? pageLang : DEFAULT_LANGUAGE);

  const element = make('dialog', { className: 'search-dialog', ariaLabel: texts.label });
  const form = make('form', { action: index.incidents, method: 'get' });
  form.role = 'search';
  const input = make('input', {
    type: 'search',
    name: 'q',
    id: 'site-search',
    autocomplete: 'off',
  });
  const label = make('label', { htmlFor: input.id, textContent: texts.label });
  const close = make('button', { type: 'button', textContent: texts.close });
  const status = make('p', { role: 'status' });
  const list = make('ul', {});
  const more = make('p', {});
  const moreLink = make('a', { textContent: texts.more, href: index.incidents });
  more.append(moreLink);
  form.append(label, input, close);
  element.append(form, status, list, more);

  input.addEventListener('input', () => {
    const query = fold(input.value).trim();
    const { shown, found } = findEntries(entries, folded, query);
    status.textContent = query === '' ? '' : found === 0 ? texts.none : f.count(found, texts.found);
    list.replaceChildren(
      ...shown.map(([kind, title, detail, path]) => {
        const item = make('li', {});
        const link = make('a', { href: path, textContent: title });
        item.append(link, make('span', { textContent: `${texts.kinds[kind]} · ${detail}` }));
        return item;
      }),
    );
    moreLink.href =
      query === ''
        ? index.incidents
        : `${index.incidents}?q=${encodeURIComponent(input.value.trim())}`;
  });
  close.addEventListener('click', () => {
    element.close();
  });
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  document.body.append(element);
  return element;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
