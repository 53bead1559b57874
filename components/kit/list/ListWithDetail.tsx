/** A list, and beside it what was chosen of it; under it where there is no room. */
import type { ComponentChildren } from 'preact';

type ListWithDetailProps = {
  readonly list: ComponentChildren;
  readonly detail: ComponentChildren;
  /** A list of names needs less of the width than one of whole rows. */
  readonly of: 'names' | 'rows';
};

export const ListWithDetail = ({ list, detail, of }: ListWithDetailProps) => (
  <div class="list-with-detail" data-of={of}>
    {list}
    {detail}
  </div>
);

type PickListProps<T extends { readonly id: string }> = {
  readonly items: readonly T[];
  readonly isPicked: (item: T) => boolean;
  readonly onPick: (item: T) => void;
  /** What stands on the button: its name first. */
  readonly children: (item: T) => ComponentChildren;
  /** Side by side, as long as there is room. */
  readonly isRow?: boolean;
};

/** The names of a list, each a button; the one whose detail is shown is pressed. */
export function PickList<T extends { readonly id: string }>(props: PickListProps<T>) {
  const { items, isPicked, onPick, children, isRow = false } = props;
  return (
    <ul class="pick-list" data-row={isRow || undefined}>
      {items.map((item) => (
        <li key={item.id}>
          <button type="button" aria-pressed={isPicked(item)} onClick={() => onPick(item)}>
            {children(item)}
          </button>
        </li>
      ))}
    </ul>
  );
}
