/** Alt held for most of a second shows the keys of this step, in the agenda those that act there; let go, or any other key, and they are gone. */
import { useEffect, useState } from 'preact/hooks';
import { shownCall } from '../../lib/app/app-state';
import type { CommandId } from '../../lib/app/commands';
import { createHeldAlt } from '../../lib/contract/held-alt';
import type { CallStep } from '../../lib/domain/call/call';
import { useApp, useLabels } from '../kit/app-context';
import { KeyCap, useKeyTextOf } from '../kit/KeyHint';

/** Those that act in the agenda. */
const IN_AGENDA: readonly CommandId[] = [
  'global.call',
  'global.palette',
  'global.counter',
  'global.privacy-blur',
];
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

/** True while Alt, and nothing else, has been held long enough here. */
function useHeldAlt(): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const alt = createHeldAlt(setHeld);
    const stopped = new AbortController();
    for (const type of ['keydown', 'keyup'] as const) addEventListener(type, alt.hear, stopped);
    addEventListener('blur', alt.stop, stopped);
    return () => {
      alt.stop();
      stopped.abort();
    };
  }, []);
  return isHeld;
}

export function HeldKeys() {
  const { state, keyHabit } = useApp('state', 'keyHabit');
  const { help, commands } = useLabels();
  const isHeld = useHeldAlt();
  const isAway = state.altHeld.value;
  const keyTextOf = useKeyTextOf();
  if (!(isHeld || isAway)) return null;
  const call = shownCall(state);
  const ofStep = call ? STEP_KEYS[call.step] : BETWEEN;
  return (
    <aside class="held-keys" aria-label={isAway ? help.agendaKeys : help.stepKeys}>
      <dl class="keys">
        {(isAway ? IN_AGENDA : ofStep).map((id) => (
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
