/** One phrase in the palette, with its variables already filled. */
import type { Phrase } from '../lib/domain/phrase';
import { useApp } from './app-context';
import { FilledText } from './FilledText';

type PhraseRowProps = {
  readonly id: string;
  readonly phrase: Phrase;
  readonly isSelected: boolean;
  readonly isLarge: boolean;
  readonly onPick: () => void;
};

export function PhraseRow({ id, phrase, isSelected, isLarge, onPick }: PhraseRowProps) {
  const { phrases } = useApp();
  const ready = phrases.ready(phrase.id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys act in the search box, which keeps the focus (aria-activedescendant)
    <div
      id={id}
      role="option"
      tabIndex={-1}
      class={isLarge ? 'say-text' : undefined}
      aria-selected={isSelected}
      // Keeps the caret in the search box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {phrase.direction && <span class="direction">{phrase.direction}</span>}
      {ready && <FilledText filled={ready.filled} />}
    </div>
  );
}
