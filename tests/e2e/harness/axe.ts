import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from './driver.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run(context: Node): Promise<AxeResults> };
  }
}

/**
 * What axe finds wrong, one line each, with all of its rules: in our part of a page (`ours`), or in the
 * whole document.
 */
export async function violations(tab: Tab, where: 'ours' | 'document'): Promise<string[]> {
  await tab.run(source);
  return tab.evaluate(async (part) => {
    const hosts = [...document.documentElement.children, ...(document.body?.children ?? [])].filter(
      ({ shadowRoot }) => /sidelight/i.test(shadowRoot?.innerHTML ?? ''),
    );
    const context = part === 'ours' ? hosts[0] : document;
    if (!context) throw new Error('There is nothing of ours to look at.');
    const { violations, passes } = await window.axe.run(context);
    if (passes.length === 0) throw new Error('axe found nothing to judge.');
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`,
      ),
    );
  }, where);
}
