import type { Plugin } from 'vite';

/** Not where WXT has taken the function out, to read an entrypoint's options. */
const definition = /export default defineUnlistedScript\((?!\))/;
const wrapper = '\0virtual:wxt-unlisted-script-entrypoint?';

/**
 * Lets page scripts run as they stand. WXT wraps them to log that they crashed, which costs each page a fifth of the
 * detector's time, and would write to the page's console. What defines them is not called either.
 */
export const bareScripts = (): Plugin => ({
  name: 'sidelight-bare-scripts',
  transform: (code, id) => {
    if (id.startsWith(wrapper))
      return `import script from ${JSON.stringify(id.slice(wrapper.length))}; script();`;
    return definition.test(code) ? code.replace(definition, 'export default (') : undefined;
  },
});
