/** Gives every component the application, and the words of the chosen language. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Labels } from '../../lib/content/labels/fr/fr';

export const AppContext = createContext<App | null>(null);

/**
 * The desks that a component names, and no other: what it reads stands in the line that asks for it. Throws when a
 * component is drawn outside of the application, which is a bug.
 */
export function useApp<Name extends keyof App>(..._names: readonly [Name, ...Name[]]): Pick<App, Name> {
  const app = useContext(AppContext);
  if (!app) throw new Error('This component is drawn outside of AppContext.');
  return app;
}

/** Words of the interface in the chosen language. */
export const useLabels = (): Labels => useApp('state').state.labels.value;
