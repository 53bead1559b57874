/** Everything drawn of one application: its context around one view. */
import type { ComponentChildren } from 'preact';
import type { App } from '../../lib/app/app';
import { AppContext } from '../kit/app-context';

type AppRootProps = { readonly app: App; readonly children: ComponentChildren };

export const AppRoot = ({ app, children }: AppRootProps) => (
  <AppContext.Provider value={app}>{children}</AppContext.Provider>
);
