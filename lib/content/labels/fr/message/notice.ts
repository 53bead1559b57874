/** The fixed sentences of ordinary channels, in French: en/message/notice.ts must match key by key. */
import type { NoticeWords } from '../../../../domain/message/notice';

export const noticeFr: NoticeWords = {
  subject: 'Message à lire',
  sentences: {
    read: [
      ({ recipient, practice, noted }) =>
        `Message à lire pour ${recipient}, ${practice}, noté à ${noted}. Merci de consulter votre logiciel.`,
      ({ practice }) => `Message à lire, ${practice}. Merci de consulter votre logiciel.`,
      () => 'Message à lire. Merci de consulter votre logiciel.',
    ],
    readBefore: [
      ({ recipient, practice, before }) =>
        `Message à lire avant ${before} pour ${recipient}, ${practice}. Merci de consulter votre logiciel.`,
      ({ before }) => `Message à lire avant ${before}. Merci de consulter votre logiciel.`,
    ],
    urgent: [
      ({ recipient, practice, phone }) =>
        `Message à lire tout de suite pour ${recipient}, ${practice}. Merci d’appeler le secrétariat${phone && `\u00a0: ${phone}`}.`,
      () => 'Message à lire tout de suite. Merci d’appeler le secrétariat.',
    ],
    callDesk: [
      ({ practice, phone }) => `Merci de rappeler le secrétariat, ${practice}${phone && `\u00a0: ${phone}`}.`,
      () => 'Merci de rappeler le secrétariat.',
    ],
  },
};
