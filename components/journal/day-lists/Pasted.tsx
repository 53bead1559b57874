/** Lines pasted from the agenda: each is seen as it would be taken, or why it is not, before any is. */
import { useState } from 'preact/hooks';
import type { Person } from '../../../lib/domain/message/day-list';
import { type PersonLine, readPeople } from '../../../lib/domain/message/day-list-lines';
import { Said } from '../../kit/Banner';
import { Field } from '../../kit/Field';
import { Private } from '../../kit/Private';
import { useDayWords } from './day-words';

/** What stands in the fields, and where it goes. */
export type TakeProps<Typed> = {
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  readonly onTake: (people: readonly Person[]) => Promise<void>;
};

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

export function Pasted({ typed: text, onType, onTake }: TakeProps<string>) {
  const words = useDayWords();
  const [read, setRead] = useState<readonly PersonLine[] | null>(null);
  const kept = (read ?? []).flatMap(({ person }) => person ?? []);
  const forget = () => {
    setRead(null);
    onType('');
  };
  return (
    <>
      <Field
        label={words.paste}
        lines={4}
        placeholder={words.pasteHint}
        value={text}
        onText={(pasted) => {
          onType(pasted);
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
