/** A practitioner signs what the practice wrote as one file, for another machine. */
import { useState } from 'preact/hooks';
import type { Practice } from '../../../lib/domain/practice/practice';
import { theOnly } from '../../../lib/domain/practice/the-only';
import { usePageApp } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { usePageLabels } from '../../kit/words/page-labels';
import { CodeSigning } from '../../practice/CodeSigning';
import { SignerField } from '../../practice/SignerField';

export function PackMaking({ practice }: { readonly practice: Practice }) {
  const { packs } = usePageApp('packs');
  const { packs: words } = usePageLabels();
  const [practitionerId, choose] = useState(theOnly(practice.practitioners)?.id ?? '');
  const [goLive, setGoLive] = useState(packs.today(practice));
  const [isMade, setMade] = useState(false);
  const goods = packs.goods(practice);
  const practitioner = practice.practitioners.find(({ id }) => id === practitionerId);
  const make = async (code: string) => {
    const came = await packs.make(practice, { practitionerId, code }, goLive);
    setMade(came === 'signed');
    return came;
  };
  if (goods.protocols.length + goods.phrases.length === 0) return <p class="hint">{words.nothing}</p>;
  return (
    <details class="pack-making">
      <summary>{words.make}</summary>
      <p>{words.goods(goods.protocols.length, goods.phrases.length)}</p>
      <div class="pair">
        <SignerField practice={practice} practitionerId={practitionerId} onChoose={choose} />
        <label class="field">
          {words.goLive}
          <input
            type="date"
            required
            value={goLive}
            onInput={({ currentTarget }) => currentTarget.value && setGoLive(currentTarget.value)}
          />
        </label>
      </div>
      {practitioner && (
        <CodeSigning
          key={practitioner.id}
          practice={practice}
          practitioner={practitioner}
          action={words.sign}
          onCode={make}
        />
      )}
      <Said as="hint">{isMade && words.made}</Said>
    </details>
  );
}
