export type { Look } from './driver.ts';
export type { TestBrowser } from './launch.ts';
export { openBrowser } from './open.ts';
export type { TestPage } from './page.ts';
export type { Surface } from './surface.ts';
export { pause, until } from './wait.ts';
