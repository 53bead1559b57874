/** How a practitioner signs: with a code that only he knows, over the very words that he read. */
import type { Practice } from '../../domain/practice/practice';
import { type SealKey, statementOf } from '../../domain/practice/signing/seal-key';
import { signedWordsCard, signedWordsId } from '../../domain/practice/signing/signed-words.record';
import { readWords, sealOfWords, type Words, writtenWords } from '../../domain/practice/signing/words';
import { type AppState, practiceById } from '../app-state';
import type { Ports } from '../ports';
import { createSlowedTries } from '../slowed-tries';
import type { PracticeDesk } from './practice-desk';

/** Fewer are tried by hand in an afternoon. */
const SHORTEST_CODE = 6;

/** What came of it. `noCode`: the practitioner has chosen none yet. */
export type Signing = 'signed' | 'wrong' | 'tooSoon' | 'noCode';

/** Who signs, with what. */
export type Signatory = {
  readonly practitionerId: string;
  readonly code: string;
  /** Epoch ms: when it is due for review. */
  readonly reviewBy?: number;
};

type ToSign = { readonly contentId: string; readonly version: number; readonly words: Words };

export interface SigningDesk {
  /** The key in use of a practitioner; null until he chose a code. */
  keyOf(practice: Practice, practitionerId: string): SealKey | null;
  /** Chooses a code, or another one when it was forgotten: a new key, the earlier one still confirms. False when it is too short. */
  chooseCode(practice: Practice, practitionerId: string, code: string): Promise<boolean>;
  /** A signature of a text in the practitioner's name; the text may say who signs and with which key. */
  signText(practice: Practice, by: Signatory, text: (key: SealKey) => string): Promise<Signed>;
  /** Writes the practitioner's signature under the words. */
  sign(practice: Practice, content: ToSign, by: Signatory): Promise<Signing>;
  /** The words that were signed under this seal; null when they are not here. */
  signedWords(practiceId: string, seal: string): Promise<Words | null>;
  /** Seconds before another try counts; 0 when it does now. */
  secondsToWait(): number;
}

/** A text signed, by which key; else why not. */
type Signed =
  | { readonly outcome: 'signed'; readonly key: SealKey; readonly signature: string }
  | { readonly outcome: Exclude<Signing, 'signed'> };

type Parts = {
  readonly state: Pick<AppState, 'formerPractices' | 'now' | 'practices' | 'settings'>;
  readonly ports: Pick<Ports, 'clock' | 'seals' | 'store'>;
  readonly practices: Pick<PracticeDesk, 'change'>;
};

/** The latest that the practitioner made. */
const keyOf = ({ sealKeys }: Practice, practitionerId: string): SealKey | null => {
  const own = sealKeys.filter((key) => key.practitionerId === practitionerId && key.wrapped !== '');
  return own.toSorted((a, b) => a.madeAt - b.madeAt).at(-1) ?? null;
};

/** Opens keys; whoever guesses waits, whichever key is tried. */
function createSigner({
  state,
  ports: { clock, seals },
}: Parts): Pick<SigningDesk, 'signText' | 'secondsToWait'> {
  const tries = createSlowedTries(clock);
  return {
    secondsToWait: () => tries.secondsToWait(state.now.value),
    async signText(practice, { practitionerId, code }, text) {
      // As it stands now: the page that signs may have been drawn before the code was chosen.
      const stored = practiceById(state, practice.id) ?? practice;
      const key = keyOf(stored, practitionerId);
      if (!key) return { outcome: 'noCode' };
      const tried: { signature: string | null } = { signature: null };
      const outcome = await tries.attempt(async () => {
        tried.signature = await seals.sign(key, code, text(key));
        return tried.signature !== null;
      });
      if (outcome === 'tooSoon') return { outcome };
      const { signature } = tried;
      return signature === null ? { outcome: 'wrong' } : { outcome: 'signed', key, signature };
    },
  };
}

export function createSigningDesk(parts: Parts): SigningDesk {
  const { state, ports, practices } = parts;
  const signer = createSigner(parts);
  const kept = ports.store.of(signedWordsCard);
  return {
    ...signer,
    keyOf,
    async chooseCode(practice, practitionerId, code) {
      if (code.trim().length < SHORTEST_CODE) return false;
      const made = await ports.seals.create(code);
      const key = { ...made, practitionerId, madeAt: ports.clock.now() };
      await practices.change(practice.id, (stored) => ({ ...stored, sealKeys: [...stored.sealKeys, key] }));
      return true;
    },
    async sign(practice, { contentId, version, words }, by) {
      const seal = sealOfWords(words);
      const { practitionerId, reviewBy } = by;
      const bare = { contentId, version, practitionerId, signedAt: ports.clock.now(), seal };
      const unproven = { ...bare, ...(reviewBy !== undefined && { reviewBy }) };
      const signed = await signer.signText(practice, by, () => statementOf(practice.id, unproven));
      if (signed.outcome !== 'signed') return signed.outcome;
      const id = signedWordsId(practice.id, seal);
      // The words before the signature: one that stands can always be shown against what it was over.
      const copy = { id, practiceId: practice.id, seal, words: writtenWords(words) };
      await kept.change(id, (stored) => stored ?? copy);
      const deskOf = state.settings.value.secretaryName;
      const signature = {
        ...unproven,
        ...(deskOf && { deskOf }),
        proof: { keyId: signed.key.id, signature: signed.signature },
      };
      await practices.change(practice.id, (stored) => ({
        ...stored,
        signatures: [...stored.signatures, signature],
      }));
      return 'signed';
    },
    async signedWords(practiceId, seal) {
      const stored = await kept.byId(signedWordsId(practiceId, seal));
      return stored && readWords(stored.words, seal);
    },
  };
}
