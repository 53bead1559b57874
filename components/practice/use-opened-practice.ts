/** Which practice's form is open. Saving a new one names it, and leaves its form, and the keyboard in it, where they are. */
import { useState } from 'preact/hooks';

export type OpenedPractice = {
  /** Of the form: another with each opening, the same through a save. */
  readonly key: number;
  /** Its record; `new` until it was saved, null while none is open. */
  readonly id: string | null;
  readonly open: (id: string | null) => void;
  readonly saved: (id: string) => void;
};

export function useOpenedPractice(first: string | null): OpenedPractice {
  const [{ key, id }, setOpened] = useState({ key: 0, id: first });
  return {
    key,
    id,
    open: (id) => setOpened((before) => ({ key: before.key + 1, id })),
    saved: (id) => setOpened((before) => ({ ...before, id })),
  };
}
