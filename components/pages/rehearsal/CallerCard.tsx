/** The caller: lines that come one after the other as somebody speaks, and what may be asked. */
import { useEffect, useRef } from 'preact/hooks';
import type { RehearsalNow } from '../../../lib/app/call/rehearsal/rehearsal-now';
import { KeyLine } from '../../kit/KeyHint';
import { useStartLabels } from '../start-labels';
import { useRehearsal } from './rehearsal-context';

/** About as long as a line takes to be said: fifteen letters a second, and a breath. */
const LETTERS_A_SECOND = 15;
const BREATH_MS = 1500;

const sayingMs = (text: string | undefined): number =>
  BREATH_MS + ((text?.length ?? 0) / LETTERS_A_SECOND) * 1000;

/** Once she has picked up, a line follows the other by itself; « Suite » is for who reads faster. */
function useUnfolding({ script, lines, facts, debrief }: RehearsalNow): void {
  const { desk } = useRehearsal();
  const isAnswered = facts !== null && facts.calls.length > 0;
  const isOver = debrief !== null || lines >= script.lines.length;
  useEffect(() => {
    if (!isAnswered || isOver) return;
    const timer = setTimeout(desk.nextLine, lines === 0 ? 0 : sayingMs(script.lines[lines - 1]));
    return () => clearTimeout(timer);
  }, [desk, isAnswered, isOver, lines, script]);
}

function Conversation({ now }: { readonly now: RehearsalNow }) {
  const { rehearsal } = useStartLabels();
  const list = useRef<HTMLOListElement>(null);
  // The last line stays in sight.
  useEffect(() => list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' }), [now.spoken.length]);
  return (
    <ol class="rehearsal-lines" ref={list} aria-live="polite" aria-label={rehearsal.caller}>
      {now.spoken.map(({ by, text }, at) => (
        <li key={at} data-by={by}>
          {text}
        </li>
      ))}
    </ol>
  );
}

export function CallerCard({ now }: { readonly now: RehearsalNow }) {
  const { desk } = useRehearsal();
  const { rehearsal } = useStartLabels();
  const heading = useRef<HTMLHeadingElement>(null);
  useUnfolding(now);
  // What was pressed to come here is gone; the panel takes the keyboard with the key that picks up.
  useEffect(() => heading.current?.focus(), []);
  const { script, spoken, lines, asked } = now;
  return (
    <section class="card rehearsal-caller" aria-labelledby="rehearsal-title">
      <header class="rehearsal-head">
        <h1 id="rehearsal-title" ref={heading} tabIndex={-1}>
          {script.title}
        </h1>
        <button type="button" class="quiet" onClick={desk.leave}>
          {rehearsal.back}
        </button>
      </header>
      {spoken.length === 0 && (
        <p>
          <KeyLine text={rehearsal.rings} />
        </p>
      )}
      <Conversation now={now} />
      <div class="actions">
        {lines < script.lines.length && (
          <button type="button" onClick={desk.nextLine}>
            {rehearsal.nextLine}
          </button>
        )}
        {spoken.length > 0 &&
          script.answers.map(({ ask }, at) => (
            <button
              key={ask}
              type="button"
              class="quiet"
              disabled={asked.includes(at)}
              onClick={() => desk.ask(at)}
            >
              {ask}
            </button>
          ))}
      </div>
      <div class="actions">
        <button type="button" onClick={() => void desk.finish()}>
          {rehearsal.finish}
        </button>
      </div>
    </section>
  );
}
