/** Awake? how does she breathe? where? Asked when the reason, the protocol or her key wants it; one key away always. */
import type { Ref } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { shownCall } from '../../lib/app/app-state';
import { openProtocols } from '../../lib/app/triage/call-protocols';
import type { Call, EntryCheck } from '../../lib/domain/call/call';
import { assessEntryCheck } from '../../lib/domain/triage/triage-run';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { ChoiceChips } from '../kit/ChoiceChips';
import { Field } from '../kit/Field';
import { KeyHint } from '../kit/KeyHint';
import { useFocusTarget } from '../kit/use-focus-target';
import { DirectiveCard } from './DirectiveCard';
import { HandOverCard } from './HandOverCard';

const AWAKE = ['yes', 'no', 'unknown'] as const;

type RowProps = { readonly check: EntryCheck; readonly firstRef?: Ref<HTMLButtonElement> };

function AwakeRow({ check: { conscious }, firstRef = null }: RowProps) {
  const { triage } = useApp('triage');
  const { answers } = useLabels().entryCheck;
  return (
    <ChoiceChips
      label={triage.entryCheck().conscious}
      options={AWAKE}
      names={answers.conscious}
      chosen={AWAKE.filter((answer) => answer === conscious)}
      firstRef={firstRef}
      onToggle={(answer) => triage.checkEntry({ conscious: conscious === answer ? null : answer })}
    />
  );
}

/** Observable signs: « respire-t-elle bien ? » would send every mild breathlessness to the emergency number. */
function BreathingRow({ check, firstRef = null }: RowProps) {
  const { triage } = useApp('triage');
  const { answers } = useLabels().entryCheck;
  const { breathing, breathingSigns, signsKept } = triage.entryCheck();
  const options = ['yes', ...signsKept, 'unknown'];
  const chosen = check.breathing === 'no' ? check.breathingSign : check.breathing;
  const toggle = (option: string) => {
    if (option === chosen) return triage.checkEntry({ breathing: null, breathingSign: '' });
    const answer = AWAKE.find((each) => each === option);
    triage.checkEntry({ breathing: answer ?? 'no', breathingSign: answer ? '' : option });
  };
  return (
    <ChoiceChips
      label={breathing}
      options={options}
      names={{
        ...Object.fromEntries(signsKept.map((sign, at) => [sign, breathingSigns[at] ?? sign])),
        ...answers.breathing,
      }}
      chosen={options.filter((option) => option === chosen)}
      firstRef={firstRef}
      onToggle={toggle}
    />
  );
}

/** Vital signs in the caller's own words: these questions come before any protocol. */
function HeardSigns() {
  const { triage } = useApp('triage');
  const { entryCheck: words } = useLabels();
  const signs = triage.heard();
  if (signs.length === 0) return null;
  return (
    <Said class="heard-signs">
      {words.heard} <b>{signs.map(({ text }) => text).join(' · ')}</b>
    </Said>
  );
}

/** The questions themselves, and what a vital answer obliges to do. */
function EntryQuestions({ call }: { readonly call: Call }) {
  const { state, triage } = useApp('state', 'triage');
  const { entryCheck: words, triage: triageWords } = useLabels();
  const ref = useFocusTarget<HTMLButtonElement>('entryCheck');
  const check = call.notes.entryCheck;
  // Whoever chokes is asked how she breathes, before whether she is awake.
  const isBreathFirst = triage.heard()[0]?.check === 'breathing';
  return (
    <>
      <HeardSigns />
      {isBreathFirst && <BreathingRow check={check} firstRef={ref} />}
      <AwakeRow check={check} firstRef={isBreathFirst ? null : ref} />
      {!isBreathFirst && <BreathingRow check={check} />}
      <Field label={words.place} value={check.place} onText={triage.typePlace} />
      {assessEntryCheck(check) === 'vital' && (
        <>
          <DirectiveCard level="vital" instructions={[]} because={[triageWords.redFlag]} say={null} />
          {openProtocols(state, call).length === 0 && <HandOverCard call={call} />}
        </>
      )}
    </>
  );
}

/** True once her key asked for the questions in this call; the key finds them drawn. */
function useAskedByKey(call: Call | null): boolean {
  const { state, calls } = useApp('state', 'calls');
  const isAsking = state.focusRequest.value?.target === 'entryCheck';
  const id = call?.id;
  useLayoutEffect(() => {
    if (isAsking && id) calls.fold('entryCheck', true);
  }, [isAsking, id, calls]);
  return call?.view.open.includes('entryCheck') ?? false;
}

/** The folded questions; where a vital sign may be meant, they say why they are worth a key. */
function FoldedCheck() {
  const { panel, triage } = useApp('panel', 'triage');
  const { entryCheck: words } = useLabels();
  const perhaps = triage.perhapsHeard();
  return (
    <button
      type="button"
      class={`quiet ${perhaps ? 'perhaps-sign' : ''}`}
      onClick={() => panel.requestFocus('entryCheck')}
    >
      {perhaps ? words.perhaps(perhaps.text) : words.title}
      <KeyHint of="triage.entryCheck" />
    </button>
  );
}

export function EntryCheckStrip() {
  const { state, triage } = useApp('state', 'triage');
  const { entryCheck: words } = useLabels();
  const call = shownCall(state);
  const isAsked = useAskedByKey(call);
  if (!call) return null;
  const isOpen = isAsked || triage.asksEntryCheck(call);
  return (
    <section class={`entry-check ${isOpen ? '' : 'is-folded'}`} aria-label={words.title}>
      {isOpen ? (
        <>
          <h3>
            {words.title} <KeyHint of="triage.entryCheck" />
            {assessEntryCheck(call.notes.entryCheck) === 'clear' && (
              <span class="tag signed">{words.clear}</span>
            )}
          </h3>
          <EntryQuestions call={call} />
        </>
      ) : (
        <FoldedCheck />
      )}
    </section>
  );
}
