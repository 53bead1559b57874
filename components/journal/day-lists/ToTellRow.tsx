/** One patient to be told: taken, called by its script, ticked at once; masked with everything else. */
import { hourShown } from '../../../lib/app/practice/practice-hour';
import { ATTEMPT_RESULTS } from '../../../lib/domain/message/callback';
import type { DayList, ToTell } from '../../../lib/domain/message/day-list';
import { useApp, useLabels } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { Private, PrivateRow } from '../../kit/Private';
import { DialNumber } from '../../message/Taking';
import { FilledText } from '../../phrase/FilledText';
import { useJournal } from '../journal-context';
import { useDayWords } from './day-words';

type RowProps = { readonly list: DayList; readonly person: ToTell };

/** The sentences of the list's own practice, whichever is answered for meanwhile. */
function Script({ list, person }: RowProps) {
  const { phrases } = useApp('phrases');
  const { dayLists } = useJournal();
  const words = useDayWords();
  const known = dayLists.words(list, person);
  return (
    <details open>
      <summary>{words.script}</summary>
      <ol class="day-script">
        {dayLists.script(list).map((id) => {
          const ready = phrases.readyOf(list.practiceId, id, known);
          const isForVoicemail = phrases.byId(id)?.direction !== undefined;
          return (
            ready && (
              <li key={id}>
                {isForVoicemail && <b>{`${words.onVoicemail} `}</b>}
                <FilledText filled={ready.filled} />
              </li>
            )
          );
        })}
      </ol>
    </details>
  );
}

/** What can be done while this page has the call. */
function Calling({ list, person }: RowProps) {
  const { dayLists } = useJournal();
  const { message } = useLabels();
  const words = useDayWords();
  const { results, release } = message.callbacks;
  return (
    <>
      <DialNumber phone={person.phone} practiceId={list.practiceId} />
      <div class="actions">
        {ATTEMPT_RESULTS.map((result) => (
          <button
            key={result}
            type="button"
            class={result === 'reached' ? 'primary' : undefined}
            onClick={() => void dayLists.attempt(list, person.id, result)}
          >
            {result === 'reached' ? words.told : results[result]}
          </button>
        ))}
        <button type="button" class="quiet" onClick={() => void dayLists.release(list, person.id)}>
          {release}
        </button>
      </div>
      <Script list={list} person={person} />
    </>
  );
}

/** Waiting, or done: who has it, and what can still be changed. */
function Standing({ list, person }: RowProps) {
  const { state } = useApp('state');
  const { dayLists } = useJournal();
  const { callbacks } = useLabels().message;
  const words = useDayWords();
  const holder = dayLists.holder(person);
  if (holder)
    return (
      <div class="actions">
        <Said as="remark">{callbacks.heldBy(holder.by, hourShown(state, holder.at, list.practiceId))}</Said>
        <button type="button" class="quiet" onClick={() => void dayLists.take(list, person.id, true)}>
          {callbacks.takeOver}
        </button>
      </div>
    );
  return (
    <div class="actions">
      {!person.done && (
        <>
          <button type="button" onClick={() => void dayLists.take(list, person.id)}>
            {words.call}
          </button>
          <button type="button" class="quiet" onClick={() => void dayLists.close(list, person.id)}>
            {words.closed}
          </button>
        </>
      )}
      {(person.done || person.attempts.length > 0) && (
        <button type="button" class="quiet" onClick={() => void dayLists.takeBack(list, person)}>
          {words.takeBack}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => void dayLists.forget(list, person.id)}>
        {words.forget}
      </button>
    </div>
  );
}

/** « 09:12 Pas de réponse », « 09:40 Prévenu ». */
function Tries({ list, person }: RowProps) {
  const { state } = useApp('state');
  const { results } = useLabels().message.callbacks;
  const words = useDayWords();
  const at = (moment: number) => hourShown(state, moment, list.practiceId);
  const tries = person.attempts.map(
    (each) => `${at(each.at)} ${each.result === 'reached' ? words.told : results[each.result]}`,
  );
  const closed = person.done?.how === 'closed' ? [`${at(person.done.at)} ${words.closed}`] : [];
  const told = [...tries, ...closed];
  return told.length > 0 ? <span class="hint">{told.join(', ')}</span> : null;
}

export function ToTellRow({ list, person }: RowProps) {
  const { dayLists } = useJournal();
  const words = useDayWords();
  const isMine = dayLists.holder(person)?.isHere === true;
  const { hour, name, birthDate, phone } = person;
  return (
    <PrivateRow
      rowId={person.id}
      class="to-tell"
      tabIndex={-1}
      data-status={person.done ? 'done' : 'waiting'}
    >
      <p class="to-tell-who">
        <Private text={[hour, name, birthDate, phone].filter(Boolean).join(' · ')} />
        {!phone && <span class="remark">{` ${words.noPhone}`}</span>} <Tries list={list} person={person} />
      </p>
      {isMine ? <Calling list={list} person={person} /> : <Standing list={list} person={person} />}
    </PrivateRow>
  );
}
