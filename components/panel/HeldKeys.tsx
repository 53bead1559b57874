/** Alt held for most of a second shows the keys of this step, in a text field too; let go, or any other key, and they are gone. */
import { useEffect, useState } from 'preact/hooks';
import { shownCall } from '../../lib/app/app-state';
import type { CommandId } from '../../lib/app/commands';
import type { CallStep } from '../../lib/domain/call/call';
import { useApp, useLabels } from '../kit/app-context';
import { KeyCap, useKeyTextOf } from '../kit/KeyHint';

/** Longer than any chord is on its way. */
const HELD_MS = 800;

const BETWEEN: readonly CommandId[] = ['call.new', 'message.list', 'callback.list', 'panel.help'];

/** What she may want at each step; every other key is on the sheet. */
const STEP_KEYS: Readonly<Record<CallStep, readonly CommandId[]>> = {
  greeting: [
    'caller.patient',
    'caller.relative',
    'caller.professional',
    'caller.administrative',
    'caller.sales',
    'say.told',
    'step.reason',
    'call.hold',
  ],
  reason: [
    'triage.search',
    'triage.entryCheck',
    'triage.yes',
    'triage.no',
    'triage.unknown',
    'triage.handOver',
    'step.restatement',
    'call.hold',
  ],
  restatement: ['say.told', 'step.handling', 'call.hold', 'call.end'],
  handling: ['call.transfer', 'call.directory', 'call.facts', 'step.message', 'call.hold', 'call.end'],
  message: ['message.save', 'message.insert', 'callback.note', 'step.closing', 'call.hold', 'call.end'],
  closing: ['say.told', 'call.end', 'call.next', 'panel.undoAnywhere'],
};

/** True while Alt, and nothing else, has been held long enough. */
function useHeldAlt(): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const stopped = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      clearTimeout(timer);
      setHeld(false);
    };
    const down = (event: KeyboardEvent) => {
      if (event.key === 'Alt' && event.repeat) return;
      stop();
      if (event.key === 'Alt' && !event.ctrlKey) timer = setTimeout(() => setHeld(true), HELD_MS);
    };
    addEventListener('keydown', down, { signal: stopped.signal });
    addEventListener('keyup', stop, { signal: stopped.signal });
    // The window left with Alt held (Alt+Tab): its release comes to nobody.
    addEventListener('blur', stop, { signal: stopped.signal });
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, []);
  return isHeld;
}

export function HeldKeys() {
  const { state, keyHabit } = useApp('state', 'keyHabit');
  const { help, commands } = useLabels();
  const isHeld = useHeldAlt();
  const keyTextOf = useKeyTextOf();
  if (!isHeld) return null;
  const call = shownCall(state);
  return (
    <aside class="held-keys" aria-label={help.stepKeys}>
      <dl class="keys">
        {(call ? STEP_KEYS[call.step] : BETWEEN).map((id) => (
          <div key={id} data-known={keyHabit.isKnown(id)}>
            <dt>{commands[id]}</dt>
            <dd>
              <KeyCap>{keyTextOf(id)}</KeyCap>
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
