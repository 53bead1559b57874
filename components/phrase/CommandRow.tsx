/** A command, a protocol or a fact of the practice among the rows of the palette. */
import type { PaletteItem } from '../../lib/app/phrase/palette-desk';
import { keyNames } from '../../lib/contract/key-names';
import { useLabels } from '../kit/app-context';

type CommandRowProps = {
  readonly id: string;
  readonly item: Exclude<PaletteItem, { kind: 'phrase' }>;
  readonly isSelected: boolean;
  readonly onPick: () => void;
};

export function CommandRow({ id, item, isSelected, onPick }: CommandRowProps) {
  const { phrases } = useLabels();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys act in the search box, which keeps the focus (aria-activedescendant)
    <div
      id={id}
      role="option"
      tabIndex={-1}
      class="command-row"
      aria-selected={isSelected}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span class="direction">{phrases.kinds[item.kind]}</span>
      <span>{item.label}</span>
      {item.kind === 'fact' && <span class="fact-text">{item.fact.text}</span>}
      {item.kind === 'command' && item.keys && <kbd>{keyNames(item.keys).join('+')}</kbd>}
    </div>
  );
}
