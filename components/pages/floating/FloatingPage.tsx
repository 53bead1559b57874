/** « Toujours visible »: one button, and what does not work in that window. */
import { useState } from 'preact/hooks';
import { Said } from '../../kit/Banner';
import { useStartLabels } from '../start-labels';

type Floating = {
  readonly isPossible: boolean;
  readonly open: (title: string, onClosed: () => void) => Promise<void>;
};

export function FloatingPage({ floating }: { readonly floating: Floating }) {
  const { floating: words } = useStartLabels();
  const [state, setState] = useState<'closed' | 'open' | 'refused'>('closed');
  const open = () =>
    floating
      .open(words.title, () => setState('closed'))
      .then(
        () => setState('open'),
        () => setState('refused'),
      );
  return (
    <main class="page">
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      {floating.isPossible ? (
        <div class="actions">
          <button type="button" class="primary" disabled={state === 'open'} onClick={() => void open()}>
            {words.open}
          </button>
        </div>
      ) : (
        <p class="remark">{words.impossible}</p>
      )}
      <Said as="remark">
        {state === 'open' && words.isOpen}
        {state === 'refused' && words.refused}
      </Said>
      <h2>{words.limits}</h2>
      <ul class="bulleted">
        {[words.noPage, words.noGlobal, words.closes, words.size].map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </main>
  );
}
