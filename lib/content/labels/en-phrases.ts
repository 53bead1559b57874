/** Words of the palette, of the phrases' settings and of their import, in English. */
import type { frPhrases } from './fr-phrases';
import type { Words } from './words';

export const enPhrases: Words<typeof frPhrases> = {
  stack: 'Stacked phrases',
  stackHint: 'Enter inserts them all; Backspace takes the last one away.',
  favourite: 'Favourite',
  notFavourite: 'No longer a favourite',
  kinds: { command: 'Command', protocol: 'Protocol', fact: 'Practice sheet' },
  moreKeys: 'Shift+Enter: stack · Alt+M: favourite · Alt+digit: its phrase · > : commands, protocols, facts',
  ask: {
    title: 'To fill in before inserting',
    preview: 'Preview',
    choose: 'Choose…',
    insert: 'Insert',
    copy: 'Copy',
    back: 'Back to the list',
    hint: 'Enter inserts; a field left empty stays marked in the text. Escape goes back to the list.',
  },
};
