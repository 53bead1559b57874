/** One labelled text field whose every keystroke goes to the call, and to the disk, at once. */
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useRow } from './Private';
import { quietField } from './quiet-field';
import { ShortName } from './ShortName';

type FieldProps = {
  readonly label: string;
  /** The word that is shown where there is no room for the whole label; the whole is still read aloud. */
  readonly shortLabel?: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly placeholder?: string;
  /** Lines shown; more than one makes a text area. */
  readonly lines?: number;
  readonly inputMode?: 'text' | 'tel' | 'numeric' | 'search';
  /** What is wrong or worth knowing, read aloud when it changes. */
  readonly remark?: string;
  /** What was understood of it; read aloud with the field. */
  readonly hint?: string;
  readonly inputRef?: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
};

export function Field({
  label,
  shortLabel = '',
  value,
  onText,
  placeholder,
  lines = 1,
  inputMode,
  remark,
  hint,
  inputRef,
  onKeyDown,
}: FieldProps) {
  const id = useId();
  const row = useRow(id);
  const shared = {
    id,
    ref: inputRef ?? null,
    class: 'private-input',
    value,
    placeholder,
    ...quietField,
    'aria-describedby': remark || hint ? `${id}-remark` : undefined,
    onKeyDown,
  };
  return (
    <div class="field" {...row}>
      <label for={id}>{shortLabel ? <ShortName short={shortLabel} whole={label} /> : label}</label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={inputMode}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
      {(remark || hint) && (
        <p class={remark ? 'remark' : 'hint'} id={`${id}-remark`}>
          {remark || hint}
        </p>
      )}
    </div>
  );
}
