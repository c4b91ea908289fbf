import type { Tab } from './driver.ts';
import type { Told } from './inPage.ts';
import { Surface } from './surface.ts';
import { pause, until } from './wait.ts';

/** What we added to one page. */
export class Sidebar extends Surface {
  constructor(tab: Tab) {
    super(tab, 'ours');
  }

  async state(): Promise<Told['state']> {
    return (await this.ask({ what: 'state' })).state;
  }

  async waitUntil(state: Told['state']): Promise<void> {
    await until(`the sidebar is not «${state}»`, async () => (await this.state()) === state);
  }

  /** Opens it by the launcher. */
  async open(): Promise<void> {
    await this.waitUntil('launcher');
    const [launcher] = await this.all('button');
    if (!launcher) throw new Error('There is no launcher to click.');
    await this.tab.click(launcher.x, launcher.y);
    await this.waitUntil('open');
  }

  /** Closes it by its own button. */
  async close(): Promise<void> {
    await this.click('button', 'close');
    await until('the sidebar does not close', async () => (await this.state()) !== 'open');
  }
}

/** A page that the reader visits. */
export class TestPage extends Surface {
  readonly sidebar: Sidebar;

  constructor(tab: Tab) {
    super(tab, 'document');
    this.sidebar = new Sidebar(tab);
  }

  /** Long enough for the detector to have read the page, and for a quiet moment to have come. */
  async settle(): Promise<void> {
    await pause(4_000);
  }
}
