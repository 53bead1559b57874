/** « Prévenir les patients de ce jour »: one list for each day and each absent person, ticked off call by call. */
import { useRef, useState } from 'preact/hooks';
import { practiceById, timeZoneOf } from '../../../lib/app/app-state';
import { spokenNow } from '../../../lib/app/start/language';
import { countOf, type DayList, inOrder } from '../../../lib/domain/message/day-list';
import { placeName } from '../../../lib/domain/practice/place-kind';
import { civilNow } from '../../../lib/domain/text/civil-time';
import { useApp } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { useJournal } from '../journal-context';
import { AddPeople } from './AddPeople';
import { useDayWords } from './day-words';
import { ToTellRow } from './ToTellRow';
import { useLineKept } from './use-line-kept';

/** Asked twice, since nothing brings it back. */
function Erase({ list }: { readonly list: DayList }) {
  const { dayLists } = useJournal();
  const words = useDayWords();
  const [isAsked, ask] = useState(false);
  return (
    <button
      type="button"
      class={isAsked ? 'danger' : 'quiet'}
      onClick={() => (isAsked ? void dayLists.erase(list) : ask(true))}
      onBlur={() => ask(false)}
    >
      {isAsked ? words.eraseSure : words.erase}
    </button>
  );
}

function OneList({ list }: { readonly list: DayList }) {
  const { state } = useApp('state');
  const words = useDayWords();
  const practice = practiceById(state, list.practiceId);
  const away = practice?.practitioners.find(({ id }) => id === list.practitionerId);
  const who = [away?.shortName ?? words.wholePractice, practice && placeName(practice)]
    .filter(Boolean)
    .join(' · ');
  const { all, told, left } = countOf(list);
  const isPast = list.day < civilNow(state.now.value, timeZoneOf(state, list.practiceId)).date;
  const title = words.of(spokenNow(state).day(list.day), who);
  return (
    <section class="card day-list" aria-label={title}>
      <header class="day-list-head">
        <h3>{title}</h3>
        <Said>{left === 0 ? words.allTold : words.progress(told, all)}</Said>
        {isPast && <span class="remark">{words.past}</span>}
        <Erase list={list} />
      </header>
      <ul class="plain-list">
        {inOrder(list.people).map((person) => (
          <ToTellRow key={person.id} list={list} person={person} />
        ))}
      </ul>
    </section>
  );
}

export function DayLists() {
  const { dayLists } = useJournal();
  const words = useDayWords();
  const lists = dayLists.lists.value;
  const ref = useRef<HTMLElement>(null);
  useLineKept(ref);
  return (
    <section ref={ref} class="journal-sheet day-lists" aria-label={words.title}>
      <h2 tabIndex={-1}>{words.title}</h2>
      <p class="hint">{words.hint}</p>
      <AddPeople />
      {lists.length === 0 && <p class="hint">{words.none}</p>}
      {lists.map((list) => (
        <OneList key={list.id} list={list} />
      ))}
    </section>
  );
}
