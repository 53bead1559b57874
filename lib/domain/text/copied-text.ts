/** Text that was copied from a page, a mail or a telephone brings signs that nobody sees; they go before it is read. */

/** Signs of direction, joining and width zero (U+200E, U+202A, U+FEFF …), and spaces of every width as one plain space. */
export const withoutHiddenSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}|\u034f|\u115f|\u1160|\u3164|\uffa0/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
