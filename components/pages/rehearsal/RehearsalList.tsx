/** The fictitious calls by situation, with what she has managed of each. */

import { useEffect, useRef } from 'preact/hooks';
import type { Rehearsal } from '../../../lib/domain/call/rehearsal/rehearsal.record';
import { SITUATIONS } from '../../../lib/domain/call/rehearsal/rehearsal-call';
import { LossAlert } from '../../privacy/LossAlert';
import { useStartLabels } from '../start-labels';
import { useRehearsal } from './rehearsal-context';

function Standing({ known }: { readonly known: Rehearsal | undefined }) {
  const { rehearsal } = useStartLabels();
  if (!known) return null;
  return (
    <span class={`tag ${known.isComplete ? 'signed' : ''}`}>
      {known.isComplete ? rehearsal.done : rehearsal.tried(known.tries)}
    </span>
  );
}

/** Her progress is hers: a file that she saves, or nothing. */
function Progress() {
  const { desk } = useRehearsal();
  const { rehearsal } = useStartLabels();
  const all = [...desk.progress.value.values()];
  const done = all.filter(({ isComplete }) => isComplete).length;
  return (
    <div class="actions">
      <span>{rehearsal.progress(done, desk.calls().length)}</span>
      {all.length > 0 && (
        <button type="button" class="quiet" onClick={desk.exportProgress}>
          {rehearsal.exportProgress}
        </button>
      )}
    </div>
  );
}

function Voice() {
  const { desk } = useRehearsal();
  const { rehearsal } = useStartLabels();
  if (!desk.hasVoice()) return <p class="hint">{rehearsal.noVoice}</p>;
  return (
    <label class="check">
      <input type="checkbox" checked={desk.isSpoken.value} onChange={desk.toggleVoice} />
      {rehearsal.voice}
    </label>
  );
}

/** `from` is the call that she comes back from: the keyboard is there again. */
export function RehearsalList({ from }: { readonly from: string | null }) {
  const { desk } = useRehearsal();
  const { rehearsal } = useStartLabels();
  const left = useRef<HTMLButtonElement>(null);
  useEffect(() => left.current?.focus(), []);
  return (
    <main class="page">
      <header class="page-head">
        <img src="/icon/96.png" alt="" width={48} height={48} />
        <div>
          <h1>{rehearsal.title}</h1>
          <p class="hint">{rehearsal.intro}</p>
          <p class="hint">{rehearsal.unsealed}</p>
        </div>
      </header>
      <LossAlert />
      <Progress />
      <Voice />
      {SITUATIONS.map((situation) => (
        <section key={situation} class="card" aria-labelledby={`situation-${situation}`}>
          <h2 id={`situation-${situation}`}>{rehearsal.situations[situation]}</h2>
          <ul class="plain-list">
            {desk
              .calls()
              .filter((call) => call.situation === situation)
              .map(({ id, title }) => (
                <li key={id} class="rehearsal-row">
                  <button type="button" ref={id === from ? left : null} onClick={() => desk.begin(id)}>
                    {title}
                  </button>
                  <Standing known={desk.progress.value.get(id)} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p class="hint disclaimer">{rehearsal.draft}</p>
    </main>
  );
}
