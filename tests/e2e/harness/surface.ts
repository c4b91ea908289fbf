import type { Tab } from './driver.ts';
import { type Ask, inPage, type Seen } from './inPage.ts';
import { until } from './wait.ts';

/**
 * Something a reader looks at and acts on: the sidebar, the popup, a page of the extension. Everything
 * is found by role and name, as a screen reader would, and clicked with the mouse where it stands.
 */
export class Surface {
  readonly tab: Tab;
  protected readonly where: Ask['where'];

  constructor(tab: Tab, where: Ask['where']) {
    this.tab = tab;
    this.where = where;
  }

  protected ask(ask: Omit<Ask, 'where'>) {
    return this.tab.evaluate(inPage, { where: this.where, ...ask });
  }

  /** All text that is on view. */
  async text(): Promise<string> {
    return (await this.ask({ what: 'text' })).text;
  }

  /** Everything on view of this role, in document order; with `name`, what is called so or, failing that, whose name contains it. */
  async all(role: string, name?: string): Promise<Seen[]> {
    return (await this.ask({ what: 'list', role, ...(name === undefined ? {} : { name }) })).list;
  }

  /** Whatever matches a CSS selector and is on view. */
  async select(selector: string): Promise<Seen[]> {
    return (await this.ask({ what: 'list', selector })).list;
  }

  /** Waits until it is there. */
  find(role: string, name: string): Promise<Seen> {
    return until(`there is no ${role} «${name}»`, async () => (await this.all(role, name))[0]);
  }

  async has(role: string, name: string): Promise<boolean> {
    return (await this.all(role, name)).length > 0;
  }

  async waitForText(text: string): Promise<void> {
    await until(`the text «${text}» does not show`, async () =>
      (await this.text()).toLowerCase().includes(text.toLowerCase()),
    );
  }

  async waitForNoText(text: string): Promise<void> {
    await until(
      `the text «${text}» does not go`,
      async () => !(await this.text()).toLowerCase().includes(text.toLowerCase()),
    );
  }

  /** Scrolls to it, waits until it stands still, as a hand does, and clicks its middle with the mouse. */
  async click(role: string, name: string): Promise<void> {
    await this.find(role, name);
    let last: Seen | undefined;
    const seen = await until(`the ${role} «${name}» does not stand still`, async () => {
      const [now] = (await this.ask({ what: 'show', role, name })).list;
      if (!now) throw new Error(`The ${role} «${name}» went away before the click.`);
      const isStill = now.x === last?.x && now.y === last.y;
      last = now;
      return isStill && now;
    });
    await this.tab.click(seen.x, seen.y);
  }

  /** Chooses from a list. Its pop-up is drawn by the browser, out of reach, so the choice is set. */
  async choose(name: string, option: string): Promise<void> {
    await this.find('combobox', name);
    const { list } = await this.ask({ what: 'choose', role: 'combobox', name, option });
    if (list.length === 0) throw new Error(`«${name}» has no option «${option}».`);
  }

  /** Makes the first link that matches lead elsewhere and leaves all else about it as it is. */
  async point(selector: string, href: string): Promise<void> {
    await this.ask({ what: 'point', selector, option: href });
  }

  /** What has the focus inside, or null. */
  async focused(): Promise<Seen | null> {
    return (await this.ask({ what: 'list' })).list.find(({ focused }) => focused) ?? null;
  }
}
