/** One phrase in the palette, with its variables already filled. */
import type { LibraryPhrase } from '../../lib/domain/phrase/phrase-library';
import { useApp, useLabels } from '../kit/app-context';
import { FilledText } from './FilledText';

type PhraseRowProps = {
  readonly id: string;
  readonly phrase: LibraryPhrase;
  readonly isSelected: boolean;
  readonly isLarge: boolean;
  readonly onPick: () => void;
};

export function PhraseRow({ id, phrase, isSelected, isLarge, onPick }: PhraseRowProps) {
  const { phrases } = useApp('phrases');
  const { palette } = useLabels();
  const ready = phrases.ready(phrase.id);
  const marks = [
    phrases.isFavourite(phrase.id) && '★',
    phrase.abbreviation,
    phrase.key && `Alt+${phrase.key}`,
  ].filter(Boolean);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys act in the search box, which keeps the focus (aria-activedescendant)
    <div
      id={id}
      role="option"
      tabIndex={-1}
      class={isLarge ? 'say-large' : undefined}
      aria-selected={isSelected}
      // Drawn by the style sheet: the row's own text is what the phrase is for, and its words.
      data-marks={marks.join('  ') || undefined}
      // Keeps the caret in the search box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span class="phrase-what">
        <b data-kind={phrase.kind}>{palette.kinds[phrase.kind]}</b> {phrase.categoryTitle}
        {phrase.direction && ` · ${phrase.direction}`}
      </span>
      {ready && (
        <span class="phrase-words">
          <FilledText filled={ready.filled} />
        </span>
      )}
    </div>
  );
}
