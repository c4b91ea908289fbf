import { inject } from 'vitest';
import { launchTestBrowser, type OpenOptions, type TestBrowser } from './launch.ts';

/** Starts the browser that this run is for. */
export const openBrowser = (options: OpenOptions = {}): Promise<TestBrowser> =>
  launchTestBrowser(inject('browser'), options);
