/** Reads a file of phrases of any known format. Loaded only where phrases are imported: it brings the parsers with it. */

import { fail, type Result } from '../../text/result';
import { phrasesFromCsv, phrasesToCsv } from './phrase-csv';
import { phrasesFromEspanso } from './phrase-espanso';
import { BIGGEST_FILE, type ExchangedPhrase, type FileRefusal, type ImportedPhrase } from './phrase-exchange';
import { phrasesFromJson, phrasesToJson } from './phrase-json';

/** French spreadsheets still save tables in Windows' old alphabet: what is not UTF-8 is read so. */
const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const readerFor = (name: string, text: string) => {
  if (/\.ya?ml$/i.test(name)) return phrasesFromEspanso;
  return /^\s*[[{]/.test(text) ? phrasesFromJson : phrasesFromCsv;
};

/** Every phrase of the file, or why it is refused; never a part of it. */
export const readPhraseFile = (name: string, bytes: Uint8Array): Result<ImportedPhrase[], FileRefusal> => {
  if (bytes.byteLength > BIGGEST_FILE) return fail('tooBig');
  const text = decode(bytes);
  const read = readerFor(name, text)(text);
  return read.ok && read.value.length === 0 ? fail('noPhrase') : read;
};

/** A file of ours, for a spreadsheet or for another desk. */
export const writePhraseFile = (format: 'csv' | 'json', phrases: readonly ExchangedPhrase[]): string =>
  format === 'csv' ? phrasesToCsv(phrases) : phrasesToJson(phrases);
