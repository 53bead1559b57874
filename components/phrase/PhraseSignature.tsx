/** Who took responsibility for the words of a care phrase in this practice, and how a practitioner does. */
import { useState } from 'preact/hooks';
import { dateText } from '../../lib/app/practice/practice-hour';
import type { LibraryPhrase } from '../../lib/domain/phrase/phrase-library';
import { theOnly } from '../../lib/domain/practice/the-only';
import { useApp, useLabels } from '../kit/app-context';

type PhraseSignatureProps = { readonly phrase: LibraryPhrase; readonly practiceId: string | null };

export function PhraseSignature({ phrase, practiceId }: PhraseSignatureProps) {
  const { state, writing } = useApp('state', 'writing');
  const { editor } = useLabels().phrases;
  const practice = state.practices.value.find(({ id }) => id === practiceId);
  const [signatoryId, setSignatoryId] = useState('');
  if (!phrase.validation) return null;
  if (!practice) return <p class="hint">{editor.signPractice}</p>;
  const { practitioners, signatures } = practice;
  const signature = signatures.find(
    ({ contentId, version }) => contentId === phrase.contentId && version === phrase.version,
  );
  const signatory = practitioners.find(({ id }) => id === signature?.practitionerId);
  if (signature && signatory) {
    const date = dateText(state, signature.signedAt, practice.id);
    return <p class="tag signed">{editor.signed(signatory.shortName, date)}</p>;
  }
  const chosen = signatoryId || (theOnly(practitioners)?.id ?? '');
  return (
    <div class="phrase-signature">
      <p class="tag unsigned">{editor.unsigned}</p>
      <label class="field">
        {editor.signBy}
        <select value={chosen} onChange={(event) => setSignatoryId(event.currentTarget.value)}>
          {!chosen && <option value="">{editor.signChoose}</option>}
          {practitioners.map(({ id, shortName }) => (
            <option key={id} value={id}>
              {shortName}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={!chosen} onClick={() => void writing.sign(phrase, practice.id, chosen)}>
        {editor.sign}
      </button>
    </div>
  );
}
