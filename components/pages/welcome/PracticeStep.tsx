/** First step of the set-up: for whom she answers, and the greeting as she will say it. */
import { useState } from 'preact/hooks';
import { useApp } from '../../kit/app-context';
import { RadioChoice } from '../../kit/choice/RadioChoice';
import { Field } from '../../kit/Field';
import { usePageLabels } from '../../kit/words/page-labels';
import { FilledText } from '../../phrase/FilledText';
import { PracticeForm } from '../../practice/PracticeForm';
import { useOpenedPractice } from '../../practice/use-opened-practice';
import { useStartLabels } from '../start-labels';
import type { StepViewProps } from './leaving';

const WAYS = ['one', 'several', 'trial'] as const;
type Way = (typeof WAYS)[number];

/** The sentence itself, large, from the first letter of her name on. */
function Greeting() {
  const { phrases } = useApp('phrases');
  const { welcome } = useStartLabels();
  const greeting = phrases.greeting();
  return (
    <section class="welcome-greeting" aria-label={welcome.practice.greeting}>
      <p class="hint">{welcome.practice.greeting}</p>
      <p class="say-text">{greeting && <FilledText filled={greeting.filled} />}</p>
    </section>
  );
}

/** Practices one after the other; the last one saved stays in sight. */
type PracticesProps = StepViewProps & { readonly isOne: boolean };

function Practices({ isOne, leaving }: PracticesProps) {
  const { state } = useApp('state');
  const { welcome } = useStartLabels();
  const { options } = usePageLabels();
  const list = state.practices.value;
  const opened = useOpenedPractice(isOne ? (list[0]?.id ?? 'new') : 'new');
  const edited = list.find(({ id }) => id === opened.id) ?? null;
  return (
    <>
      {!isOne && list.length > 0 && (
        <p>{welcome.practice.entered(list.map(({ name }) => name).join(', '))}</p>
      )}
      <PracticeForm key={opened.key} practice={edited} onSaved={opened.saved} leaving={leaving} />
      {!isOne && edited && (
        <button type="button" class="quiet" onClick={() => opened.open('new')}>
          {options.addPractice}
        </button>
      )}
    </>
  );
}

function Trial() {
  const { state, practices } = useApp('state', 'practices');
  const { welcome } = useStartLabels();
  const { options } = usePageLabels();
  const [first] = state.practices.value;
  return (
    <div class="actions">
      <button type="button" onClick={() => void practices.useExample()}>
        {options.useExample}
      </button>
      {first && <span>{welcome.practice.entered(first.name)}</span>}
    </div>
  );
}

export function PracticeStep({ leaving }: StepViewProps) {
  const { state, practices } = useApp('state', 'practices');
  const { welcome } = useStartLabels();
  const { options } = usePageLabels();
  const [way, setWay] = useState<Way>(state.practices.value.length > 1 ? 'several' : 'one');
  return (
    <>
      <Field
        label={options.secretaryName}
        value={state.settings.value.secretaryName}
        onText={(secretaryName) => void practices.changeSettings({ secretaryName })}
      />
      <RadioChoice
        label={welcome.practice.way}
        options={WAYS}
        names={welcome.practice.ways}
        hints={welcome.practice.wayHints}
        chosen={way}
        onChoose={setWay}
      />
      {way === 'trial' ? <Trial /> : <Practices key={way} isOne={way === 'one'} leaving={leaving} />}
      <Greeting />
    </>
  );
}
