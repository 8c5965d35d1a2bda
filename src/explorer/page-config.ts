import type { PluralForms } from '../i18n/format.ts';

/** What the page tells the explorer's script, as JSON in a `<script>` that is not run. */
export interface PageConfig {
  /** Path of the data file. */
  readonly data: string;
  /** Path of the folder of the incident pages. */
  readonly incidents: string;
  /** Address of the same, for files that leave the site. */
  readonly address: string;
  /** Months of the timeline, `YYYY-MM`. */
  readonly months: readonly string[];
  /** Ids of the regions that each shape of the map stands for. */
  readonly shapes: Readonly<Record<string, readonly string[]>>;
  readonly texts: {
    readonly count: PluralForms;
    readonly killed: PluralForms;
    readonly withoutToll: PluralForms;
    readonly unknown: string;
    readonly failed: string;
  };
}

export const CONFIG_ID = 'explorer-config';
