/** The protocols as the practice owns them: written by the practitioner, signed, switched on and off, kept with their history. */
import type { Practice } from '../../domain/practice/practice';
import { savedOver } from '../../domain/record/sides';
import { civilNow, instantOf } from '../../domain/text/civil-time';
import { ok, type Result } from '../../domain/text/result';
import { type FileRefusal, protocolFile, protocolFromFile } from '../../domain/triage/protocol-file';
import { protocolVersion } from '../../domain/triage/protocol-version';
import { protocolVersionCard } from '../../domain/triage/protocol-version.record';
import { TriageProtocol } from '../../domain/triage/triage';
import { answeringZone, timeZoneOf, type Writes } from '../app-state';
import type { Clock, Files, Store } from '../ports';
import type { PracticeDesk } from '../practice/practice-desk';
import type { Signing, SigningDesk } from '../practice/signing-desk';
import { redFlagsNow } from '../start/shipped-triage';
import { type ProtocolEntry, type ProtocolLibrary, protocolEntry, protocolLibrary } from './protocol-library';
import { wordsToSign } from './protocol-seals';

type Parts = {
  readonly state: Writes<'protocolVersions'>;
  readonly store: Pick<Store, 'of'>;
  readonly clock: Clock;
  readonly files: Files;
  readonly newId: () => string;
  readonly practices: PracticeDesk;
  readonly signing: SigningDesk;
};

/** What a new protocol says before anything is typed in it. */
type FirstWords = Readonly<Record<'title' | 'question' | 'instruction' | 'source', string>>;

const blankProtocol = (id: string, words: FirstWords): TriageProtocol => ({
  id,
  version: 1,
  title: words.title,
  specialty: 'toutes',
  author: '',
  words: [],
  questions: [{ id: `${id}.1`, text: words.question, level: 'day', instruction: '', exit: false }],
  otherwise: { level: '72h', instruction: words.instruction },
  waitingAdvice: [],
  sources: [words.source],
  note: '',
  before: [],
  seeAlso: [],
});

/** Runs one work after the other, in the order asked: two keystrokes must not both begin a new version. */
function createTurns() {
  let tail: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = tail.then(work, work);
    tail = turn.catch(() => null);
    return turn;
  };
}

interface ProtocolDecisions {
  /** The practitioner answers for these words from now on, by his own code: the calls run them. `reviewDay` is an ISO date. */
  sign(
    practice: Practice,
    protocol: TriageProtocol,
    by: { readonly practitionerId: string; readonly code: string; readonly reviewDay: string },
  ): Promise<Signing>;
  /** Shows or hides the protocols of a specialty in this practice's calls. */
  switchSpecialty(practice: Practice, specialty: string): Promise<void>;
  /** The day (ISO), a year from now, by which what is signed today is to be reviewed unless another is chosen. */
  usualReviewDay(): string;
}

export interface ProtocolDesk extends ProtocolLibrary, ProtocolDecisions {
  refresh(): Promise<void>;
  /** Takes up an earlier version again, as a new draft. */
  restore(practice: Practice, content: TriageProtocol): Promise<TriageProtocol>;
  /** Keeps what is written as the draft; null while a text that is needed is empty: nothing is written then. */
  save(practice: Practice, content: TriageProtocol): Promise<TriageProtocol | null>;
  /** A protocol of the practice's own, to be filled in. */
  create(practice: Practice, words: FirstWords): Promise<TriageProtocol>;
  /** An id that no sign of the protocol ever had. */
  newSignId(protocol: TriageProtocol): string;
  /** Offers the protocol as a file that `importFile` takes in, here or at another practice. */
  exportFile(protocol: TriageProtocol): void;
  /** Takes a file in as a new draft of its protocol; what is refused says why, and nothing is kept of it. */
  importFile(practice: Practice, bytes: Uint8Array): Promise<Result<TriageProtocol, readonly FileRefusal[]>>;
}

/** Puts versions on disk, one at a time; a signed one is never written again. */
function createVersionWriter({ state, store, clock }: Parts) {
  const inTurn = createTurns();
  const versions = store.of(protocolVersionCard);
  const refresh = async (): Promise<void> => {
    state.protocolVersions.value = await versions.all();
  };
  const write = async (practice: Practice, protocol: TriageProtocol): Promise<TriageProtocol> => {
    const mine = protocolVersion(practice.id, protocol, clock.now());
    const base = state.protocolVersions.value.find(({ id }) => id === mine.id) ?? null;
    await versions.change(mine.id, savedOver(protocolVersionCard, { base, mine }));
    await refresh();
    return protocol;
  };
  const next = ({ history }: ProtocolEntry): number =>
    Math.max(0, ...history.map(({ version }) => version)) + 1;
  return {
    refresh,
    /** A further version, so that nothing that stands there is written over. */
    add: (practice: Practice, content: TriageProtocol): Promise<TriageProtocol> =>
      inTurn(() =>
        write(practice, { ...content, version: next(protocolEntry(state, practice, content.id)) }),
      ),
    /** The draft as it now reads; the first change of a signed or shipped version begins one. */
    keep: (practice: Practice, content: TriageProtocol): Promise<TriageProtocol> =>
      inTurn(() => {
        const entry = protocolEntry(state, practice, content.id);
        return write(practice, { ...content, version: entry.draft?.version ?? next(entry) });
      }),
  };
}

/** What the practice decides of its protocols. */
const decisions = ({ state, clock, practices, signing }: Parts): ProtocolDecisions => ({
  sign(practice, protocol, { practitionerId, code, reviewDay }) {
    const { id: contentId, version } = protocol;
    const words = wordsToSign(protocol);
    if (!words) throw new Error(`${contentId} names a red flag that is not there`);
    // The end of that day on the practice's calendar.
    const reviewBy = instantOf(reviewDay, '24:00', timeZoneOf(state, practice.id)) - 1;
    return signing.sign(practice, { contentId, version, words }, { practitionerId, code, reviewBy });
  },
  async switchSpecialty(practice, specialty) {
    const isHidden = practice.hiddenSpecialties.includes(specialty);
    await practices.change(practice.id, (stored) => {
      const others = stored.hiddenSpecialties.filter((hidden) => hidden !== specialty);
      return { ...stored, hiddenSpecialties: isHidden ? others : [...others, specialty] };
    });
  },
  usualReviewDay() {
    const [year = '', ...monthAndDay] = civilNow(clock.now(), answeringZone(state)).date.split('-');
    const nextYear = [Number(year) + 1, ...monthAndDay].join('-');
    return nextYear.endsWith('02-29') ? `${Number(year) + 1}-02-28` : nextYear;
  },
});

export function createProtocolDesk(parts: Parts): ProtocolDesk {
  const { refresh, add, keep } = createVersionWriter(parts);
  const { files, newId, state } = parts;
  return {
    ...protocolLibrary(state),
    ...decisions(parts),
    refresh,
    restore: add,
    async save(practice, content) {
      const parsed = TriageProtocol.safeParse(content);
      return parsed.success ? keep(practice, parsed.data) : null;
    },
    create: (practice, words) => add(practice, blankProtocol(`cabinet-${newId()}`, words)),
    newSignId: ({ id }) => `${id}.${newId()}`,
    exportFile: (protocol) =>
      files.save({
        name: `${protocol.id}-v${protocol.version}.json`,
        type: 'application/json',
        text: protocolFile(protocol),
      }),
    async importFile(practice, bytes) {
      const read = protocolFromFile(bytes, redFlagsNow());
      return read.ok ? ok(await add(practice, read.value)) : read;
    },
  };
}
