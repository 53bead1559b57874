/**
 * Signs that turn the direction of what follows, end a text before its end, or are half a character: words that nobody sees as
 * they are. A file that has one is refused.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/u;

export const hasHiddenSigns = (text: string): boolean => HIDDEN.test(text);

/** The same of every text in a value, names of fields included; walked with a list of its own, however deep it is. */
export const hidesSigns = (value: unknown): boolean => {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string' && hasHiddenSigns(next)) return true;
    if (typeof next === 'object' && next !== null)
      for (const entry of Object.entries(next)) waiting.push(...entry);
  }
  return false;
};
