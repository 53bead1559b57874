/** Words of the vault and its lock, in English. */
import type { vaultFr } from '../fr/vault';

export const vaultEn: typeof vaultFr = {
  title: 'Passphrase',
  why: 'All that is noted of patients is sealed on the disk already. Without a passphrase the key lies in this same profile: it stops eyes, not a thief who takes the computer.',
  lost: 'Without this passphrase nobody can open again what is noted, neither can we: write it down away from this machine, and keep a backup.',
  passphrase: 'Passphrase',
  again: 'The same once more',
  strength: {
    screen: 'Too short: it stops a look, not a thief.',
    weak: 'Fair: a patient thief will find it. Four unrelated words are better.',
    good: 'Strong.',
  },
  differs: 'The two are not the same. Nothing was changed.',
  empty: 'An empty passphrase protects nothing. Nothing was changed.',
  choose: 'Choose this passphrase',
  change: 'Change the passphrase',
  giveUp: 'Stop asking for a passphrase',
  givenUp: 'No passphrase is asked for any more. You can choose another one here.',
  chosen: 'The passphrase is in place: it will be asked for each time the browser starts.',
  none: 'No passphrase is asked for on this machine.',
  open: 'Open. The passphrase will be asked for when the browser next starts, and once it is locked.',
  failed: 'The passphrase could not be changed. Nothing is lost; try again.',
  locked: 'Locked: earlier calls and messages cannot be read.',
  lockedHint:
    'The mask, the emergency numbers and the protocols work; a call can begin. A callback that is due rings without a name.',
  unlock: 'Unlock',
  lock: 'Lock',
  after: 'Lock when nobody touches anything',
  afterMinutes: (minutes) => (minutes === 1 ? 'after 1 minute' : `after ${minutes} minutes`),
  afterNever: 'never',
  afterHint:
    'Also locked with the computer’s session and when the browser starts. Never during a call: the lock waits. A call on hold for more than 30 minutes no longer holds it back.',
  afterFixed: 'Fixed by this machine’s administrator.',
  wrong: 'This is not the passphrase. Nothing was erased.',
  wait: (seconds) => `${seconds} s more before another try.`,
  notInCall: 'The lock waits until the call is on hold or over.',
  plainExport: 'This leaves this machine unsealed: anybody can read it. The passphrase is asked for.',
  plainExportNow: 'Let it leave',
  plainExportNot: 'Do not let it leave',
};
