/** A command, a protocol or a fact of the practice among the rows of the palette. */
import type { PaletteItem } from '../../lib/app/phrase/palette-desk';
import { useLabels } from '../kit/app-context';
import { KeyCap, useKeyTextOf } from '../kit/KeyHint';
import { OptionRow } from '../kit/list/ListBox';

type CommandRowProps = {
  readonly id: string;
  readonly item: Exclude<PaletteItem, { kind: 'phrase' }>;
  readonly isSelected: boolean;
  readonly onPick: () => void;
};

export function CommandRow({ id, item, isSelected, onPick }: CommandRowProps) {
  const { phrases } = useLabels();
  const keyTextOf = useKeyTextOf();
  return (
    <OptionRow id={id} class="command-row" isSelected={isSelected} onPick={onPick}>
      <span class="direction">{phrases.kinds[item.kind]}</span> <span>{item.label}</span>{' '}
      {item.kind === 'fact' && <span class="fact-text">{item.fact.text}</span>}{' '}
      {item.kind === 'command' && item.keys && <KeyCap>{keyTextOf(item.id)}</KeyCap>}
    </OptionRow>
  );
}
