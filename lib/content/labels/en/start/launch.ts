/** Words of a panel that cannot open, in English. */
import type { launchFr } from '../../fr/start/launch';
import type { Words } from '../../words';

export const launchEn: Words<typeof launchFr> = {
  refusedTitle: 'Storage is blocked on this page',
  refused:
    'Your browser blocks cookies here, and storage with them. Everything works in the browser’s side panel, and nothing is lost.',
  openSidePanel: 'Open the side panel',
  tooNewTitle: 'The data comes from a newer version',
  tooNew: 'Update Décroché: your data is intact, but this version cannot read it.',
  keysLostTitle: 'The keys of this desk are gone',
  keysLost:
    'The data is still there, but closed: without its keys nobody can open it any more. If somebody can put the former browser profile back, wait for that. If not, start afresh in the Settings, then restore your last backup.',
  startOverTick: 'I no longer expect this data: it will not open again.',
  startOver: 'Start afresh, then restore',
  startOverBlocked: 'Close the other pages of Décroché and of the agenda, then press again.',
  unopenedTitle: 'The data of this desk does not open',
  unopened:
    'The browser cannot open its files; nothing was written into them. Close all its windows and open it again. If this comes back, uninstall nothing: ask whoever looks after this computer to put the “IndexedDB” folder of the profile back as it was, or to set it aside. Décroché will then open empty, say so, and you can restore your last backup.',
  failedTitle: 'Décroché could not start',
  failed: 'Reload the agenda page (F5). If this happens again, open the side panel. Your data is intact.',
};
