/** Text about a person: while masked, a bar whose width says nothing stands in its place, but for the row that a held key shows. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { useApp, useLabels } from './app-context';

/** The row in which a text stands; alone, a text is its own row. */
const RowContext = createContext<string | null>(null);

/** Makes an element a row of its own, for a field whose glyphs are hidden by style. */
export function useRow(rowId: string) {
  const isRevealed = useApp('state').state.revealedRow.value === rowId;
  return { 'data-row': rowId, 'data-revealed': isRevealed };
}

type RowProps = { readonly rowId: string; readonly children: ComponentChildren };

/** Makes all texts in it one row; the element around it carries the same id as `data-row`. */
export const AsRow = ({ rowId, children }: RowProps) => (
  <RowContext.Provider value={rowId}>{children}</RowContext.Provider>
);

type PrivateRowProps = RowProps & {
  readonly class?: string;
  readonly 'data-status'?: string;
  /** -1: takes the focus itself, and no Tab. */
  readonly tabIndex?: -1;
};

/** One row of a list, shown as a whole. */
export function PrivateRow({ rowId, children, ...rest }: PrivateRowProps) {
  return (
    <AsRow rowId={rowId}>
      <li data-row={rowId} {...rest}>
        {children}
      </li>
    </AsRow>
  );
}

export function Private({ text }: { readonly text: string }) {
  const { state } = useApp('state');
  const { masked } = useLabels();
  const ownId = useId();
  const row = useContext(RowContext) ?? ownId;
  const isShown = !state.masked.value || state.revealedRow.value === row;
  if (row !== ownId && isShown) return <>{text}</>;
  if (isShown) return <span data-row={row}>{text}</span>;
  return <span class="mask-bar" role="img" aria-label={masked} data-row={row} />;
}
