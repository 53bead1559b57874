/** The practitioners of a practice as the form asks for them: their names, as said and as written, and what they speak. */

import type { PracticeDraft, Practitioner } from '../../lib/domain/practice/practice';
import { french } from '../../lib/domain/text/language/french';
import { useApp } from '../kit/app-context';
import { Field } from '../kit/Field';
import { usePageLabels } from '../kit/words/page-labels';

/** The four French forms, shown while she types the name: a wrong « de le » is seen at once. */
function SpokenForms({ spokenName }: { readonly spokenName: string }) {
  const { options } = usePageLabels();
  if (!spokenName.trim()) return null;
  const { praticien, du_praticien, au_praticien } = french.practitioner(spokenName);
  return <p class="hint">{`${options.forms} ${[praticien, du_praticien, au_praticien].join(' · ')}`}</p>;
}

type PractitionerFieldsProps = {
  readonly draft: PracticeDraft;
  readonly change: (patch: Partial<PracticeDraft>) => void;
  /** Only what a first greeting and a first message need. */
  readonly isShort: boolean;
};

export function PractitionerFields({ draft, change, isShort }: PractitionerFieldsProps) {
  const { practices } = useApp('practices');
  const { options, practices: words } = usePageLabels();
  const update = (id: string, patch: Partial<Practitioner>) =>
    change({ practitioners: draft.practitioners.map((row) => (row.id === id ? { ...row, ...patch } : row)) });
  return (
    <fieldset class="practitioners">
      <legend>{options.practitioners}</legend>
      {draft.practitioners.map(({ id, spokenName, shortName, languages = '' }) => (
        <div key={id}>
          <div class="pair">
            <Field
              label={options.spokenName}
              placeholder={options.spokenNameHint}
              value={spokenName}
              onText={(text) => update(id, { spokenName: text })}
            />
            <Field
              label={options.shortName}
              placeholder={options.shortNameHint}
              value={shortName}
              onText={(text) => update(id, { shortName: text })}
            />
          </div>
          <SpokenForms spokenName={spokenName} />
          {!isShort && (
            <Field
              label={words.languages}
              placeholder={words.languagesHint}
              value={languages}
              onText={(text) => update(id, { languages: text })}
            />
          )}
        </div>
      ))}
      <button
        type="button"
        class="quiet"
        onClick={() => change({ practitioners: [...draft.practitioners, practices.blankPractitioner()] })}
      >
        {options.addPractitioner}
      </button>
    </fieldset>
  );
}
