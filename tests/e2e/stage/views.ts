/** Every page of ours that has a tab of its own, by its address; a view of the settings by its own. */
export const VIEWS = [
  ...['options.html', 'options.html#phrases', 'options.html#directives', 'options.html#protocols'],
  ...['options.html#messages', 'options.html#privacy', 'options.html#keeping'],
  ...['welcome.html', 'rehearsal.html', 'journal.html', 'popup.html'],
] as const;
