/** Another takes the desk: her name, and her code where she has one. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Unlocking } from '../../lib/app/slowed-tries';
import type { Secretary } from '../../lib/domain/practice/secretary';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { Layer } from '../kit/Layer';
import { PickList } from '../kit/list/ListWithDetail';
import { SecretField } from '../kit/SecretField';

/** In the foot of the panel: whose name stands on what is done. Not there where one works alone. */
export function SecretaryChip() {
  const { state, practices, panel } = useApp('state', 'practices', 'panel');
  const { secretaries: words } = useLabels();
  const { secretaryName } = state.settings.value;
  if (practices.secretaries.list.value.length < 2) return null;
  return (
    <button
      type="button"
      class="quiet secretary-chip"
      title={words.change(secretaryName)}
      aria-label={words.change(secretaryName)}
      onClick={panel.toggleSecretaries}
    >
      {secretaryName}
    </button>
  );
}

/** What came of the code, and how long to wait for another try. */
function useTaking() {
  const { practices, panel } = useApp('practices', 'panel');
  const [outcome, setOutcome] = useState<Unlocking>('opened');
  const take = async (secretary: Secretary, code: string): Promise<void> => {
    const came = await practices.secretaries.switchTo(secretary, code);
    setOutcome(came);
    if (came === 'opened') panel.closeLayer();
  };
  return { outcome, take };
}

type CodeProps = {
  readonly of: Secretary;
  readonly outcome: Unlocking;
  readonly onCode: (code: string) => void;
};

function CodeForm({ of: { name }, outcome, onCode }: CodeProps) {
  const { state, practices } = useApp('state', 'practices');
  const { secretaries: words } = useLabels();
  const [code, setCode] = useState('');
  const ref = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => ref.current?.querySelector('input')?.focus(), []);
  // Counts down while it is shown.
  const seconds = state.now.value > 0 ? practices.secretaries.secondsToWait() : 0;
  return (
    <form
      ref={ref}
      class="secretary-code"
      onSubmit={(event) => {
        event.preventDefault();
        onCode(code);
        setCode('');
      }}
    >
      <SecretField label={words.codeOf(name)} value={code} onText={setCode} />
      <button type="submit" class="primary">
        {words.take}
      </button>
      <Said as="remark">
        {outcome !== 'opened' && words.wrong} {seconds > 0 && words.wait(seconds)}
      </Said>
    </form>
  );
}

export function SecretariesLayer() {
  const { practices } = useApp('practices');
  const { secretaries: words } = useLabels();
  const { list, isHere } = practices.secretaries;
  const { outcome, take } = useTaking();
  const [askedId, askCodeOf] = useState<string | null>(null);
  const asked = list.value.find(({ id }) => id === askedId);
  const press = (secretary: Secretary): void => {
    if (secretary.pin === null) void take(secretary, '');
    else askCodeOf(secretary.id);
  };
  return (
    <Layer title={words.who}>
      <PickList items={list.value} isPicked={isHere} onPick={press}>
        {({ name }) => name}
      </PickList>
      {list.value.length === 0 && <p class="hint">{words.why}</p>}
      {asked && (
        <CodeForm key={asked.id} of={asked} outcome={outcome} onCode={(code) => void take(asked, code)} />
      )}
    </Layer>
  );
}
