/** What came of a rehearsal, gently: what is there, what is missing, and one key that would have spared something. */
import { useEffect, useRef } from 'preact/hooks';
import type { RehearsalNow } from '../../../lib/app/call/rehearsal/rehearsal-now';
import { type CommandId, commandRows } from '../../../lib/app/commands';
import type { Debrief } from '../../../lib/domain/call/rehearsal/debrief';
import type { Expectation } from '../../../lib/domain/call/rehearsal/rehearsal-call';
import { useLabels } from '../../kit/app-context';
import { KeyLine, useKeyTextOf } from '../../kit/KeyHint';
import { useStartLabels } from '../start-labels';
import { useRehearsal } from './rehearsal-context';

/** The key that does it, where there is one. */
const KEYS: Readonly<Partial<Record<Expectation, CommandId>>> = {
  redFlag: 'triage.search',
  said: 'say.told',
  hold: 'call.hold',
  counter: 'global.counter',
  secondCall: 'call.new',
  message: 'message.save',
  callback: 'callback.note',
  ended: 'call.end',
};

/** One key at most: the first thing that is missing and has one. */
function SparingKey({ missed }: Pick<Debrief, 'missed'>) {
  const { rehearsal } = useStartLabels();
  const { commands } = useLabels();
  const keyTextOf = useKeyTextOf();
  const command = missed.map((expectation) => KEYS[expectation]).find((id) => id !== undefined);
  if (!command || !keyTextOf(command)) return null;
  return (
    <p>
      <KeyLine text={rehearsal.spared(`{${command}}`, commands[command])} />
    </p>
  );
}

type ListProps = { readonly title: string; readonly of: readonly Expectation[] };

function Things({ title, of }: ListProps) {
  const { rehearsal } = useStartLabels();
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain-list">
        {of.map((expectation) => (
          <li key={expectation}>{rehearsal.expectations[expectation]}</li>
        ))}
      </ul>
    </section>
  );
}

/** How long the danger took, where there was one. */
function Danger({ expects, seconds }: { readonly expects: boolean; readonly seconds: number | null }) {
  const { rehearsal } = useStartLabels();
  if (!expects) return null;
  return <p>{seconds === null ? rehearsal.redFlagNever : rehearsal.redFlag(seconds)}</p>;
}

/** What her hands did; no praise, no blame. */
function Hands({ keys, commands: given }: Pick<RehearsalNow, 'keys' | 'commands'>) {
  const { rehearsal } = useStartLabels();
  const { commands } = useLabels();
  const names = commandRows.filter(({ id }) => given.includes(id)).map(({ id }) => commands[id]);
  return (
    <p class="hint">
      {rehearsal.keys(keys)}
      {names.length > 0 && ` · ${rehearsal.used(names.join(', '))}`}
    </p>
  );
}

export function DebriefCard({ now, debrief }: { readonly now: RehearsalNow; readonly debrief: Debrief }) {
  const { desk } = useRehearsal();
  const { rehearsal } = useStartLabels();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { met, missed, redFlagSeconds } = debrief;
  const { script, keys, commands } = now;
  return (
    <section class="card rehearsal-caller" aria-labelledby="debrief">
      <h1 id="debrief" ref={heading} tabIndex={-1}>{`${rehearsal.debrief} · ${script.title}`}</h1>
      <p>
        {missed.length === 0
          ? rehearsal.debriefAll
          : rehearsal.debriefSome(met.length, met.length + missed.length)}
      </p>
      <Danger expects={script.expect.includes('redFlag')} seconds={redFlagSeconds} />
      <div class="rehearsal-two">
        <Things title={rehearsal.met} of={met} />
        <Things title={rehearsal.missed} of={missed} />
      </div>
      <SparingKey missed={missed} />
      <p class="rehearsal-lesson">{script.lesson}</p>
      <Hands keys={keys} commands={commands} />
      <div class="actions">
        <button type="button" onClick={() => desk.begin(script.id)}>
          {rehearsal.again}
        </button>
        <button type="button" class="quiet" onClick={desk.leave}>
          {rehearsal.back}
        </button>
      </div>
    </section>
  );
}
