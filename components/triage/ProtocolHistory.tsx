/** Every version of a protocol: who signed it, what it changed, and the way back to it. */

import { useState } from 'preact/hooks';
import { dateText } from '../../lib/app/practice/practice-hour';
import type { ProtocolEntry } from '../../lib/app/triage/protocol-library';
import type { PageLabels } from '../../lib/content/labels/page-labels';
import type { Practice } from '../../lib/domain/practice/practice';
import { DISPOSITION_LEVELS } from '../../lib/domain/triage/disposition';
import type { TriageProtocol } from '../../lib/domain/triage/triage';
import type { ProtocolChange } from '../../lib/domain/triage/writing/protocol-diff';
import { useApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { usePageLabels } from '../kit/words/page-labels';

/** A level is said by its French name, anything else as it stands. */
const shown = (value: string, levels: PageLabels['levels']): string => {
  const level = DISPOSITION_LEVELS.find((code) => code === value);
  return level ? levels[level] : value;
};

const sentence = (change: ProtocolChange, { protocols: { history }, levels }: PageLabels): string => {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return history[change.kind](change.text, levels[change.level]);
    case 'moved':
      return history.moved(change.text);
    case 'protocol':
    case 'sign': {
      const what = history.parts[change.part];
      const about = change.kind === 'sign' && change.part !== 'text' ? `${what} — ${change.text}` : what;
      return history.changed(about, shown(change.before, levels), shown(change.after, levels));
    }
  }
};

function Changes({ before, after }: { readonly before: TriageProtocol; readonly after: TriageProtocol }) {
  const labels = usePageLabels();
  const changes = useApp('protocols').protocols.changes(before, after);
  const { history } = labels.protocols;
  return (
    <>
      <p class="hint">{history.since(before.version)}</p>
      {changes.length === 0 && <p>{history.same}</p>}
      <ul>
        {changes.map((change, at) => (
          <li key={at}>{sentence(change, labels)}</li>
        ))}
      </ul>
    </>
  );
}

type ProtocolHistoryProps = {
  readonly practice: Practice;
  readonly entry: ProtocolEntry;
  readonly onRestored: (protocol: TriageProtocol) => void;
};

export function ProtocolHistory({ practice, entry, onRestored }: ProtocolHistoryProps) {
  const { state, protocols } = useApp('state', 'protocols');
  const { protocols: labels, signing } = usePageLabels();
  const { history: words, states } = labels;
  const [outcome, setOutcome] = useState('');
  const date = (at: number) => dateText(state, at, practice.id);
  const signatory = (protocol: TriageProtocol): string => {
    const { state: standing, name, at, deskOf } = protocols.signature(practice, protocol);
    if (standing === 'signed' || standing === 'expired')
      return [states.signed(name, date(at)), ...(deskOf ? [signing.desk(deskOf)] : [])].join(', ');
    // Whoever signed these words before they changed is told where the version that runs stands.
    return states.own;
  };
  const restore = async (protocol: TriageProtocol) => {
    onRestored(await protocols.restore(practice, protocol));
    setOutcome(words.restored(protocol.version));
  };
  return (
    <section class="history" aria-label={words.title}>
      <h3>{words.title}</h3>
      <Said as="hint">{outcome}</Said>
      <ul>
        {entry.history.map((protocol, at) => {
          const before = entry.history[at + 1];
          const marks = [
            signatory(protocol),
            ...(protocol === entry.active ? [words.current] : []),
            ...(protocols.isShipped(protocol) ? [words.shipped] : []),
          ];
          return (
            <li key={protocol.version}>
              <details>
                <summary>{`${words.version(protocol.version)} — ${marks.join(', ')}`}</summary>
                {before && <Changes before={before} after={protocol} />}
                {at > 0 && (
                  <button type="button" class="quiet" onClick={() => void restore(protocol)}>
                    {words.restore}
                  </button>
                )}
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
