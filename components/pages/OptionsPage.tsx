/** Settings: one view at a time, chosen by the address, so that a link leads to the very place. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { everyPractice } from '../../lib/app/known-practices';
import { useApp } from '../kit/app-context';
import { ViewLinks } from '../kit/choice/ViewSwitch';
import { useLocalKey } from '../kit/keys/use-local-key';
import { LastChange } from '../kit/LastChange';
import { usePageLabels } from '../kit/words/page-labels';
import { LossAlert } from '../privacy/LossAlert';
import { OPTIONS_VIEWS } from './options-views';
import { SettingsSearch } from './settings-search/SettingsSearch';

const viewOfAddress = () => OPTIONS_VIEWS.find(({ id }) => `#${id}` === location.hash) ?? OPTIONS_VIEWS[0];

/** The view that the address names, following it; `hasKeys` while there is something to navigate to. */
function useView(hasKeys: boolean, search: RefObject<HTMLInputElement | null>) {
  const { undo } = useApp('panel').panel;
  const [view, setView] = useState(viewOfAddress);
  const keyOf = useLocalKey('settings');
  /** Each view has its key, as in the journal. */
  const goByKey = (event: KeyboardEvent): void => {
    const key = keyOf(event);
    if (!key) return;
    event.preventDefault();
    if (key === 'settings.undo') undo();
    else if (key === 'settings.search') search.current?.focus();
    else location.hash = key.replace('settings.', '');
  };
  useEffect(() => {
    const follow = () => setView(viewOfAddress());
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('hashchange', follow, { signal });
    if (hasKeys) addEventListener('keydown', goByKey, { signal });
    return () => listening.abort();
  }, [hasKeys]);
  return view;
}

export function OptionsPage() {
  const { state, loss } = useApp('state', 'loss');
  const { options } = usePageLabels();
  // A desk that lost everything is not a new one.
  const isFirstRun = everyPractice(state).length === 0 && loss.loss.value === null;
  const search = useRef<HTMLInputElement>(null);
  const { id, View } = useView(!isFirstRun, search);
  return (
    <main class="page">
      <header class="page-head">
        <img src="/icon/96.png" alt="" width={48} height={48} />
        <div>
          <h1>{isFirstRun ? options.welcomeTitle : options.title}</h1>
          <p class="hint">{options.welcome}</p>
        </div>
      </header>
      <LossAlert />
      {!isFirstRun && <SettingsSearch shownId={id} inputRef={search} />}
      {!isFirstRun && (
        <ViewLinks
          label={options.title}
          views={OPTIONS_VIEWS.map((view) => ({
            id: view.id,
            name: options.views[view.id],
            keys: `settings.${view.id}`,
          }))}
          shownId={id}
        />
      )}
      <View />
      <LastChange />
      <p class="hint disclaimer">{options.disclaimer}</p>
    </main>
  );
}
