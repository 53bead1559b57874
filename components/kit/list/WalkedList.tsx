/** A long list that has the keyboard itself: arrows walk it, several rows may be ticked, only those in sight are drawn. */
import type { ComponentChildren, Ref } from 'preact';

type WalkedListProps = {
  readonly id: string;
  readonly label: string;
  readonly class: string;
  readonly scroll: Ref<HTMLDivElement>;
  /** Pixels of all rows, drawn or not. */
  readonly height: number;
  /** Element of the row under the cursor. */
  readonly activeId: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly children: ComponentChildren;
};

export function WalkedList(props: WalkedListProps) {
  const { id, label, scroll, height, activeId, onKeyDown, onFocus, children } = props;
  return (
    <div
      id={id}
      ref={scroll}
      class={props.class}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={activeId}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <div role="presentation" style={{ height: `${height}px`, position: 'relative' }}>
        {children}
      </div>
    </div>
  );
}

type WalkedRowProps = {
  readonly id: string;
  readonly class: string;
  /** Pixels from the top of the list. */
  readonly start: number;
  /** `of` is null while the end of the list was not read. */
  readonly place: { readonly index: number; readonly of: number | null };
  readonly isTicked: boolean;
  readonly isCurrent: boolean;
  /** The row as the mask knows it. */
  readonly rowId: string;
  readonly onPick: () => void;
  readonly children: ComponentChildren;
};

export function WalkedRow({ id, start, place, isTicked, isCurrent, rowId, ...rest }: WalkedRowProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the list has the focus and names this row as its active descendant
    <div
      id={id}
      role="option"
      class={rest.class}
      data-row={rowId}
      data-current={isCurrent}
      aria-selected={isTicked}
      aria-setsize={place.of ?? -1}
      aria-posinset={place.index + 1}
      style={{ transform: `translateY(${start}px)` }}
      onClick={rest.onPick}
    >
      {rest.children}
    </div>
  );
}
