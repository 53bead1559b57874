/**
 * Signs that turn the direction of what follows (« 5 - 10 » stands as « 10 - 5 »), end a text before its end, stand for letters
 * that no screen shows, or are half a character: words that nobody sees as they are. A file that has one is refused.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u061c\u200f\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/u;

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
