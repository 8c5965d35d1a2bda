/** The accessibility statement, in English. `[words](name)` is a link. */
export const accessibility = {
  title: 'Accessibility',
  description:
    'How this site is made usable for everyone, how that is tested, and what falls short.',
  lead: 'This site is meant to be readable by everyone, on an old telephone and a slow line, with a screen reader, with the keyboard alone or without scripts. It aims at the Web Content Accessibility Guidelines 2.2, level AA.',
  done: {
    heading: 'What is done',
    items: [
      'Every page is complete without scripts; scripts only add filtering and movement.',
      'Every chart and map has a text that says what it shows, and the same data as a table.',
      'Colour is never the only carrier of meaning; both the light and the dark theme are designed, and high-contrast settings of the system are respected.',
      'Everything can be reached and used with the keyboard, and the focus is always visible.',
      'Movement stops where the system asks for less of it.',
      'Pages reflow down to a width of 320 pixels and at a zoom of 200 per cent.',
      'English and French pages say the same, and each page leads to its other language.',
    ],
  },
  tested: {
    heading: 'How it is tested',
    text: 'Before each publication, programs check every kind of page in both themes against the rules of axe-core, the markup of every page, and pages with scripts switched off. No person who depends on assistive technology has tested the site for us yet, and no outside body has audited it.',
  },
  limits: {
    heading: 'What falls short',
    items: [
      'Maps cannot be explored by touch or sound; their tables stand in for them.',
      'Titles of sources are in the language of the source, which may be Italian, German or another.',
      'Pages of sources belong to others: we cannot say how accessible they are.',
      'The languages most spoken in the region, such as Hausa, Zarma, Bambara, Mooré and Fulfulde, are missing.',
    ],
  },
  contact: {
    heading: 'If something does not work for you',
    text: 'Tell us: [how to write](contact). What cannot be mended at once is added to this page.',
  },
} as const;
