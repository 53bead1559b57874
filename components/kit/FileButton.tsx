/** A button that asks for one file; the browser's own field for it says nothing in her language. */
import { useRef } from 'preact/hooks';

type FileButtonProps = {
  readonly label: string;
  /** What the browser offers to choose from, as the attribute `accept` has it. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
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
