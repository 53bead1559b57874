/** A list that a few letters narrow: what is looked for, the row under the cursor, and the keys of the search box. */
import { useState } from 'preact/hooks';
import { useListbox } from './use-listbox';

type Searched<T> = {
  readonly id: string;
  /** What a query finds, in the order in which it is shown. */
  readonly find: (query: string) => readonly T[];
  /** A key that is the list's own, with the row under the cursor (undefined: none is found); true where it was one. */
  readonly act: (event: KeyboardEvent, row: T | undefined) => boolean;
};

export function useSearchedList<T>({ id, find, act }: Searched<T>) {
  const [query, look] = useState('');
  const found = find(query);
  const list = useListbox(id, found.length);
  return {
    query,
    found,
    list,
    onQuery(text: string) {
      look(text);
      list.reset();
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || !(act(event, found[list.index]) || list.move(event.key))) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
