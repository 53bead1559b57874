/** Settings: one view at a time, chosen by the address, so that a link leads to the very place. */
import { useEffect, useState } from 'preact/hooks';
import { useApp, useLabels } from '../kit/app-context';
import { ViewLinks } from '../kit/choice/ViewSwitch';
import { LossAlert } from '../privacy/LossAlert';
import { OPTIONS_VIEWS } from './options-views';

const viewOfAddress = () => OPTIONS_VIEWS.find(({ id }) => `#${id}` === location.hash) ?? OPTIONS_VIEWS[0];

/** The view that the address names, following it. */
function useView() {
  const [view, setView] = useState(viewOfAddress);
  useEffect(() => {
    const follow = () => setView(viewOfAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view;
}

export function OptionsPage() {
  const { state, loss } = useApp('state', 'loss');
  const { options } = useLabels();
  const { id, View } = useView();
  // A desk that lost everything is not a new one.
  const isFirstRun = state.practices.value.length === 0 && loss.loss.value === null;
  return (
    <main class="page">
      <header class="page-head">
        <img src="/icon/128.png" alt="" width={48} height={48} />
        <div>
          <h1>{isFirstRun ? options.welcomeTitle : options.title}</h1>
          <p class="hint">{options.welcome}</p>
        </div>
      </header>
      <LossAlert />
      {!isFirstRun && (
        <ViewLinks
          label={options.title}
          views={OPTIONS_VIEWS.map((view) => ({ id: view.id, name: options.views[view.id] }))}
          shownId={id}
        />
      )}
      <View />
      <p class="hint disclaimer">{options.disclaimer}</p>
    </main>
  );
}
