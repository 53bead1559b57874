/** Whom the practice sends its callers to, filled in; what is taken out can be put back until the practice is saved. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DirectoryEntry } from '../../lib/domain/practice/directory';
import type { PracticeDraft } from '../../lib/domain/practice/practice';
import { useApp, useLabels } from '../kit/app-context';
import { Banner } from '../kit/Banner';
import { Field } from '../kit/Field';
import { KeyLine } from '../kit/KeyHint';

type EntryProps = {
  readonly entry: DirectoryEntry;
  readonly isNew: boolean;
  readonly onChange: (patch: Partial<DirectoryEntry>) => void;
  readonly onRemove: () => void;
};

function EntryFields({ entry, isNew, onChange, onRemove }: EntryProps) {
  const { fields } = useLabels().directory;
  const { name, purpose, phone, hours, language } = entry;
  const ref = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  // She asked for it to fill it in.
  useLayoutEffect(() => {
    if (isNew) ref.current?.focus();
  }, [isNew]);
  return (
    <li class="directory-entry">
      <div class="pair">
        <Field
          label={fields.name}
          placeholder={fields.nameHint}
          value={name}
          inputRef={ref}
          onText={(text) => onChange({ name: text })}
        />
        <Field
          label={fields.phone}
          inputMode="tel"
          value={phone}
          onText={(text) => onChange({ phone: text })}
        />
      </div>
      <Field
        label={fields.purpose}
        placeholder={fields.purposeHint}
        value={purpose}
        onText={(text) => onChange({ purpose: text })}
      />
      <div class="pair">
        <Field
          label={fields.hours}
          placeholder={fields.hoursHint}
          value={hours}
          onText={(text) => onChange({ hours: text })}
        />
        <Field
          label={fields.language}
          placeholder={fields.languageHint}
          value={language}
          onText={(text) => onChange({ language: text })}
        />
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={fields.removeOf(name || purpose || fields.unnamed)}
        onClick={onRemove}
      >
        {fields.remove}
      </button>
    </li>
  );
}

type Removed = { readonly entry: DirectoryEntry; readonly at: number };

type RemovedLineProps = { readonly removed: Removed; readonly onUndo: () => void };

/** What was taken out, with its way back, which has the keyboard: the button that was pressed is gone. */
function RemovedLine({ removed: { entry }, onUndo }: RemovedLineProps) {
  const { fields } = useLabels().directory;
  const ref = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => ref.current?.focus(), [entry]);
  return (
    <Banner class="removed-line" tone="calm" role="status">
      {fields.removed(entry.name || entry.purpose || fields.unnamed)}
      <button type="button" class="quiet" ref={ref} onClick={onUndo}>
        {fields.undo}
      </button>
    </Banner>
  );
}

type DirectoryFieldsProps = {
  readonly draft: PracticeDraft;
  readonly onDirectory: (directory: DirectoryEntry[]) => void;
};

/** The rows as they change, the one just added, and the one just taken out. */
function useRows({ draft, onDirectory }: DirectoryFieldsProps) {
  const { practices } = useApp('practices');
  const { directory } = draft;
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [newId, setNewId] = useState('');
  return {
    removed,
    newId,
    add() {
      const entry = practices.blankEntry();
      setNewId(entry.id);
      onDirectory([...directory, entry]);
    },
    change: (id: string, patch: Partial<DirectoryEntry>) =>
      onDirectory(directory.map((entry) => (entry.id === id ? { ...entry, ...patch } : entry))),
    remove(entry: DirectoryEntry) {
      setRemoved({ entry, at: directory.indexOf(entry) });
      onDirectory(directory.filter((other) => other !== entry));
    },
    undo({ entry, at }: Removed) {
      setRemoved(null);
      setNewId(entry.id);
      onDirectory(directory.toSpliced(at, 0, entry));
    },
  };
}

export function DirectoryFields(props: DirectoryFieldsProps) {
  const { fields } = useLabels().directory;
  const { removed, newId, add, change, remove, undo } = useRows(props);
  const { directory } = props.draft;
  return (
    <details>
      <summary>{fields.title}</summary>
      <div class="facts">
        {directory.length === 0 && (
          <p class="hint">
            <KeyLine text={fields.none} />
          </p>
        )}
        <ul class="directory-entries">
          {directory.map((entry) => (
            <EntryFields
              key={entry.id}
              entry={entry}
              isNew={entry.id === newId}
              onChange={(patch) => change(entry.id, patch)}
              onRemove={() => remove(entry)}
            />
          ))}
        </ul>
        {removed && <RemovedLine removed={removed} onUndo={() => undo(removed)} />}
        <button type="button" class="quiet" onClick={add}>
          {fields.add}
        </button>
      </div>
    </details>
  );
}
