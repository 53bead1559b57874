/** Words of « État de Décroché », in English; the settings alone load them. */
import type { HealthTopic } from '../../../../domain/privacy/health';
import type { healthFr } from '../../fr/start/health';
import type { Words } from '../../words';

const topics: Record<HealthTopic, string> = {
  version: 'Version',
  permissions: 'Permissions',
  agenda: 'Open agenda',
  keys: 'Keys',
  database: 'Data on this machine',
  lock: 'Lock',
  backup: 'Last backup',
  purge: 'Last erasure',
  mask: 'Blur',
  problems: 'Problems',
};

const times = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const healthEn: Words<typeof healthFr> = {
  title: 'State of Décroché',
  hint: 'What is well, and what asks for a look. Nothing here names a practice, a patient or an address: you can copy it for whoever helps you.',
  reading: 'Reading the state…',
  failed: 'The state could not be read. Close this page and open it again.',
  again: 'Look again',
  copy: 'Copy this state',
  topics,
  states: { good: 'well', look: 'to look at' },
  version: (version, browser, system) => `${version} · ${browser} · ${system}`,
  permissions: (names, sites, others) =>
    [
      names,
      times(sites, 'address of a known agenda', 'addresses of known agendas'),
      ...(others > 0 ? [times(others, 'address added by you', 'addresses added by you')] : []),
    ].join(' · '),
  agenda: {
    none: 'none is open: open it, then look again',
    masked: 'masked: its reading cannot be checked',
    other: 'other site',
    unread: 'does not let itself be read',
    found: (found, all) => `${found} of ${all} marks found`,
    broken: (count) => `${times(count, 'mark no longer fits', 'marks no longer fit')}: show it under General`,
  },
  keys: {
    all: 'the browser’s four keys are there',
    missing: (names) => `without a key: ${names}. Another extension took it, or the browser refused it`,
    clashing: (count) => times(count, 'key is taken twice', 'keys are taken twice'),
    neighbours: (names) => `shared on the agenda with ${names}`,
  },
  database: {
    size: (size) => size,
    unsized: 'size unknown',
    setAside: (count) => times(count, 'unreadable record set aside', 'unreadable records set aside'),
    lost: 'a loss was seen: see the top of this page',
  },
  lock: {
    none: 'no passphrase: whoever opens this machine reads everything',
    open: 'unlocked',
    locked: 'locked',
  },
  backup: {
    never: 'none: uninstalling erases everything. See Backup',
    days: (days) => (days === 0 ? 'today' : `${times(days, 'day', 'days')} ago`),
    folder: 'in the chosen folder',
    download: 'by download',
  },
  purge: {
    never: 'none was due yet',
    at: (time, count) => `${time} · ${times(count, 'record erased', 'records erased')}`,
  },
  mask: {
    off: 'off: put it on, then look again',
    clean: 'on · nothing readable behind it',
    leaks: (count) => `on · ${times(count, 'readable place', 'readable places')}`,
    silent: (count) => times(count, 'tab did not answer', 'tabs did not answer'),
    unknown: 'on · the check did not answer',
  },
  problems: {
    none: 'none',
    some: (count, last) => `${count} · the last on ${last}`,
  },
};
