/** Parses a CSV file and does nothing with its rows: the yardstick for an import's speed. */
import { parse } from 'csv-parse';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';

const [file = ''] = process.argv.slice(2);
let rows = 0;
const parser = createReadStream(file).pipe(parse());
parser.on('data', () => (rows += 1));
await once(parser, 'end');
console.log(`${rows} rows`);
