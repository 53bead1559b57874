/** Promised callbacks, the most pressing first: whom to call, what was tried, and one button for each outcome. */
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { dateTimeShown, hourShown } from '../../lib/app/practice/practice-hour';
import { ATTEMPT_RESULTS, type Callback } from '../../lib/domain/message/callback';
import { nextTry, triesTooLate } from '../../lib/domain/message/callback-claim';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { Layer } from '../kit/Layer';
import { PracticeOf } from '../kit/list/PracticeOf';
import { Private } from '../kit/Private';
import { PhraseLine } from '../phrase/PhraseLine';
import { Taking } from './Taking';

/** « avant 12:00 · dans 9 min », « avant 12:00 · en retard de 12 min ». */
function DueText({ callback }: { readonly callback: Callback }) {
  const { callbacks } = useApp('callbacks');
  const { callbacks: words } = useLabels().message;
  const state = callbacks.punctuality(callback);
  return (
    <span class="due" data-punctuality={state}>
      {callbacks.due(callback)}
      {state === 'soon' && ` · ${words.soon(callbacks.minutesLeft(callback))}`}
      {state === 'late' && ` · ${words.late(callbacks.minutesLate(callback))}`}
    </span>
  );
}

function Whom({ callback }: { readonly callback: Callback }) {
  const { callbacks: words } = useLabels().message;
  const { name, phone, reason, voicemail, reachable, incomplete } = callback;
  const remarks = [
    incomplete,
    reachable,
    voicemail === true && words.mayLeave,
    voicemail === false && words.mayNotLeave,
  ];
  return (
    <p class="message-body">
      <Private text={[name, phone].filter(Boolean).join(' · ')} />
      {reason && (
        <>
          {' — '}
          <Private text={reason} />
        </>
      )}
      {remarks.some(Boolean) && <span class="hint">{` (${remarks.filter(Boolean).join(', ')})`}</span>}
    </p>
  );
}

function Attempts({ callback }: { readonly callback: Callback }) {
  const { state } = useApp('state');
  const { message, named } = useLabels();
  const words = message.callbacks;
  if (callback.attempts.length === 0) return null;
  const tried = callback.attempts.map(
    ({ at, result }) => `${hourShown(state, at, callback.practiceId)} ${words.results[result]}`,
  );
  return <p class="hint">{named(words.attempts, tried.join(', '))}</p>;
}

/** In minutes. */
const NEXT_TRIES = { soon: 30, later: 120, tomorrow: 24 * 60 } as const;
const NEXT_NAMES = ['soon', 'later', 'tomorrow'] as const;

/** Chosen, but not in passing: the promise would not be kept. Once it is late, its own line says so. */
function TooLate({ callback }: { readonly callback: Callback }) {
  const { state, callbacks } = useApp('state', 'callbacks');
  const { callbacks: words } = useLabels().message;
  const { dueAt, notBefore, practiceId } = callback;
  const isSaid = triesTooLate(callback) && callbacks.punctuality(callback) !== 'late';
  const hour = () => hourShown(state, dueAt, practiceId);
  return (
    <Said as="remark">{isSaid && (notBefore === undefined ? words.tooLate(hour()) : words.tooLateDay)}</Said>
  );
}

/** When it is tried again; another hour by one button. */
function NextTry({ callback }: { readonly callback: Callback }) {
  const { state, callbacks } = useApp('state', 'callbacks');
  const { callbacks: words } = useLabels().message;
  const at = nextTry(callback);
  if (at === null) return null;
  return (
    <div class="actions">
      <span class="hint">{words.nextTry(dateTimeShown(state, at, callback.practiceId))}</span>
      <TooLate callback={callback} />
      {NEXT_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          class="quiet"
          onClick={() => void callbacks.tryAgainIn(callback, NEXT_TRIES[name])}
        >
          {words.again[name]}
        </button>
      ))}
    </div>
  );
}

function Outcomes({ callback }: { readonly callback: Callback }) {
  const { callbacks } = useApp('callbacks');
  const { callbacks: words } = useLabels().message;
  return (
    <div class="actions">
      {ATTEMPT_RESULTS.map((result) => (
        <button key={result} type="button" onClick={() => void callbacks.attempt(callback, result)}>
          {words.results[result]}
        </button>
      ))}
      <button type="button" class="quiet" onClick={() => void callbacks.close(callback)}>
        {words.closed}
      </button>
    </div>
  );
}

type RowProps = {
  readonly callback: Callback;
  readonly buttonRef?: RefObject<HTMLButtonElement | null> | undefined;
};

function CallbackRow({ callback, buttonRef }: RowProps) {
  const { callbacks } = useApp('callbacks');
  const { message, levels } = useLabels();
  const words = message.callbacks;
  const holder = callbacks.holder(callback);
  // Whoever is called back, and not whoever is on the line meanwhile.
  const known = new Map([['patient', callback.name]].filter(([, name]) => name) as [string, string][]);
  return (
    <li class="message-row">
      <div class="message-head">
        <span class="level" data-level={callback.level}>
          {levels[callback.level]}
        </span>{' '}
        <b>{words.by(callback.ownerName || words.me)}</b> <PracticeOf practiceId={callback.practiceId} />{' '}
        <DueText callback={callback} />
      </div>
      <Whom callback={callback} />
      {callback.status === 'returned' && <p class="remark">{words.returned}</p>}
      <Attempts callback={callback} />
      <NextTry callback={callback} />
      <Taking callback={callback} buttonRef={buttonRef} />
      {(!holder || holder.isHere) && <Outcomes callback={callback} />}
      <details open={holder?.isHere === true}>
        <summary>{words.script}</summary>
        {callbacks.script(callback).map((id) => (
          <PhraseLine key={id} phraseId={id} known={known} practiceId={callback.practiceId} />
        ))}
      </details>
    </li>
  );
}

/** `first`: on the first promise the keyboard begins. */
export function CallbackList({ first }: { readonly first?: RefObject<HTMLButtonElement | null> }) {
  const { state } = useApp('state');
  const { callbacks: words } = useLabels().message;
  const list = state.callbacks.value;
  return (
    <section class="message-list" aria-label={words.title}>
      <h2>{words.title}</h2>
      {list.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <ul>
          {list.map((callback, at) => (
            <CallbackRow key={callback.id} callback={callback} buttonRef={at === 0 ? first : undefined} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The same over a call. */
export function CallbacksLayer() {
  const { callbacks: words } = useLabels().message;
  const first = useRef<HTMLButtonElement>(null);
  return (
    <Layer title={words.title} first={first}>
      <CallbackList first={first} />
    </Layer>
  );
}
