import { defineConfig } from 'vite';
import { contentPlugin } from '../../../lib/build/content-plugin.ts';

const root = new URL('../../..', import.meta.url).pathname;

/** `npx vite tests/components/gallery` shows every state of the sidebar with the real words. */
export default defineConfig({
  plugins: [contentPlugin({ root, locale: process.env.LOCALE ?? 'en' })],
  base: './',
});
