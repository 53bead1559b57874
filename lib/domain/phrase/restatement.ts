/** The sentence that gives the caller's own words back: step three of the call. */

/** « Si j'ai bien compris, vous appelez pour : joue gonflée depuis hier. C'est exact ? » Empty when nothing was noted. */
export function restatement(
  reason: string,
  words: { readonly before: string; readonly after: string },
): string {
  const said = reason.trim().replace(/[.!?…\s]+$/u, '');
  return said ? `${words.before}${said}${words.after}` : '';
}
