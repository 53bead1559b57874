/** Gives every component the application, and the words of the chosen language. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { PageApp } from '../../lib/app/pages/page-app';
import type { Labels } from '../../lib/content/labels/fr/fr';

export const AppContext = createContext<App | PageApp | null>(null);

/** Throws when a component is drawn outside of the application, which is a bug. */
function useWhole(): App | PageApp {
  const app = useContext(AppContext);
  if (!app) throw new Error('This component is drawn outside of AppContext.');
  return app;
}

/** The desks that a component names, and no other: what it reads stands in the line that asks for it. */
export const useApp = <Name extends keyof App>(..._names: readonly [Name, ...Name[]]): Pick<App, Name> =>
  useWhole();

/** The same in a view that full pages alone draw: they have desks that no panel has. */
export const usePageApp = <Name extends keyof PageApp>(
  ..._names: readonly [Name, ...Name[]]
): Pick<PageApp, Name> => useWhole() as PageApp;

/** Words of the interface in the chosen language. */
export const useLabels = (): Labels => useApp('state').state.labels.value;
