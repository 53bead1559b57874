/** A list driven from a search box, which keeps the caret: the box, the list, and one row of it. */
import type { ComponentChildren, RefObject } from 'preact';
import { quietField } from '../quiet-field';
import type { useListbox } from './use-listbox';

type List = ReturnType<typeof useListbox>;

type SearchBoxProps = {
  /** Of the box and its list together, as `useListbox` has it. */
  readonly id: string;
  readonly label: string;
  readonly query: string;
  readonly onQuery: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly list: List;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** What is looked for may tell of a person: hidden while masked. */
  readonly isPrivate?: boolean;
};

export function SearchBox(props: SearchBoxProps) {
  const { id, label, query, onQuery, onKeyDown, list, inputRef, isPrivate = false } = props;
  return (
    <input
      {...quietField}
      ref={inputRef}
      type="search"
      class={`palette-search ${isPrivate ? 'private-input' : ''}`}
      aria-label={label}
      placeholder={label}
      value={query}
      aria-controls={`${id}-list`}
      aria-activedescendant={list.activeId}
      onInput={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

type ListBoxProps = {
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
  readonly class?: string;
};

/** The rows of the box with the same `id`. */
export const ListBox = ({ id, label, children, class: look = 'palette-list' }: ListBoxProps) => (
  <div class={look} role="listbox" id={`${id}-list`} aria-label={label}>
    {children}
  </div>
);

type OptionRowProps = {
  readonly id: string;
  readonly isSelected: boolean;
  readonly onPick: () => void;
  readonly children: ComponentChildren;
  readonly class?: string | undefined;
  /** Drawn behind the row by the style sheet, not among its words. */
  readonly marks?: string | undefined;
};

export function OptionRow({ id, isSelected, onPick, children, class: look, marks }: OptionRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys act in the search box, which keeps the focus (aria-activedescendant)
    <div
      id={id}
      role="option"
      tabIndex={-1}
      class={look}
      aria-selected={isSelected}
      data-marks={marks}
      // Keeps the caret in the box: the row must not blur it before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {children}
    </div>
  );
}
