/**
 * Sets the theme that the address asks for: `?theme=light` or `dark`; anything else leaves it to the
 * reader's device. The dark colours stand in one media rule of the style sheet, which is made to
 * hold always or never.
 */
export function applyTheme(): void {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme !== 'light' && theme !== 'dark') return;
  document.documentElement.dataset['theme'] = theme;
  for (const { cssRules } of document.styleSheets) {
    for (const rule of cssRules) {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme')) {
        rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
      }
    }
  }
}
