/** Gives every component the application, and the words of the chosen language. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Labels } from '../../lib/content/labels/fr/fr';

export const AppContext = createContext<App | null>(null);

/** The application; throws when a component is drawn outside of it, which is a bug. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('This component is drawn outside of AppContext.');
  return app;
}

/** Words of the interface in the chosen language. */
export const useLabels = (): Labels => useApp().state.labels.value;
