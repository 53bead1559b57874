/** Words of the palette and of what phrases ask, in English. */
import type { phrasesFr } from '../fr/phrases';
import type { Words } from '../words';

export const phrasesEn: Words<typeof phrasesFr> = {
  stack: 'Stacked phrases',
  stackHint: '{palette.insert} inserts them all; {palette.unstack} takes the last one away.',
  favourite: 'Favourite',
  kinds: { command: 'Command', protocol: 'Protocol', fact: 'Practice sheet' },
  ask: {
    title: 'To fill in before inserting',
    preview: 'Preview',
    choose: 'Choose…',
    insert: 'Insert',
    copy: 'Copy',
    back: 'Back to the list',
    hint: '{phraseForm.give} inserts; a field left empty stays marked in the text. Escape goes back to the list.',
  },
};
