// What a browser tells of each key of a layout, without modifiers and with Option on macOS.

/** The keys of the three rows of letters, by their place. */
const PLACES = [
  ...'QWERTYUIOP'.split('').map((letter) => `Key${letter}`),
  'BracketLeft',
  'BracketRight',
  ...'ASDFGHJKL'.split('').map((letter) => `Key${letter}`),
  'Semicolon',
  'Quote',
  ...'ZXCVBNM'.split('').map((letter) => `Key${letter}`),
  'Comma',
  'Period',
  'Slash',
];

const QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,./";
const AZERTY = 'azertyuiop^$qsdfghjklmùwxcvbn,;:!';

/** « ^ » and « ¨ » that wait for their letter. */
const DEAD = '\u0302';

type Layout = { readonly keys: string; readonly letters: string; readonly isMac?: boolean };

const latin = (keys: string): Layout => ({ keys, letters: keys });
/** The numbers of the keys are those of Latin letters, as on the second layout that such a desk has. */
const other = (keys: string): Layout => ({ keys, letters: QWERTY });
const option = (keys: string, letters: string): Layout => ({ keys, letters, isMac: true });

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  QWERTY: latin(QWERTY),
  AZERTY: latin(AZERTY.replace('^', DEAD)),
  'AZERTY, capitals held': { keys: AZERTY.toUpperCase(), letters: AZERTY },
  'QWERTZ, German': latin('qwertzuiopü+asdfghjklöäyxcvbnm,.-'),
  'QWERTZ, Swiss French': latin(`qwertzuiopè${DEAD}asdfghjkléàyxcvbnm,.-`),
  'Canadian French': latin(`qwertyuiop${DEAD}${DEAD}asdfghjkl;${DEAD}zxcvbnm,.é`),
  BÉPO: latin(`bépoè${DEAD}vdljzwauie,ctsrnmàyx.k'qghf`),
  Dvorak: latin("',.pyfgcrl/=aoeuidhtns-;qjkxbmwvz"),
  Russian: other('йцукенгшщзхъфывапролджэячсмитьбю.'),
  Greek: other(`;ςερτυθιοπ[]ασδφγηξκλ${DEAD}'ζχψωβνμ,./`),
  Hebrew: other("/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ."),
  Arabic: other('ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظث'),
  'macOS QWERTY, Option': option(`œ∑${DEAD}®†¥${DEAD}${DEAD}øπ“‘åß∂ƒ©˙∆˚¬…æΩ≈ç√∫${DEAD}µ≤≥÷`, QWERTY),
  'macOS AZERTY, Option': option(`æÂê®†ÚºîœπôŒ‡Ò∂ƒﬁÌÏÈ¬µÙ‹≈©◊ß${DEAD}∞…÷≠`, AZERTY),
};

/** One key as a browser tells of it. */
type LayoutKey = { readonly key: string; readonly code: string; readonly keyCode: number };

const numberOf = (letter: string): number =>
  /[a-z]/.test(letter) ? letter.toUpperCase().charCodeAt(0) : 186 + (letter.charCodeAt(0) % 6);

/** Every key of a layout, with the letter that it has there. */
export function keysOf({ keys, letters }: Layout): (LayoutKey & { readonly letter: string })[] {
  const shown = [...keys];
  const meant = [...letters];
  return PLACES.map((code, index) => {
    const key = shown[index] ?? '';
    const letter = meant[index] ?? '';
    const isDead = key === DEAD;
    return { key: isDead ? 'Dead' : key, code, keyCode: isDead ? 229 : numberOf(letter), letter };
  });
}
