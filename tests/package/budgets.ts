import { gzipSync } from 'node:zlib';
import { zipFolder } from '../tools/zip.ts';
import { builtFiles, folderOf, type Target, targets } from './built.ts';

interface Budget {
  what: string;
  limit: number;
  why: string;
  measure: (target: Target) => number | Promise<number>;
}

const kilobyte = 1024;
const only = (target: Target, name: RegExp): Buffer => {
  const [file, ...more] = builtFiles(target, name);
  if (!file || more.length > 0) throw new Error(`One file should match ${name} in ${target}.`);
  return file.bytes;
};

const zipped = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;

/** Sizes of the package in bytes (design.md, section 5). */
export const budgets: Budget[] = [
  {
    what: 'detector, minified',
    limit: 6 * kilobyte,
    why: 'it runs on every page that anybody opens',
    measure: (target) => only(target, /(^|\/)detector\.js$/).length,
  },
  {
    what: 'lexicon, gzipped',
    limit: 34 * kilobyte,
    why: 'it is put into every page that names kratom or something like it',
    measure: (target) => zipped(only(target, /(^|\/)lexicon\.js$/)),
  },
  {
    what: 'judge, gzipped',
    limit: 7 * kilobyte,
    why: 'it runs on every page that names kratom or something like it',
    measure: (target) => zipped(only(target, /(^|\/)judge\.js$/)),
  },
  {
    what: 'sidebar, gzipped',
    limit: 30 * kilobyte,
    why: 'it is read and compiled while somebody waits',
    measure: (target) => zipped(only(target, /(^|\/)sidebar\.js$/)),
  },
  {
    what: 'explainer, gzipped',
    limit: 22 * kilobyte,
    why: 'it comes after the sidebar, but before the answers that it finds',
    measure: (target) => zipped(only(target, /(^|\/)explainer\.js$/)),
  },
  {
    what: 'whole package, zipped',
    limit: 250 * kilobyte,
    why: 'people install it on slow lines',
    measure: async (target) => (await zipFolder(folderOf(target))).length,
  },
];

/** A budget, and what the package has of it, in bytes. */
type Measured = Budget & { size: number };

const measureAll = (target: Target): Promise<Measured[]> =>
  Promise.all(budgets.map(async (budget) => ({ ...budget, size: await budget.measure(target) })));

const sentences = (target: Target, measured: Measured[]): string[] =>
  measured
    .filter(({ size, limit }) => size > limit)
    .map(
      ({ what, size, limit, why }) =>
        `${target}: ${what} has ${size} bytes, ${size - limit} too many; the limit is ${limit}, because ${why}.`,
    );

/** One sentence for each budget that the build breaks. */
export const overBudget = async (target: Target): Promise<string[]> =>
  sentences(target, await measureAll(target));

// `npm run build` ends with this: prints the sizes, and fails when one is over its limit.
if (process.argv[1] === import.meta.filename)
  for (const target of targets) {
    const measured = await measureAll(target);
    for (const { what, limit, size } of measured)
      console.log(`${target}: ${what}: ${size} of ${limit} bytes`);
    for (const sentence of sentences(target, measured)) {
      console.error(sentence);
      process.exitCode = 1;
    }
  }
