export type { BrowserName, Look, Tab } from './driver.ts';
export type { OpenOptions, TestBrowser } from './launch.ts';
export { openBrowser } from './open.ts';
export type { Sidebar, TestPage } from './page.ts';
export { pause, until } from './wait.ts';
