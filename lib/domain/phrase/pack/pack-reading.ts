/** Reads the file of a pack: whole, or refused whole with its reason. Whether its signature holds is asked of the browser. */
import { hidesSigns } from '../../text/hidden-signs';
import { fail, ok, type Result } from '../../text/result';
import { decodeText } from '../../text/text-decoding';
import type { RedFlags } from '../../triage/triage-sheet';
import { type ProtocolProblem, protocolProblems } from '../../triage/writing/protocol-problems';
import { refusalOf } from '../exchange/phrase-hostile';
import { type RowRefusal, rowRefusal } from '../exchange/row-refusal';
import { PhraseRecord } from '../phrase-record';
import { NewerPack, PackContent, PackFile, type PackPhrase } from './pack';

/** Bytes; a practice's whole catalogue is a tenth of it. */
export const BIGGEST_PACK = 5_000_000;

export type PackRefusal =
  | {
      readonly kind:
        | 'tooBig'
        | 'damaged'
        | 'notPack'
        | 'newer'
        | 'hiddenSigns'
        | 'shape'
        | 'twice'
        | 'signature';
    }
  /** One of this pack, or a later one, was taken already. */
  | { readonly kind: 'older' }
  | { readonly kind: 'protocol'; readonly title: string; readonly problem: ProtocolProblem }
  | { readonly kind: 'phrase'; readonly text: string; readonly reason: RowRefusal };

/** A pack as it was read; `file` is what must be confirmed. */
export type ReadPack = { readonly file: PackFile; readonly content: PackContent };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** A phrase of the pack as a practice keeps it. */
export const recordOfPack = (phrase: PackPhrase, practiceId: string, version = 1): PhraseRecord => ({
  ...phrase,
  id: `${phrase.phraseId}@${practiceId}`,
  practiceId,
  version,
});

const phraseProblem = (phrase: PackPhrase): RowRefusal | null => {
  const refused = rowRefusal({ ...phrase, practiceId: null }, new Set());
  if (refused) return refused;
  return PhraseRecord.safeParse(recordOfPack(phrase, 'x')).success ? null : 'badTemplate';
};

const hasTwice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

/** What the editors would refuse of it, the first one. */
const editorRefusal = ({ protocols, phrases }: PackContent, redFlags: RedFlags): PackRefusal | null => {
  if (hasTwice(protocols.map(({ id }) => id)) || hasTwice(phrases.map(({ phraseId }) => phraseId)))
    return { kind: 'twice' };
  for (const protocol of protocols)
    for (const problem of protocolProblems(protocol, redFlags))
      return { kind: 'protocol', title: protocol.title, problem };
  for (const phrase of phrases) {
    const reason = phraseProblem(phrase);
    if (reason) return { kind: 'phrase', text: phrase.text, reason };
  }
  return null;
};

const contentOf = (text: string, redFlags: RedFlags): Result<PackContent, PackRefusal> => {
  const data = parsed(text);
  if (refusalOf(data)) return fail({ kind: 'shape' });
  if (hidesSigns(data)) return fail({ kind: 'hiddenSigns' });
  const content = PackContent.safeParse(data);
  if (!content.success) return fail({ kind: 'shape' });
  const refusal = editorRefusal(content.data, redFlags);
  return refusal ? fail(refusal) : ok(content.data);
};

/** The pack that a file holds, whole, or why it is refused. */
export const readPack = (bytes: Uint8Array, redFlags: RedFlags): Result<ReadPack, PackRefusal> => {
  if (bytes.byteLength > BIGGEST_PACK) return fail({ kind: 'tooBig' });
  const text = decodeText(bytes);
  if (!text.ok) return fail({ kind: 'damaged' });
  const data = parsed(text.value.replace(/^\ufeff/, ''));
  const file = PackFile.safeParse(data);
  if (!file.success) return fail({ kind: NewerPack.safeParse(data).success ? 'newer' : 'notPack' });
  const content = contentOf(file.data.content, redFlags);
  return content.ok ? ok({ file: file.data, content: content.value }) : content;
};
