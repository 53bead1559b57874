/** The set-up: four quiet steps on one page, each to be skipped or done again; it goes on where it was left. */
import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { SET_UP_STEPS, type SetUpStep } from '../../../lib/domain/settings';
import { LANGUAGES } from '../../../lib/domain/text/language/language-id';
import { useApp } from '../../kit/app-context';
import { KeyLine } from '../../kit/KeyHint';
import { usePageLabels } from '../../kit/words/page-labels';
import { LossAlert } from '../../privacy/LossAlert';
import { useStartLabels } from '../start-labels';
import { DataStep } from './DataStep';
import { KeyTest } from './KeyTest';
import type { Leaving, StepViewProps } from './leaving';
import { MaskStep } from './MaskStep';
import { PracticeStep } from './PracticeStep';

const VIEWS: Readonly<Record<SetUpStep, FunctionComponent<StepViewProps>>> = {
  practice: PracticeStep,
  keys: KeyTest,
  mask: MaskStep,
  data: DataStep,
};

const after = (step: SetUpStep): SetUpStep | 'done' => SET_UP_STEPS[SET_UP_STEPS.indexOf(step) + 1] ?? 'done';

/** The heading takes the keyboard when its step opens by her hand, so that it is read and Tab goes on from it. */
function useHeadingFocus(isOpen: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current) heading.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return heading;
}

type StepProps = {
  readonly step: SetUpStep;
  readonly isOpen: boolean;
  readonly go: (to: SetUpStep | 'done') => void;
};

function Step({ step, isOpen, go }: StepProps) {
  const { welcome } = useStartLabels();
  const heading = useHeadingFocus(isOpen);
  const View = VIEWS[step];
  const leaving: Leaving = useRef(null);
  const goOn = async () => {
    if (await (leaving.current?.() ?? true)) go(after(step));
  };
  const title = welcome.stepTitle(SET_UP_STEPS.indexOf(step) + 1, welcome.steps[step]);
  return (
    <section class="card welcome-step" aria-labelledby={`step-${step}`} data-open={isOpen}>
      <header>
        <h2 id={`step-${step}`} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {!isOpen && (
          <button type="button" class="quiet" title={title} onClick={() => go(step)}>
            {welcome.open}
          </button>
        )}
      </header>
      {isOpen && (
        <>
          <View leaving={leaving} />
          <div class="actions">
            <button type="button" class="primary" onClick={() => void goOn()}>
              {welcome.next}
            </button>
            <button type="button" class="quiet" onClick={() => go(after(step))}>
              {welcome.skip}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

/** What comes after, whether or not every step was done. */
function Ready({ isDone }: { readonly isDone: boolean }) {
  const { practices } = useApp('practices');
  const { welcome } = useStartLabels();
  const { options } = usePageLabels();
  const heading = useHeadingFocus(isDone);
  return (
    <section class="card" aria-labelledby="ready">
      <h2 id="ready" ref={heading} tabIndex={-1}>
        {isDone ? welcome.ready : welcome.afterwards}
      </h2>
      <p class="hint">
        <KeyLine text={welcome.readyHint} />
      </p>
      <div class="actions">
        <a class="button" href="/rehearsal.html">
          {welcome.rehearse}
        </a>
        {practices.sites.map(({ id, name, origins }) => (
          <a key={id} class="button" href={origins[0] ?? ''} target="_blank" rel="noopener">
            {welcome.openAgenda(name)}
          </a>
        ))}
        <a class="button" href="/options.html">
          {options.title}
        </a>
      </div>
    </section>
  );
}

/** Whoever does not read what stands here finds her own language, in its own word, before anything is asked. */
function OtherLanguages() {
  const { state, practices } = useApp('state', 'practices');
  const { options } = usePageLabels();
  const others = LANGUAGES.filter((language) => language !== state.settings.value.language);
  return (
    <>
      {others.map((language) => (
        <button
          key={language}
          type="button"
          class="quiet welcome-language"
          lang={language}
          onClick={() => void practices.changeSettings({ language })}
        >
          {options.languages[language]}
        </button>
      ))}
    </>
  );
}

export function WelcomePage() {
  const { state, practices } = useApp('state', 'practices');
  const { options } = usePageLabels();
  const at = state.settings.value.setUp;
  const go = (setUp: SetUpStep | 'done') => void practices.changeSettings({ setUp });
  return (
    <main class="page">
      <header class="page-head">
        <img src="/icon/96.png" alt="" width={48} height={48} />
        <div>
          <h1>{options.welcomeTitle}</h1>
          <p class="hint">{options.welcome}</p>
        </div>
        <OtherLanguages />
      </header>
      <LossAlert />
      {SET_UP_STEPS.map((step) => (
        <Step key={step} step={step} isOpen={step === at} go={go} />
      ))}
      <Ready isDone={at === 'done'} />
      <p class="hint disclaimer">{options.disclaimer}</p>
    </main>
  );
}
