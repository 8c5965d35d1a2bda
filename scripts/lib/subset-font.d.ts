declare module 'subset-font' {
  /** Cuts a font down to the characters of a text (HarfBuzz). */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'woff' | 'sfnt';
      noLayoutClosure?: boolean;
      keepFeatures?: readonly string[];
    },
  ): Promise<Uint8Array>;
}
