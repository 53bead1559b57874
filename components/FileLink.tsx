/** A text given to the secretary as a file, made at the moment of the click and forgotten after it. */
import type { ComponentChildren } from 'preact';

type FileLinkProps = {
  readonly name: string;
  readonly text: string;
  readonly children: ComponentChildren;
};

export function FileLink({ name, text, children }: FileLinkProps) {
  const save = () => {
    const link = document.createElement('a');
    link.download = name;
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <button type="button" class="quiet" onClick={save}>
      {children}
    </button>
  );
}
