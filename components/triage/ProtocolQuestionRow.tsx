/** One question of a protocol being written: its place, its words, its signs. */
import type { Checklist, TriageQuestion, TriageSign } from '../../lib/domain/triage/triage';
import { Field } from '../kit/Field';
import { useLocalKey } from '../kit/keys/use-local-key';
import { usePageLabels } from '../kit/words/page-labels';
import { SharedSignFields, SignFields } from './SignFields';

const isList = (question: TriageQuestion): question is Checklist =>
  typeof question !== 'string' && 'items' in question;

/** Same question, same field in the page, wherever it moves. */
export const keyOf = (question: TriageQuestion): string =>
  typeof question === 'string' ? question : question.id;

type ItemProps = {
  readonly item: string | TriageSign;
  readonly label: string;
  readonly onItem: (item: TriageSign) => void;
};

const ItemFields = ({ item, label, onItem }: ItemProps) =>
  typeof item === 'string' ? (
    <SharedSignFields id={item} />
  ) : (
    <SignFields sign={item} label={label} onSign={onItem} />
  );

type ListFieldsProps = {
  readonly list: Checklist;
  readonly onList: (list: Checklist) => void;
  readonly blank: () => TriageSign;
};

/** A list that is read out: its first words, and its signs, never fewer than two. */
function ListFields({ list, onList, blank }: ListFieldsProps) {
  const { editor } = usePageLabels().protocols;
  const { items } = list;
  return (
    <>
      <Field
        label={editor.listText}
        lines={2}
        value={list.text}
        onText={(text) => onList({ ...list, text })}
      />
      {items.map((item, at) => (
        <div key={keyOf(item)} class="list-item">
          <ItemFields
            item={item}
            label={editor.item(at + 1)}
            onItem={(changed) => onList({ ...list, items: items.with(at, changed) })}
          />
          <button
            type="button"
            class="quiet"
            disabled={items.length === 2}
            onClick={() => onList({ ...list, items: items.toSpliced(at, 1) })}
          >
            {editor.removeItem(at + 1)}
          </button>
        </div>
      ))}
      <button type="button" class="quiet" onClick={() => onList({ ...list, items: [...items, blank()] })}>
        {editor.addItem}
      </button>
    </>
  );
}

type RowProps = {
  readonly question: TriageQuestion;
  readonly position: number;
  readonly count: number;
  readonly onQuestion: (question: TriageQuestion) => void;
  readonly blank: () => TriageSign;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
  readonly onGrab: () => void;
  readonly onDrop: () => void;
};

/** One sign that says little to the eye has its sentence for everybody else. */
function MoveButton({
  sign,
  name,
  disabled,
  onPress,
}: {
  readonly sign: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}) {
  return (
    // Not disabled: the keyboard would fall out of the row at the end of the list.
    <button
      type="button"
      class="quiet"
      aria-label={name}
      title={name}
      aria-disabled={disabled}
      onClick={() => disabled || onPress()}
    >
      {sign}
    </button>
  );
}

function MoveButtons({ position, count, onMove, onRemove }: RowProps) {
  const { editor } = usePageLabels().protocols;
  return (
    <span class="move-buttons">
      <MoveButton sign="↑" name={editor.up(position)} disabled={position === 1} onPress={() => onMove(-1)} />
      <MoveButton
        sign="↓"
        name={editor.down(position)}
        disabled={position === count}
        onPress={() => onMove(1)}
      />
      <MoveButton sign="×" name={editor.remove(position)} disabled={count === 1} onPress={onRemove} />
    </span>
  );
}

export function ProtocolQuestionRow(props: RowProps) {
  const { question, position, onQuestion, blank, onMove, onGrab, onDrop } = props;
  const { editor } = usePageLabels().protocols;
  const keyPressed = useLocalKey('protocolEditor');
  const step = (event: KeyboardEvent): 1 | -1 | null => {
    const key = keyPressed(event);
    if (key === null) return null;
    return key === 'protocolEditor.up' ? -1 : 1;
  };
  return (
    <li
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
      onKeyDown={(event) => {
        const by = step(event);
        if (by === null) return;
        event.preventDefault();
        onMove(by);
      }}
    >
      <fieldset class="question-fields">
        <legend>
          <span class="grip" draggable onDragStart={onGrab} aria-hidden="true">
            {'⠿'}
          </span>
          {editor.question(position)}
          <MoveButtons {...props} />
        </legend>
        {isList(question) ? (
          <ListFields list={question} onList={onQuestion} blank={blank} />
        ) : (
          <ItemFields item={question} label={editor.text} onItem={onQuestion} />
        )}
      </fieldset>
    </li>
  );
}
