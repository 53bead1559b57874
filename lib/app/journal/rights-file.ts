/** What leaves the desk at a person's request: what is kept of her, and the receipt, as files. */

import { startLabels } from '../../content/labels/start-labels';
import type { JournalRecord, RightsReceipt } from '../../domain/journal/journal-record';
import { sheetText } from '../../domain/journal/journal-sheet';
import type { AppState } from '../app-state';
import { dateTimeText } from '../practice/practice-hour';
import { fileName, JSON_TYPE, today } from './journal-export';
import type { JournalParts } from './journal-parts';
import { sheetWords } from './journal-words';
import type { Mention, MentionDesk } from './mention-desk';
import { pageWords } from './page-words';

const TEXT_TYPE = 'text/plain;charset=utf-8';

/** All that a request is about. */
export type Asked = { readonly records: readonly JournalRecord[]; readonly mentions: readonly Mention[] };

/** Words that no panel loads. */
export const mentionWords = ({ settings }: AppState) => startLabels[settings.value.language].mentions;

/** The receipt as a text to give to the person or to file with the request. */
function receiptText(state: AppState, receipt: RightsReceipt): string {
  const { journal, named } = pageWords(state);
  const { rights } = journal;
  const lines = [
    named(rights.receiptTitle, rights.receiptKinds[receipt.kind]),
    named(rights.receiptNumber, receipt.id),
    named(rights.receiptAt, dateTimeText(state, receipt.at)),
    named(rights.receiptBy, receipt.author),
    named(rights.receiptReference, receipt.reference),
    [rights.receiptCounts(receipt.counts), mentionWords(state).counts(receipt.counts)]
      .filter(Boolean)
      .join(', '),
    rights.receiptNote,
  ];
  return `${lines.join('\n')}\n`;
}

/** The calls, then what names her elsewhere. */
export function readableText(
  { app }: JournalParts,
  { records, mentions }: Asked,
  textOf: MentionDesk['textOf'],
): string {
  const { kinds } = mentionWords(app.state);
  const { named } = pageWords(app.state);
  const lines = mentions.map((mention) => named(kinds[mention.kind], textOf(mention)));
  return [sheetText(records, sheetWords(app)), lines.join('\n')].filter(Boolean).join('\n\n');
}

/** Saves what was chosen as a file for the person: the same text is read by her, or by a machine. */
export function saveFile({ app, ports }: JournalParts, text: string, asText: boolean): void {
  const now = ports.clock.now();
  ports.files.save({
    name: fileName(
      pageWords(app.state).journal.fileNames.person,
      asText ? 'txt' : 'json',
      today(app.state, now),
    ),
    type: asText ? TEXT_TYPE : JSON_TYPE,
    text,
  });
}

/** The receipt, to be given to the person or filed with the request. */
export function saveReceiptFile({ app, ports }: JournalParts, receipt: RightsReceipt): void {
  const { receipt: name } = pageWords(app.state).journal.fileNames;
  ports.files.save({
    name: fileName(name, 'txt', today(app.state, receipt.at)),
    type: TEXT_TYPE,
    text: receiptText(app.state, receipt),
  });
}
