/** Whose day, then whom to tell: by hand, or from lines that were pasted, each seen before it is taken. */
import { useState } from 'preact/hooks';
import { practiceById, practiceOf, timeZoneOf } from '../../../lib/app/app-state';
import type { DayOf } from '../../../lib/app/message/day-list-desk';
import type { Person } from '../../../lib/domain/message/day-list';
import { type PersonLine, readPeople } from '../../../lib/domain/message/day-list-lines';
import { civilNow } from '../../../lib/domain/text/civil-time';
import { useApp } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { Field } from '../../kit/Field';
import { Private } from '../../kit/Private';
import { noneOf, practitionerOptions, SelectField } from '../../kit/Select';
import { DateField } from '../../practice/away/AbsencesFields';
import { useJournal } from '../journal-context';
import { useDayWords } from './day-words';

const BLANK: Person = { name: '', birthDate: '', phone: '', hour: '' };

type OfProps = { readonly of: DayOf; readonly onOf: (of: DayOf) => void };

function DayFields({ of, onOf }: OfProps) {
  const { state } = useApp('state');
  const words = useDayWords();
  const practices = state.practices.value;
  return (
    <div class="day-fields">
      {practices.length > 1 && (
        <SelectField
          label={words.practice}
          value={of.practiceId}
          options={[
            ...(of.practiceId ? [] : [noneOf(words.choosePractice)]),
            ...practices.map(({ id, name }) => ({ value: id, name })),
          ]}
          onChoose={(practiceId) => onOf({ ...of, practiceId, practitionerId: null })}
        />
      )}
      <SelectField
        label={words.who}
        value={of.practitionerId ?? ''}
        options={[
          noneOf(words.wholePractice),
          ...practitionerOptions(practiceById(state, of.practiceId)?.practitioners),
        ]}
        onChoose={(id) => onOf({ ...of, practitionerId: id || null })}
      />
      <DateField label={words.day} value={of.day} onDate={(day) => onOf({ ...of, day })} />
    </div>
  );
}

type TakeProps = { readonly onTake: (people: readonly Person[]) => Promise<void> };

function ByHand({ onTake }: TakeProps) {
  const words = useDayWords();
  const [person, setPerson] = useState(BLANK);
  const [remark, setRemark] = useState('');
  const change = (patch: Partial<Person>) => setPerson((before) => ({ ...before, ...patch }));
  const add = async () => {
    setRemark(person.name.trim() ? '' : words.nameNeeded);
    if (!person.name.trim()) return;
    await onTake([person]);
    setPerson(BLANK);
  };
  return (
    <form
      class="day-fields"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={words.hour} value={person.hour} onText={(hour) => change({ hour })} />
      <Field label={words.name} value={person.name} onText={(name) => change({ name })} />
      <Field label={words.phone} inputMode="tel" value={person.phone} onText={(phone) => change({ phone })} />
      <Field label={words.birthDate} value={person.birthDate} onText={(birthDate) => change({ birthDate })} />
      <button type="submit">{words.add}</button>
      <Said as="remark">{remark}</Said>
    </form>
  );
}

function PastedLine({ read }: { readonly read: PersonLine }) {
  const words = useDayWords();
  const { person, refused, left, line } = read;
  const told = person
    ? [person.hour, person.name, person.birthDate, person.phone || words.noPhone].filter(Boolean).join(' · ')
    : line;
  return (
    <li>
      <Private text={told} />
      {refused && <span class="remark">{` ${words.reasons[refused]}`}</span>}
      {left.length > 0 && (
        <span class="hint">
          {' '}
          <Private text={words.left(left.join(' · '))} />
        </span>
      )}
    </li>
  );
}

function Pasted({ onTake }: TakeProps) {
  const words = useDayWords();
  const [text, setText] = useState('');
  const [read, setRead] = useState<readonly PersonLine[] | null>(null);
  const kept = (read ?? []).flatMap(({ person }) => person ?? []);
  const forget = () => {
    setRead(null);
    setText('');
  };
  return (
    <>
      <Field
        label={words.paste}
        lines={4}
        placeholder={words.pasteHint}
        value={text}
        onText={(pasted) => {
          setText(pasted);
          setRead(null);
        }}
      />
      <div class="actions">
        <button type="button" disabled={!text.trim()} onClick={() => setRead(readPeople(text))}>
          {words.look}
        </button>
      </div>
      {/* Read = taken + refused. */}
      <Said>{read && words.counts(read.length, kept.length)}</Said>
      {read && (
        <>
          <ul class="plain-list pasted-people">
            {read.map((each, at) => (
              <PastedLine key={at} read={each} />
            ))}
          </ul>
          <div class="actions">
            {kept.length > 0 && (
              <button type="button" class="primary" onClick={() => void onTake(kept).then(forget)}>
                {words.take(kept.length)}
              </button>
            )}
            <button type="button" class="quiet" onClick={forget}>
              {words.cancel}
            </button>
          </div>
        </>
      )}
    </>
  );
}

export function AddPeople() {
  const { state } = useApp('state');
  const { dayLists } = useJournal();
  const [chosen, choose] = useState<DayOf | null>(null);
  // Of several practices none by itself: she chooses.
  const practiceId = practiceOf(state, null)?.id ?? '';
  const today = civilNow(state.now.value, timeZoneOf(state, practiceId)).date;
  const of = chosen ?? { practiceId, practitionerId: null, day: today };
  const take = (people: readonly Person[]) => dayLists.add(of, people);
  return (
    <section class="card day-add">
      <DayFields of={of} onOf={choose} />
      {practiceById(state, of.practiceId) && (
        <>
          <ByHand onTake={take} />
          <Pasted onTake={take} />
        </>
      )}
    </section>
  );
}
