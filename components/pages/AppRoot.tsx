/** Everything drawn of one application: its context around one view. */
import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { PageApp } from '../../lib/app/pages/page-app';
import { AppContext } from '../kit/app-context';

type AppRootProps = { readonly app: App | PageApp; readonly children: ComponentChildren };

export function AppRoot({ app, children }: AppRootProps) {
  const { language } = app.state.settings.value;
  // A screen reader pronounces the page by it.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const isMasked = app.state.masked.value;
  // By it the page knows itself masked, whatever its view (drawn-mask.ts).
  useLayoutEffect(() => {
    document.documentElement.dataset['masked'] = String(isMasked);
  }, [isMasked]);
  return <AppContext.Provider value={app}>{children}</AppContext.Provider>;
}

/** Draws one view into the document of a page of ours, in place of what stood there. */
export const drawApp = (app: App | PageApp, view: ComponentChildren): void =>
  render(<AppRoot app={app}>{view}</AppRoot>, document.getElementById('app') ?? document.body);
