/** Asks for one file by a button; the browser's own field for it says nothing in her language. */
import type { Ref } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useLabels } from './app-context';

type FileButtonProps = {
  readonly label: string;
  /** What the browser offers to choose from, as the attribute `accept` has it. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** Where the button says only that one is chosen: what the file is for, and the element that shows it. */
  readonly purpose?: { readonly name: string; readonly id: string };
  /** For who puts the keyboard back on it. */
  readonly buttonRef?: Ref<HTMLButtonElement>;
};

export function FileButton({ label, accept, onFile, purpose, buttonRef }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        {...(buttonRef && { ref: buttonRef })}
        aria-describedby={purpose?.id}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={purpose?.name ?? label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file again is a change too.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}

type FileFieldProps = Omit<FileButtonProps, 'purpose'> & {
  /** The one that was chosen, where it is kept until something is done with it. */
  readonly file?: File | null;
};

/** Under its label as every field, with the name of the file that was chosen. */
export function FileField({ label, file, ...asked }: FileFieldProps) {
  const { files: words } = useLabels();
  const id = useId();
  return (
    <div class="field">
      <span id={id}>{label}</span>
      <div class="file-line">
        <FileButton {...asked} label={words.choose} purpose={{ name: label, id }} />
        {file !== undefined && <span>{file ? file.name : words.none}</span>}
      </div>
    </div>
  );
}
