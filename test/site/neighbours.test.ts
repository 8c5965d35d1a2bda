import { expect, test } from 'vitest';
import { ACLED_ROW_ID } from '../../src/import/acled.ts';
import { distFiles, readDist } from '../lib/dist.ts';

test('nothing that is published names a row of ACLED’s, whose terms forbid passing rows on', () => {
  for (const path of distFiles('**/*.{html,json,csv,geojson,topojson,xml,svg,txt,cff}')) {
    expect(readDist(path).match(ACLED_ROW_ID)?.[0], path).toBeUndefined();
  }
});
