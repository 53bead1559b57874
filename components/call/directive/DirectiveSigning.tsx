/** Who signed the instruction, and how its practitioner does: these very words, with his own code. */
import { useState } from 'preact/hooks';
import { practiceById } from '../../../lib/app/app-state';
import { dateText } from '../../../lib/app/practice/practice-hour';
import type { Directive } from '../../../lib/domain/call/directive/directive';
import { directiveWords } from '../../../lib/domain/call/directive/directive-words';
import { wordChanges } from '../../../lib/domain/practice/signing/words';
import { theOnly } from '../../../lib/domain/practice/the-only';
import { useApp, useLabels } from '../../kit/app-context';
import { CodeSigning } from '../../practice/CodeSigning';
import { SignedDiff } from '../../practice/SignedDiff';
import { SignerField } from '../../practice/SignerField';

export function DirectiveSigning({ draft }: { readonly draft: Directive }) {
  const { state, directives } = useApp('state', 'directives');
  const { directives: words, signing } = useLabels();
  const practice = practiceById(state, draft.practiceId);
  const [chosenId, choose] = useState('');
  const stored = directives.of(draft.practiceId).find(({ id }) => id === draft.id);
  if (!practice) return null;
  // What is signed is what is stored and read: never words that are being typed.
  if (!stored || wordChanges(directiveWords(stored), directiveWords(draft)).length > 0)
    return <p class="hint">{words.options.signFirst}</p>;
  const { state: standing, name, at, seal } = directives.signature(stored);
  if (standing === 'signed') return <p class="tag signed">{words.signed(name)}</p>;
  // Whoever asks for it signs it, unless another is chosen.
  const practitionerId = chosenId || (stored.practitionerId ?? theOnly(practice.practitioners)?.id ?? '');
  const practitioner = practice.practitioners.find(({ id }) => id === practitionerId);
  return (
    <div class="phrase-signature">
      {standing === 'changed' && (
        <>
          <p class="remark">{signing.changed(name, dateText(state, at, practice.id))}</p>
          <SignedDiff practiceId={practice.id} seal={seal} now={directiveWords(stored)} />
        </>
      )}
      <SignerField practice={practice} practitionerId={practitionerId} onChoose={choose} />
      {practitioner && (
        <CodeSigning
          key={practitioner.id}
          practice={practice}
          practitioner={practitioner}
          action={words.options.sign}
          onCode={(code) => directives.sign(stored, { practitionerId, code })}
        />
      )}
    </div>
  );
}
