import type { Plugin } from 'vite';
import { buildRegionData, regionFiles } from './region-data.ts';

const name = 'virtual:sidelight/region';

/**
 * Serves `virtual:sidelight/region`: help, law and time zones, checked and compacted, for the
 * background alone. A fault in the data stops the build with file, row and reason.
 */
export function regionPlugin(): Plugin {
  return {
    name: 'sidelight-region',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      for (const file of regionFiles) this.addWatchFile(file);
      // JSON.parse of a string is quicker to start than an object literal of this size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(buildRegionData()))})`;
    },
  };
}
