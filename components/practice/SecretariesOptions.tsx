/** Who may sit at this desk, in the settings: names, each with a code or without. */
import { useState } from 'preact/hooks';
import type { Secretary } from '../../lib/domain/practice/secretary';
import { useApp, useLabels, usePageApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { Field } from '../kit/Field';
import { SecretField } from '../kit/SecretField';

function AddForm() {
  const { practices } = useApp('practices');
  const { secretaries: words } = useLabels();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [refused, setRefused] = useState<'noName' | 'sameName' | 'badPin' | null>(null);
  const add = async (): Promise<void> => {
    const refusal = await practices.secretaries.add(name, code);
    setRefused(refusal);
    if (refusal) return;
    setName('');
    setCode('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="pair">
        <Field label={words.name} value={name} onText={setName} />
        <SecretField label={words.code} value={code} onText={setCode} />
      </div>
      <button type="submit">{words.add}</button>
      <Said>{refused && words[refused]}</Said>
    </form>
  );
}

export function SecretariesOptions() {
  const { practices, choices } = usePageApp('practices', 'choices');
  const { secretaries: words } = useLabels();
  const { list, isHere, remove } = practices.secretaries;
  const leave = async (secretary: Secretary) =>
    choices.did(words.removed(secretary.name), await remove(secretary));
  return (
    <section class="card" aria-labelledby="secretaries">
      <h2 id="secretaries">{words.title}</h2>
      <p class="hint">{words.why}</p>
      <ul class="plain-list">
        {list.value.map((secretary) => (
          <li key={secretary.id}>
            {[
              secretary.name,
              ...(isHere(secretary) ? [words.here] : []),
              ...(secretary.pin ? [words.withCode] : []),
            ].join(' · ')}{' '}
            <button type="button" class="quiet" onClick={() => void leave(secretary)}>
              {words.remove(secretary.name)}
            </button>
          </li>
        ))}
      </ul>
      <AddForm />
      {list.value.length > 1 && <p class="hint">{words.shared}</p>}
    </section>
  );
}
