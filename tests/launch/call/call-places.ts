// Where the played call finds things: the one file to follow a change of the interface's names, keys or order.
import type { Frame, Locator, Page } from '@playwright/test';

/** Where things are in the demonstration agenda. */
export const agenda = {
  appointment: (page: Page) => page.locator('.appointment-name').first(),
  note: (page: Page) => page.getByRole('textbox', { name: 'Note' }),
};

/** Where things are in the panel and by which keys they are reached. */
export const panel = {
  greeting: (frame: Frame) => frame.getByText(/bonjour|bonsoir/i).first(),
  field: (frame: Frame, name: string) => frame.getByRole('textbox', { name, exact: true }),
  recipient: (frame: Frame) => frame.getByRole('combobox', { name: 'Pour qui' }),
  question: (frame: Frame) => frame.getByRole('button', { name: 'Oui', exact: true }),
  disposition: (frame: Frame) => frame.getByRole('alert', { name: 'Consigne' }),
  phraseSearch: (frame: Frame) => frame.getByRole('searchbox', { name: 'Rechercher une phrase' }),
  maskButton: (frame: Frame) => frame.getByRole('button', { name: "Flouter l'écran" }),
  /** Names what was covered by other means, because it had not shown its mask in time. */
  notYetMasked: (frame: Frame) => frame.locator('.mask-line'),
  endButton: (frame: Frame) => frame.getByRole('button', { name: "Terminer l'appel" }),
  stepButton: (frame: Frame, name: string) => frame.getByRole('button', { name }),
  /** On the journal page. */
  savedCall: (page: Page, caller: string): Locator => page.getByRole('option').filter({ hasText: caller }),
  journalList: (page: Page) => page.getByRole('listbox', { name: 'Appels trouvés' }),
  copyButton: (page: Page) => page.getByRole('button', { name: 'Copier l’appel' }),
  demonstrationPractice: (page: Page) => page.getByRole('button', { name: 'Utiliser le cabinet d’exemple' }),
  keys: {
    acceptFirstProtocol: ['Enter'],
    // Two lists refused, « oui » to the third, then to its first sign, the fever: the practitioner within the hour.
    answers: ['n', 'n', 'o', 'o'],
    save: 'Control+Enter',
    end: 'Alt+t',
  },
  steps: { reason: 'Motif', message: 'Message' },
};
