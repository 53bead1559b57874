/** A pack before it is taken in: who signed it, from when, and every word that would change. */
import { useState } from 'preact/hooks';
import type { PackPreview as Preview } from '../../../lib/app/phrase/pack-desk';
import type { PackChange } from '../../../lib/domain/phrase/pack/pack-plan';
import type { Practice } from '../../../lib/domain/practice/practice';
import { spokenFingerprint } from '../../../lib/domain/practice/signing/seal-key';
import { usePageApp } from '../../kit/app-context';
import { usePageLabels } from '../../kit/words/page-labels';
import { WordChanges } from '../../practice/WordChanges';

function Change({ change: { of, title, before, after } }: { readonly change: PackChange }) {
  const { packs: words } = usePageLabels();
  const isNew = before.length === 0;
  return (
    <li>
      <details>
        <summary>{`${words.of[of](title)}${isNew ? ` — ${words.new}` : ''}`}</summary>
        <WordChanges before={before} after={after} />
      </details>
    </li>
  );
}

type PackPreviewProps = {
  readonly practice: Practice;
  readonly preview: Preview;
  readonly onDone: (isTaken: boolean) => void;
};

export function PackPreview({ practice, preview, onDone }: PackPreviewProps) {
  const { packs } = usePageApp('packs');
  const { packs: words } = usePageLabels();
  const [isHeard, setHeard] = useState(false);
  const { read, plan, keyId, trust, isHeld } = preview;
  const { number, name, signer, goLive } = read.content;
  const title = words.name(number, name);
  return (
    <section class="pack-preview" aria-label={title}>
      <h3>{`${title}, ${words.signedBy(signer)}`}</h3>
      <p class="fingerprint">{words.fingerprint(spokenFingerprint(keyId))}</p>
      <p class={trust === 'spoken' ? 'remark' : 'hint'}>{words.trust[trust]}</p>
      {trust === 'spoken' && (
        <label class="check">
          <input type="checkbox" checked={isHeard} onChange={() => setHeard(!isHeard)} />
          {words.heard}
        </label>
      )}
      <p>{isHeld ? words.held(goLive.split('-').reverse().join('/')) : words.atOnce}</p>
      {plan.signers.length > 0 && (
        <ul class="plain-list" aria-label={words.signers}>
          {plan.signers.map(({ id, name }) => (
            <li key={id}>{words.signsAs(name, spokenFingerprint(id))}</li>
          ))}
        </ul>
      )}
      {plan.doubted.length > 0 && <p class="remark">{words.doubted(plan.doubted.join(', '))}</p>}
      {plan.strangers.length > 0 && <p class="remark">{words.strangers(plan.strangers.join(', '))}</p>}
      <p>{plan.changes.length === 0 ? words.same : words.changes(plan.changes.length)}</p>
      {plan.signatures.length > 0 && <p>{words.signatures(plan.signatures.length)}</p>}
      <ul class="pack-changes">
        {plan.changes.map((change) => (
          <Change key={`${change.of}/${change.id}`} change={change} />
        ))}
      </ul>
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={trust === 'spoken' && !isHeard}
          onClick={() => void packs.take(practice, preview).then(() => onDone(true))}
        >
          {words.take}
        </button>
        <button type="button" class="quiet" onClick={() => onDone(false)}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
