/**
 * What every field that may hold a person's words carries: nothing that she types leaves by the side. The enhanced spell check
 * of browsers, translation and writing assistants send what stands in a field to their makers' servers. The browser's own names:
 * https://html.spec.whatwg.org/multipage/interaction.html#spelling-and-grammar-checking
 */
export const quietField = {
  autocomplete: 'off',
  spellcheck: false,
  // Two that browsers keep as a yes or a no (Chromium 156, November 2026): nothing and false are written down as « off » and « no ».
  autocorrect: '',
  autocapitalize: 'off',
  /** Suggestions of the next words, made elsewhere. */
  writingsuggestions: 'false',
  translate: false,
  // Asked by their makers of pages that do not want them: Grammarly, LanguageTool, and the keepers of passwords.
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
  'data-lpignore': 'true',
  'data-1p-ignore': 'true',
} as const;
