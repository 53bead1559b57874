/** Reads a file of phrases of any known format. Loaded only where phrases are imported: it brings the parsers with it. */

import { fail, type Result } from '../../text/result';
import { decodeText } from '../../text/text-decoding';
import { phrasesFromCsv, phrasesToCsv } from './phrase-csv';
import { phrasesFromEspanso } from './phrase-espanso';
import { BIGGEST_FILE, type ExchangedPhrase, type FileRefusal, type ImportedPhrase } from './phrase-exchange';
import { phrasesFromJson, phrasesToJson } from './phrase-json';

const readerFor = (name: string, text: string) => {
  if (/\.ya?ml$/i.test(name)) return phrasesFromEspanso;
  return /^\s*(?:[[{]|\/[/*])/.test(text) ? phrasesFromJson : phrasesFromCsv;
};

/** Every phrase of the file, or why it is refused; never a part of it. */
export const readPhraseFile = (name: string, bytes: Uint8Array): Result<ImportedPhrase[], FileRefusal> => {
  if (bytes.byteLength > BIGGEST_FILE) return fail('tooBig');
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const read = readerFor(name, text.value)(text.value);
  return read.ok && read.value.length === 0 ? fail('noPhrase') : read;
};

/** A file of ours, for a spreadsheet or for another desk. */
export const writePhraseFile = (format: 'csv' | 'json', phrases: readonly ExchangedPhrase[]): string =>
  format === 'csv' ? phrasesToCsv(phrases) : phrasesToJson(phrases);
