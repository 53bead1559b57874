/** The fixed sentences of ordinary channels, in English. */
import type { NoticeWords } from '../../../../domain/message/notice';

export const noticeEn: NoticeWords = {
  subject: 'Message to read',
  sentences: {
    read: [
      ({ recipient, practice, noted }) =>
        `Message to read for ${recipient}, ${practice}, noted at ${noted}. Please look in your software.`,
      ({ practice }) => `Message to read, ${practice}. Please look in your software.`,
      () => 'Message to read. Please look in your software.',
    ],
    readBefore: [
      ({ recipient, practice, before }) =>
        `Message to read before ${before} for ${recipient}, ${practice}. Please look in your software.`,
      ({ before }) => `Message to read before ${before}. Please look in your software.`,
    ],
    urgent: [
      ({ recipient, practice, phone }) =>
        `Message to read at once for ${recipient}, ${practice}. Please call the desk${phone && `: ${phone}`}.`,
      () => 'Message to read at once. Please call the desk.',
    ],
    callDesk: [
      ({ practice, phone }) => `Please call the desk back, ${practice}${phone && `: ${phone}`}.`,
      () => 'Please call the desk back.',
    ],
  },
};
