/** Whose day, then whom to tell: by hand, or from lines that were pasted, each seen before it is taken. */
import { useState } from 'preact/hooks';
import { practiceById, practiceOf, timeZoneOf } from '../../../lib/app/app-state';
import type { DayOf } from '../../../lib/app/message/day-list-desk';
import { Adding, type Person } from '../../../lib/domain/message/day-list';
import { civilNow } from '../../../lib/domain/text/civil-time';
import { useApp } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { HalfFormLine } from '../../kit/draft/HalfFormLine';
import { useHalfForm } from '../../kit/draft/use-half-form';
import { Field } from '../../kit/Field';
import { noneOf, practitionerOptions, SelectField } from '../../kit/Select';
import { DateField } from '../../practice/away/AbsencesFields';
import { useJournal } from '../journal-context';
import { useDayWords } from './day-words';
import { Pasted, type TakeProps } from './Pasted';

const BLANK: Person = { name: '', birthDate: '', phone: '', hour: '' };

const FORM = {
  id: 'dayList',
  practiceOf: ({ of }: Adding) => of?.practiceId ?? null,
  fields: Adding,
  record: Adding,
};

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

function ByHand({ typed: person, onType, onTake }: TakeProps<Person>) {
  const words = useDayWords();
  const [remark, setRemark] = useState('');
  const change = (patch: Partial<Person>) => onType({ ...person, ...patch });
  const add = async () => {
    setRemark(person.name.trim() ? '' : words.nameNeeded);
    if (!person.name.trim()) return;
    await onTake([person]);
    onType(BLANK);
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

/** Somebody stands there whom no list has yet. */
const isTyped = ({ person, pasted }: Adding): boolean =>
  [...Object.values(person), pasted].some((text) => text.trim() !== '');

export function AddPeople() {
  const { state } = useApp('state');
  const { dayLists } = useJournal();
  const half = useHalfForm<Adding>({
    form: FORM,
    first: () => ({ of: null, person: BLANK, pasted: '' }),
  });
  const { draft, change } = half;
  // Of several practices none by itself: she chooses.
  const practiceId = practiceOf(state, null)?.id ?? '';
  const today = civilNow(state.now.value, timeZoneOf(state, practiceId)).date;
  const of = draft.of ?? { practiceId, practitionerId: null, day: today };
  const take = (people: readonly Person[]) => dayLists.add(of, people);
  return (
    <section class="card day-add">
      <DayFields of={of} onOf={(chosen) => change({ of: chosen })} />
      {practiceById(state, of.practiceId) && (
        <>
          <ByHand typed={draft.person} onType={(person) => change({ of, person })} onTake={take} />
          <Pasted
            key={half.round}
            typed={draft.pasted}
            onType={(pasted) => change({ of, pasted })}
            onTake={take}
          />
          <HalfFormLine {...half} isHalf={half.isHalf && isTyped(draft)} />
        </>
      )}
    </section>
  );
}
