import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * `npm test`: every check there is, in the order in which a failure is cheapest. A failing stage does not
 * stop the others, unless they need what it makes. The last line is `N passed, N failed`: tests as
 * their runners count them; a stage without tests of its own (a linter, a build) counts as one.
 * `npm test -- package firefox` runs the stages alone whose name has one of these words.
 */

interface Stage {
  name: string;
  /** Program and words. */
  command: string[];
  /** Vitest: counted from its own report. */
  vitest?: boolean;
  /** Names of stages without which this one means nothing. */
  needs?: string[];
}

interface Count {
  passed: number;
  failed: number;
}

const root = resolve(import.meta.dirname, '../..');
const artifacts = join(root, '.artifacts/test');
const vitest = (config: string, ...words: string[]) => ['vitest', 'run', '-c', config, ...words];
const builds = ['build for release', 'build for testing'];

const words = process.argv.slice(2);

const all: Stage[] = [
  { name: 'format', command: ['biome', 'format', '.'] },
  { name: 'lint', command: ['biome', 'lint', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'unit, components and data', command: vitest('tests/vitest.config.ts'), vitest: true },
  { name: 'build for release', command: ['npm', 'run', '-s', 'build'] },
  { name: 'build for testing', command: ['npm', 'run', '-s', 'build:testing'] },
  {
    name: 'package',
    command: vitest('tests/package/vitest.config.ts'),
    vitest: true,
    needs: ['build for release'],
  },
  ...['chromium', 'firefox'].map((browser) => ({
    name: `end to end in ${browser}`,
    command: vitest('tests/e2e/vitest.config.ts', '--project', browser),
    vitest: true,
    needs: builds,
  })),
];

const stages = all.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
if (stages.length === 0)
  throw new Error(
    `No stage is called ${words.join(' or ')}; there are: ${all.map(({ name }) => name).join(', ')}.`,
  );

function run(stage: Stage, failedBefore: Set<string>): Count {
  const missing = stage.needs?.filter((name) => failedBefore.has(name)) ?? [];
  if (missing.length > 0) {
    console.log(`Not run, because this failed: ${missing.join(', ')}.`);
    return { passed: 0, failed: 1 };
  }
  const report = join(artifacts, `${stage.name.replace(/\W+/g, '-')}.json`);
  const [program = '', ...words] = stage.command;
  const reporting = stage.vitest
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const { status, error } = spawnSync(program, [...words, ...reporting], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) console.log(error.message);
  const own = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return stage.vitest ? fromReport(report, status === 0) : own;
}

/** A test that did not run did not pass; a file that could not be loaded is a failure, too. */
function fromReport(path: string, ended: boolean): Count {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(path, 'utf8')) as {
    numTotalTests: number;
    numPassedTests: number;
  };
  const passed = report.numPassedTests;
  const failed = report.numTotalTests - passed;
  const unexplained = failed === 0 && (!ended || passed === 0) ? 1 : 0;
  return { passed, failed: failed + unexplained };
}

rmSync(artifacts, { recursive: true, force: true });
mkdirSync(artifacts, { recursive: true });
const failedStages = new Set<string>();
const total: Count = { passed: 0, failed: 0 };
const lines: string[] = [];

for (const stage of stages) {
  console.log(`\n== ${stage.name}`);
  const start = performance.now();
  const { passed, failed } = run(stage, failedStages);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (failed > 0) failedStages.add(stage.name);
  total.passed += passed;
  total.failed += failed;
  lines.push(
    `${failed > 0 ? 'FAILED' : 'ok    '}  ${stage.name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
  console.log(lines.at(-1));
}

console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
