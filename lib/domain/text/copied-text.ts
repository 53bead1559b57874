/** Text that was copied from a page, a mail or a telephone brings signs that nobody sees; they go before it is read. And back: what leaves. */

/** Signs of direction, joining and width zero (U+200E, U+202A, U+FEFF …), and spaces of every width as one plain space. */
export const withoutHiddenSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}|\u034f|\u115f|\u1160|\u3164|\uffa0/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * What leaves for another program's field or the clipboard, letter for letter: the narrow no-break space (U+202F) is
 * widened to the ordinary one (U+00A0). Programs that store one byte a sign (Windows-1252, ISO 8859-15) know the second
 * and make « ? » of the first.
 */
export const asCarried = (text: string): string => text.replaceAll('\u202f', '\u00a0');
