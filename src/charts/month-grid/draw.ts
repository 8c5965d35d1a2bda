import type { Element } from 'hast';
import { formatter } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { CHART_WIDTHS, type ChartWidth } from '../chart.ts';
import { drawing, label } from '../lib/drawing.ts';
import { key } from '../lib/key.ts';
import { mark } from '../lib/marks.ts';
import { round, svg } from '../lib/svg.ts';
import { textWidth } from '../lib/text.ts';
import { shadeOf, STEPS, type GridCell, type MonthGridData } from './data.ts';
import { lineName } from './texts.ts';
import { MEASURE_LABELS } from '../lib/measure.ts';
import { tallyText, tipText } from '../lib/words.ts';

/** Where months and regions lie, and how large a cell is. */
interface Grid {
  /** Distance along the months from the corner. */
  readonly month: number;
  readonly line: number;
  readonly left: number;
  readonly top: number;
}

const ROW = { wide: 21, narrow: 4.2 } as const;
const YEARS = 36;

/** Wide: time runs to the right, a row a region. Narrow: time runs down, a column a region. */
export function drawMonthGrid(data: MonthGridData, lang: Lang, width: ChartWidth): Element {
  const { lines, months, measure } = data;
  const f = formatter(lang);
  const total = CHART_WIDTHS[width];
  const isWide = width !== 'narrow';
  const steps = STEPS[measure];
  const legend = key(
    steps.map((step, index) => {
      const next = steps[index + 1];
      const isOne = next !== undefined && next - 1 === step;
      const text = next === undefined ? `${f.number(step)}+` : f.range(step, next - 1);
      const amount = isOne ? f.number(step) : text;
      return {
        label: index === 0 ? `${amount} (${MEASURE_LABELS[measure][lang].toLowerCase()})` : amount,
        className: `class-${index + 1}`,
      };
    }),
    total,
  );
  const longest = Math.max(...lines.map((line) => textWidth(lineName(line, lang), 11)));
  const grid: Grid = isWide
    ? {
        left: longest + 14,
        top: legend.height + 26,
        month: (total - longest - 18) / months.length,
        line: ROW.wide,
      }
    : {
        left: YEARS,
        // Names of regions stand upright above their columns.
        top: legend.height + longest + 14,
        month: ROW.narrow,
        line: (total - YEARS - 4) / lines.length,
      };
  const along = months.length * grid.month;
  const across = lines.length * grid.line;
  const [right, bottom] = isWide
    ? [grid.left + along, grid.top + across]
    : [grid.left + across, grid.top + along];

  return drawing(width, bottom + 6, [
    legend.element,
    months.flatMap((month, index) => {
      if (!month.endsWith('-01-01')) return [];
      const at = index * grid.month;
      // The last year may be too short for its number.
      if (along - at < (isWide ? 32 : 10)) return [];
      const year = month.slice(0, 4);
      return isWide
        ? [
            svg('path', {
              class: 'grid',
              d: `M${round(grid.left + at)} ${grid.top}V${round(bottom)}`,
            }),
            label(year, grid.left + at + 2, grid.top - 7, 'tick'),
          ]
        : [
            svg('path', {
              class: 'grid',
              d: `M${grid.left} ${round(grid.top + at)}H${round(right)}`,
            }),
            label(year, grid.left - 5, grid.top + at + 11, 'tick end'),
          ];
    }),
    lines.flatMap((line, index) => {
      const middle = (index + 0.5) * grid.line;
      const name = lineName(line, lang);
      const text = isWide
        ? label(name, grid.left - 7, grid.top + middle + 4, 'label end')
        : svg(
            'text',
            {
              class: 'label',
              transform: `translate(${round(grid.left + middle + 4)} ${round(grid.top - 6)}) rotate(-90)`,
            },
            [name],
          );
      return [
        text,
        ...line.cells.map((cell) =>
          cellMark(
            cell,
            index,
            tipText(`${name}, ${f.month(cell.start)}`, tallyText(cell, lang), lang),
            {
              data,
              grid,
              isWide,
            },
          ),
        ),
      ];
    }),
  ]);
}

function cellMark(
  cell: GridCell,
  line: number,
  tip: string,
  { data, grid, isWide }: { data: MonthGridData; grid: Grid; isWide: boolean },
): Element {
  const month = data.months.indexOf(cell.start) * grid.month;
  const across = line * grid.line;
  const [x, y] = isWide ? [month, across] : [across, month];
  // A little air between regions, none between months.
  const [width, height] = isWide ? [grid.month, grid.line - 3] : [grid.line - 2, grid.month];
  return mark('rect', tip, {
    class: `cell class-${shadeOf(cell, data.measure)}`,
    x: round(grid.left + x),
    y: round(grid.top + y + (isWide ? 1.5 : 0)),
    width: round(width),
    height: round(height),
  });
}
