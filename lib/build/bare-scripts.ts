import type { Plugin } from 'vite';

const wrapper = '\0virtual:wxt-unlisted-script-entrypoint?';

/**
 * Lets page scripts run as they stand. WXT wraps them to log that they crashed, which costs each page a fifth of the
 * detector's time, and would write to the page's console.
 */
export const bareScripts = (): Plugin => ({
  name: 'sidelight-bare-scripts',
  transform: (_code, id) =>
    id.startsWith(wrapper)
      ? `import script from ${JSON.stringify(id.slice(wrapper.length))}; script.main();`
      : undefined,
});
