/** Words of the mask and of its settings, in English. */
import type { Labels } from '../fr/fr';

export const privacyEn: Labels['privacy'] = {
  changed: {
    total: 'Total blur: nothing of the page is left.',
    agenda: 'Readable agenda: hours and free slots stay, identities are gone.',
  },
  whyTotal: {
    noRule: 'Total blur here: Décroché does not know this site’s agenda yet.',
    unknown: 'Total blur here: this page is not laid out as expected, so nothing of it is shown.',
  },
  silentTab: ({ site, isCovered, why }) => {
    if (why === 'held') return 'What the mouse holds stays readable: let go of it.';
    if (why === 'ours') return 'A page of Décroché does not answer: not masked yet.';
    if (isCovered)
      return `${site || 'A tab'} does not answer: hidden behind a neutral tab, it comes back by itself.`;
    if (site === '') return 'A window that Décroché cannot enter stays readable: close it.';
    return `${site} does not answer: not masked yet.`;
  },
  strength: 'Strength of the blur',
  strengths: { total: 'Total', agenda: 'The agenda stays readable' },
  strengthHints: {
    total: 'Nothing of the page: no hour, no colour.',
    agenda:
      'Hours, days, colours and free slots stay; names, phones and reasons are gone. Where the agenda is not recognised, the blur is total and the panel says so.',
  },
  knownSites: (names) =>
    `Agendas for which a rule exists (a draft, never tried on a real account): ${names}.`,
  revealHint:
    'Hold {privacy.reveal} to read a single row again, that of the pointer or of the focus: it is hidden on release, and after 5 seconds anyway.',
  automatic: 'Blur by itself',
  onIdle: 'When nobody touches keyboard or mouse',
  idleDelay: 'After',
  idleDelays: (seconds) => (seconds < 60 ? `${seconds} seconds` : `${seconds / 60} min`),
  onWindowBlur: 'When another window comes in front of the browser',
  atStart: 'From the start of the browser, before anything is drawn',
  sharingHint: 'An extension cannot detect screen sharing: blur before you share.',
  witness: 'Check the blur',
  witnessHint: 'Looks in each agenda tab for what could still be read. No word of the page is kept.',
  witnessStart: 'Check now',
  witnessNeedsMask: 'The blur is off: {global.privacy-blur}, then check.',
  witnessFailed: 'The check did not answer: reload this page and try again.',
  witnessNone: 'No agenda is open.',
  witnessClean: 'nothing to read',
  witnessFrames: (count) =>
    count === 1
      ? '1 frame of another site is hidden with the page; what is in it could not be looked at'
      : `${count} frames of other sites are hidden with the page; what is in them could not be looked at`,
  witnessSilent: (count) =>
    count === 1 ? '1 tab did not answer: reload it (F5).' : `${count} tabs did not answer: reload them (F5).`,
  places: {
    body: 'content of the page',
    outside: 'elements outside the page',
    background: 'background of the page',
    title: 'title of the tab',
    tooltip: 'tooltip of the page',
    icon: 'icon of the tab',
  },
  leak: (place, count) => `${place} (${count})`,
};
