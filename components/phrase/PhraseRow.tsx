/** One phrase in the palette, with its variables already filled. */
import type { LibraryPhrase } from '../../lib/domain/phrase/phrase-library';
import { useApp, useLabels } from '../kit/app-context';
import { useDigitKeyText } from '../kit/KeyHint';
import { OptionRow } from '../kit/list/ListBox';
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
  const digitKeyText = useDigitKeyText();
  const ready = phrases.ready(phrase.id);
  const marks = [
    phrases.isFavourite(phrase.id) && '★',
    phrase.abbreviation,
    phrase.key && digitKeyText('palette.numbered', phrase.key),
  ].filter(Boolean);
  return (
    <OptionRow
      id={id}
      class={isLarge ? 'say-large' : undefined}
      isSelected={isSelected}
      // Not in the row's own text: that is what the phrase is for, and its words.
      marks={marks.join('  ') || undefined}
      onPick={onPick}
    >
      <span class="phrase-what">
        <b data-kind={phrase.kind}>{palette.kinds[phrase.kind]}</b> {phrase.categoryTitle}
        {phrase.direction && ` · ${phrase.direction}`}
      </span>{' '}
      {ready && (
        <span class="phrase-words" lang={phrases.languageOf(phrase.id)}>
          <FilledText filled={ready.filled} />
        </span>
      )}
    </OptionRow>
  );
}
