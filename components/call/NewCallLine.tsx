/** « Nouvel appel ? », said over a call that has been silent a while: whose it is, and a key for each way on. */
import { shownCall } from '../../lib/app/app-state';
import { callTitle } from '../../lib/app/call/call-title';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { KeyHint } from '../kit/KeyHint';
import { Private } from '../kit/Private';
import { quietField } from '../kit/quiet-field';
import { useFocusTarget } from '../kit/use-focus-target';

/** What is said meanwhile, before anybody knows whose call it is. */
function Words() {
  const { panel } = useApp('panel');
  const { newCall: words } = useLabels();
  const ref = useFocusTarget<HTMLInputElement>('newCallWords');
  return (
    <input
      {...quietField}
      ref={ref}
      type="text"
      class="private-input"
      aria-label={words.wordsWhole}
      title={words.wordsWhole}
      placeholder={words.words}
      value={panel.unplaced.value}
      onInput={(event) => panel.keepUnplaced(event.currentTarget.value)}
    />
  );
}

function Question({ title }: { readonly title: string }) {
  const { panel, calls } = useApp('panel', 'calls');
  const { newCall: words } = useLabels();
  return (
    <section class="new-call-line" aria-label={words.title}>
      <Said>
        <b>{words.title}</b> {words.now} <Private text={title} />
      </Said>
      <Words />
      <div class="actions">
        <button type="button" title={words.continueWhole} onClick={panel.continueCall}>
          {words.continue}
          <KeyHint of="panel.escape" />
        </button>
        <button type="button" title={words.parkWhole} onClick={calls.start}>
          {words.park}
          <KeyHint of="call.new" />
        </button>
        <button type="button" title={words.endWhole} onClick={calls.next}>
          {words.end}
          <KeyHint of="call.next" />
        </button>
      </div>
    </section>
  );
}

export function NewCallLine() {
  const { state } = useApp('state');
  const call = shownCall(state);
  if (!call || state.askedForNew.value !== call.id) return null;
  return <Question title={callTitle(state, call)} />;
}
