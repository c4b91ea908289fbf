/** The browsers that every spec runs in. */
export type BrowserName = 'chromium' | 'firefox';

/** How the reader's system looks; what media queries answer. */
export interface Look {
  scheme?: 'light' | 'dark';
  forcedColors?: boolean;
  reducedMotion?: boolean;
  /** Paper instead of a screen. */
  paper?: boolean;
}

/** One tab, in the few verbs that both browsers offer. Sizes and places are CSS px. */
export interface Tab {
  /** Returns when the document has loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  url(): string;
  /**
   * Runs a function in the page's own world, where it sees what the page sees. It must not refer to
   * anything outside itself; `argument` and the answer travel as JSON.
   */
  evaluate<R, A = undefined>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Runs a script's text there, past the page's own policy. */
  run(script: string): Promise<void>;
  /** Presses a key by its name (`Tab`, `Shift+Tab`, `Escape`, `Enter`, `a`). */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  click(x: number, y: number): Promise<void>;
  moveMouse(x: number, y: number): Promise<void>;
  scrollWheel(pixels: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Writes a PNG of the window. */
  picture(path: string): Promise<void>;
  /** Prints the page; answers as `drawnOn`. */
  print(): Promise<string>;
  /** Errors in the page's console, uncaught exceptions included, since the tab was opened. */
  errors(): readonly string[];
  toFront(): Promise<void>;
  close(): Promise<void>;
}

/** A running browser with the extension in it. */
export interface Driver {
  name: BrowserName;
  version: string;
  /** Address of the extension's own files, with a slash at its end. */
  home: string;
  openTab(): Promise<Tab>;
  /** All tabs, those included that a click opened. */
  tabs(): Promise<Tab[]>;
  /** Opens a page of the extension, e.g. `options.html`, and returns when it has drawn itself. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Every address that a page, a content script or the extension asked for. */
  requests(): readonly string[];
  forgetRequests(): void;
  /** Ends the background as the browser does after idle time. */
  stopBackground(): Promise<void>;
  /** Changes the look for all tabs that are open now. */
  look(look: Look): Promise<void>;
  /** When the browser has ended, by `close` or by the reader. */
  closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Path of the browser's program. */
  program: string;
  /** Folder with the unpacked extension. */
  extension: string;
  /** Folder of the profile; it outlives the browser. */
  profile: string;
  /** Port of the loopback proxy that serves all pages and sees all requests; none: the browser goes out by itself. */
  proxy?: number;
  /** False opens a window. */
  headless: boolean;
  language?: string;
  /** True keeps pages that were left, as browsers do for readers; Playwright loses its way in them, so else they are not kept. */
  keepsPages?: boolean;
}
