import type { z } from 'zod';

/** What is wrong with one row: which file, which id, and what to do about it. */
export interface Problem {
  file: string;
  id: string;
  reason: string;
}

/** Stops the build: every problem of the content files, one a line. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const lines = problems.map(({ file, id, reason }) => `${file}: "${id}" ${reason}`);
    super(`The content cannot be built.\n${lines.join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Parsed JSON by path from the repository's root, such as `data/cards/en.json`. */
export type Files = Record<string, unknown>;

/** The library's own messages, in words that help to mend the file; ours stand as they are. */
const inWords = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return `has an unknown field: ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_value') return `is none of ${issue.values.join(', ')}`;
  if (issue.code === 'too_small' && Number(issue.minimum) === 1)
    return issue.message.startsWith('Too small') ? 'is empty' : issue.message;
  if (issue.code !== 'invalid_type') return issue.message;
  return issue.message.endsWith('received undefined') ? 'is missing' : `is no ${issue.expected}`;
};

const reasonOf = (error: z.core.$ZodError): string =>
  error.issues
    .map((issue) => [issue.path.join('.'), inWords(issue)].filter(Boolean).join(': '))
    .join('; ');

/** Holds values of the content files against their shapes and gathers what is wrong. */
export const reader = (files: Files) => {
  const problems: Problem[] = [];
  /** The value as its shape has it, or undefined and a problem. */
  const parse = <T>(file: string, value: unknown, shape: z.ZodType<T>, id = '*'): T | undefined => {
    const result = shape.safeParse(value);
    if (result.success) return result.data;
    problems.push({ file, id, reason: reasonOf(result.error) });
    return undefined;
  };
  return {
    files,
    problems,
    parse,
    /** The sound rows of a list: the whole file, or `value` where the list is a part of it. */
    rows: <T>(file: string, shape: z.ZodType<T>, value: unknown = files[file]): T[] => {
      if (!Array.isArray(value)) {
        problems.push({ file, id: '*', reason: 'is missing or is not a list of rows' });
        return [];
      }
      return value.flatMap((row, at) => {
        const named = (row as { id?: unknown } | null)?.id;
        return parse(file, row, shape, typeof named === 'string' ? named : `row ${at + 1}`) ?? [];
      });
    },
  };
};

export type Reader = ReturnType<typeof reader>;

/** The ids of a list as it stands, sound or not: a fault in a row must not read as a row that is missing. */
export const idsIn = (rows: unknown): string[] =>
  (Array.isArray(rows) ? rows : []).flatMap((row: { id?: unknown } | null) =>
    typeof row?.id === 'string' ? row.id : [],
  );

/** A problem for each row whose id, or other name, stands before it already. */
export const usedTwice = (rows: [file: string, name: string][], what = 'an id'): Problem[] => {
  const first = new Map<string, string>();
  return rows.flatMap(([file, id]) => {
    const before = first.get(id);
    if (before) return { file, id, reason: `has ${what} that is already used in ${before}` };
    first.set(id, file);
    return [];
  });
};
