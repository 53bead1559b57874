/** Who took responsibility for the words of a care phrase in this practice, and how a practitioner does. */
import { useState } from 'preact/hooks';
import { practiceById } from '../../lib/app/app-state';
import { dateText } from '../../lib/app/practice/practice-hour';
import type { LibraryPhrase } from '../../lib/domain/phrase/phrase-library';
import type { PhraseRecord } from '../../lib/domain/phrase/phrase-record';
import { phraseWords, sealedPhrase } from '../../lib/domain/phrase/phrase-words';
import type { Practice } from '../../lib/domain/practice/practice';
import { signatureState } from '../../lib/domain/practice/signing/signature';
import { wordChanges } from '../../lib/domain/practice/signing/words';
import { theOnly } from '../../lib/domain/practice/the-only';
import { useApp, usePageApp } from '../kit/app-context';
import { noneOf, practitionerOptions, SelectField } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';
import { CodeSigning } from '../practice/CodeSigning';
import { SignedDiff } from '../practice/SignedDiff';

type SignedPhraseProps = { readonly phrase: LibraryPhrase; readonly practice: Practice };

/** Why the phrase is not said: nobody signed it, or its words are others by now. */
function Unsigned({ phrase, practice }: SignedPhraseProps) {
  const { state } = useApp('state');
  const { phraseOptions, signing } = usePageLabels();
  const standing = signatureState(practice, sealedPhrase(phrase), state.now.value);
  const { name, at, seal } = standing;
  const why = {
    changed: () => signing.changed(name, dateText(state, at, practice.id)),
    former: () => signing.former(name),
    unproven: () => signing.unproven(name),
  };
  return (
    <>
      <p class="tag unsigned">{phraseOptions.editor.unsigned}</p>
      {(standing.state === 'changed' || standing.state === 'former' || standing.state === 'unproven') && (
        <p class="remark">{why[standing.state]()}</p>
      )}
      {standing.state === 'changed' && (
        <SignedDiff practiceId={practice.id} seal={seal} now={phraseWords(phrase)} />
      )}
    </>
  );
}

function SignIt({ phrase, practice }: SignedPhraseProps) {
  const { writing } = usePageApp('writing');
  const { editor } = usePageLabels().phraseOptions;
  const [chosenId, choose] = useState('');
  const { practitioners } = practice;
  const practitionerId = chosenId || (theOnly(practitioners)?.id ?? '');
  const practitioner = practitioners.find(({ id }) => id === practitionerId);
  return (
    <>
      <SelectField
        label={editor.signBy}
        value={practitionerId}
        options={[
          ...(practitionerId ? [] : [noneOf(editor.signChoose)]),
          ...practitionerOptions(practitioners),
        ]}
        onChoose={choose}
      />
      {practitioner && (
        <CodeSigning
          key={practitioner.id}
          practice={practice}
          practitioner={practitioner}
          action={editor.sign}
          onCode={(code) => writing.sign(phrase, practice.id, { practitionerId, code })}
        />
      )}
    </>
  );
}

type PhraseSignatureProps = {
  readonly phrase: LibraryPhrase;
  /** What is being written of it. */
  readonly draft: PhraseRecord;
  readonly practiceId: string | null;
};

export function PhraseSignature({ phrase: opened, draft, practiceId }: PhraseSignatureProps) {
  const { state, writing } = usePageApp('state', 'writing');
  const { phraseOptions, signing } = usePageLabels();
  const { editor } = phraseOptions;
  const practice = practiceById(state, practiceId);
  // As it is said now: another page may have written it since it was opened.
  const phrase = writing.libraryOf(practiceId).find(({ id }) => id === opened.id) ?? opened;
  if (!phrase.validation) return null;
  if (!practice) return <p class="hint">{editor.signPractice}</p>;
  // What is signed is what is read: never the saved words under others that are being typed.
  const typed = { ...phrase, text: draft.text, direction: draft.direction, kind: draft.kind };
  if (wordChanges(phraseWords(phrase), phraseWords(typed)).length > 0)
    return <p class="hint">{editor.signSaved}</p>;
  const standing = signatureState(practice, sealedPhrase(phrase), state.now.value);
  if (standing.state === 'signed' || standing.state === 'expired') {
    const date = dateText(state, standing.at, practice.id);
    return (
      <>
        <p class="tag signed">{editor.signed(standing.name, date)}</p>
        {standing.deskOf && <p class="hint">{signing.desk(standing.deskOf)}</p>}
      </>
    );
  }
  return (
    <div class="phrase-signature">
      <Unsigned phrase={phrase} practice={practice} />
      <SignIt phrase={phrase} practice={practice} />
    </div>
  );
}
