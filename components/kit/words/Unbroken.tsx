/** Text to be read aloud: what is one word, or one number, stands on one line. */
import { unbroken } from '../../../lib/domain/text/spoken-number';

/** « arrange-t-il », « rendez-vous »; what is longer than 24 letters may break, or a narrow line could not hold it. */
const COMPOUND =
  /(?<![\p{L}\p{N}’-])(?=[\p{L}\p{N}’-]{3,24}(?![\p{L}\p{N}’-]))([\p{L}\p{N}’]+(?:-[\p{L}\p{N}’]+)+)/u;

/** The very letters of the text: a hyphen that does not break (U+2011) would be copied into the agenda. */
export const Unbroken = ({ text }: { readonly text: string }) => (
  <>
    {unbroken(text)
      .split(COMPOUND)
      .map((part, at) =>
        at % 2 === 1 ? (
          <span key={at} class="unbroken">
            {part}
          </span>
        ) : (
          part
        ),
      )}
  </>
);
