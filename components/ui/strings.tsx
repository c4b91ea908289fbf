import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Strings } from '../../lib/strings.ts';

const Context = createContext<Strings>((key) => key);

/** Gives the interface texts to everything below it; `value` comes from the surface's entrypoint. */
export const StringsProvider = Context.Provider;

/** The interface texts of this surface. */
export const useStrings = (): Strings => useContext(Context);
