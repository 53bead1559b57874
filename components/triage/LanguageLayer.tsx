/** A caller without French: a few closed questions in a language, large, with how a French reader says them. */
import { useRef, useState } from 'preact/hooks';
import { shownCall } from '../../lib/app/app-state';
import { askedQuestions, type OtherLanguage, otherLanguages } from '../../lib/app/triage/other-language';
import { useApp, useLabels } from '../kit/app-context';
import { Layer } from '../kit/Layer';
import { SelectField } from '../kit/Select';

type Words = OtherLanguage['yes'];

const Spoken = ({ words, code }: { readonly words: Words; readonly code: string }) => (
  <dd>
    <span class="say-text">{words.said}</span>{' '}
    <span class="hint" lang={code} dir="auto">
      {words.text}
    </span>
  </dd>
);

function Questions({ language }: { readonly language: OtherLanguage }) {
  const { state } = useApp('state');
  const { language: labels } = useLabels();
  const { code, questions } = language;
  return (
    <dl class="facts-list">
      {askedQuestions(state).map(({ id, text }) => {
        const words = questions[id];
        return (
          words && (
            <div key={id}>
              <dt>{text}</dt>
              <Spoken words={words} code={code} />
            </div>
          )
        );
      })}
      {(['yes', 'no'] as const).map((answer) => (
        <div key={answer}>
          <dt>{labels[answer]}</dt>
          <Spoken words={language[answer]} code={code} />
        </div>
      ))}
    </dl>
  );
}

export function LanguageLayer() {
  const { state, calls } = useApp('state', 'calls');
  const { language: labels } = useLabels();
  const call = shownCall(state);
  // Without a call it is only looked at, and forgotten.
  const [looked, setLooked] = useState('');
  const code = call ? call.view.language : looked;
  const languages = otherLanguages(state);
  const [first] = languages;
  const choice = useRef<HTMLSelectElement>(null);
  const chosen = languages.find((language) => language.code === code) ?? first;
  return (
    <Layer title={labels.title} first={choice}>
      <SelectField
        selectRef={choice}
        label={labels.choose}
        value={chosen?.code ?? ''}
        options={languages.map((language) => ({
          value: language.code,
          name: `${language.own} (${language.name})`,
        }))}
        onChoose={call ? calls.speak : setLooked}
      />
      <p class="hint">{labels.hint}</p>
      {chosen && <Questions language={chosen} />}
    </Layer>
  );
}
