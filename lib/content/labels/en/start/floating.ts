/** Words of « Toujours visible », in English. */
import type { floatingFr } from '../../fr/start/floating';
import type { Words } from '../../words';

export const floatingEn: Words<typeof floatingFr> = {
  title: 'Always in sight',
  what: 'For an agenda that is no web page: the panel in a window that stays above every program, with the same calls and the same keys.',
  open: 'Open the window',
  isOpen: 'The window is open. Keep this tab: it closes with it.',
  refused: 'The browser refused the window: press again.',
  impossible: 'This browser has no window that stays in sight: use the side panel.',
  limits: 'What does not work there',
  noPage: 'Nothing is inserted or read in your agenda: texts are copied, paste them with Ctrl+V.',
  noGlobal:
    'The keys act only while this window has the keyboard: click there first when you come from another program.',
  closes: 'Closing or reloading this tab closes the window; what is noted stays.',
  size: 'The blur does not cover other programs; the browser sometimes chooses another size.',
  link: 'Always in sight: the panel above any program',
};
