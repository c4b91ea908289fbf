export type { BrowserName, Look, Tab } from './driver.ts';
export { type OpenOptions, openBrowser, type TestBrowser } from './open.ts';
export type { Sidebar, TestPage } from './page.ts';
export { pause, until } from './wait.ts';
