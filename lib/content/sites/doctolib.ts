/** Doctolib Pro: one application under two origins. */
import type { ReadingRule } from '../../domain/practice/shown/reading-rule';
import type { MaskRule } from '../../domain/privacy/mask-rule';
import type { Site } from '../../domain/site';
import { generalPractice } from './general';

export const doctolibOrigins = { fr: ['https://pro.doctolib.fr'], de: ['https://pro.doctolib.de'] };

/** Classes and attributes read so in unrelated public code bases, `.dc-event-time` in one of them. Which keys lead to another day is unknown: none is left to the page. */
export const doctolibMask: MaskRule = {
  body: 'block',
  box: '.dc-event',
  boxHour: '[data-event-time],.dc-event-time',
};

/** Functions: a masked page, which carries the mask rule alone, is spared the rest. */
const reading = (): ReadingRule => ({
  practice: [{ by: 'element', selector: '.dc-dom-resource-element' }, ...generalPractice],
  // The file at the left, and the order of its lines: two public scripts that ran on it; the fields: one of them.
  patient: {
    within: ['.dl-left-navigation-bar'],
    name: [{ by: 'after', words: ['Madame', 'Monsieur', 'Frau', 'Herr'], lines: 2 }],
    birthDate: [{ by: 'agedDate' }],
    phone: [
      { by: 'element', selector: 'input#phone_number' },
      { by: 'element', selector: 'a[href^="tel:"]' },
      { by: 'label', labels: ['Tél (portable)', 'Tél (fixe)', 'Telefon (Mobil)'] },
    ],
  },
  day: [{ by: 'addressDate' }],
  // Nothing public on its free-text fields.
  message: [],
});

const shared = () =>
  ({ panelMode: 'push', mask: doctolibMask, reading: reading(), verifiedOn: null }) as const;

export const doctolibRows = (): readonly Site[] => [
  {
    ...shared(),
    id: 'doctolib-fr',
    name: 'Doctolib Pro (France)',
    origins: doctolibOrigins.fr,
    source:
      'Public scripts and vendor pages agree that the practitioner agenda lives on pro.doctolib.fr only; appointment boxes read so in two unrelated public code bases, the open file in one that ran on the real site (read November 2026).',
  },
  {
    ...shared(),
    id: 'doctolib-de',
    name: 'Doctolib Pro (Deutschland)',
    origins: doctolibOrigins.de,
    source:
      'Same application as pro.doctolib.fr (public walkthrough, June 2026); the German words of the file are a guess.',
  },
];
