/** Where a protocol stands in the practice, in two words: signed by whom, due for review, being written, or never signed. */
import { dateText } from '../../lib/app/practice/practice-hour';
import type { ProtocolEntry } from '../../lib/app/triage/protocol-library';
import type { Practice } from '../../lib/domain/practice/practice';
import { useApp } from '../kit/app-context';
import { usePageLabels } from '../kit/words/page-labels';

type ProtocolStateProps = { readonly practice: Practice; readonly entry: ProtocolEntry };

export function ProtocolState({ practice, entry: { active, draft } }: ProtocolStateProps) {
  const { state, protocols } = useApp('state', 'protocols');
  const { states } = usePageLabels().protocols;
  const date = (at: number) => dateText(state, at, practice.id);
  const signed = active && protocols.signature(practice, active);
  const sentence = () => {
    if (signed?.state === 'signed') return states.signed(signed.name, date(signed.at));
    if (signed?.state === 'expired') return states.expired(date(signed.at));
    if (signed && signed.state !== 'unsigned') return states[signed.state];
    return active ? states.shipped : states.own;
  };
  return (
    <span class="protocol-state">
      <span class={signed?.state === 'signed' ? 'tag signed' : 'tag unsigned'}>{sentence()}</span>{' '}
      {draft && <span class="tag">{states.draft(draft.version)}</span>}
    </span>
  );
}
