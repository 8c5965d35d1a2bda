import type { Element } from 'hast';
import type { ChartTexts } from '../chart.ts';
import { svg } from './svg.ts';

/** Gives a drawing its name and description: `<title>` and `<desc>`, for those who do not see it. */
export function withDescription(
  drawing: Element,
  id: string,
  { title, alternative }: Pick<ChartTexts, 'title' | 'alternative'>,
): Element {
  return {
    ...drawing,
    properties: {
      ...drawing.properties,
      role: 'img',
      ariaLabelledBy: [`${id}-title`],
      ariaDescribedBy: [`${id}-desc`],
    },
    children: [
      svg('title', { id: `${id}-title` }, [title]),
      svg('desc', { id: `${id}-desc` }, [alternative]),
      ...drawing.children,
    ],
  };
}
