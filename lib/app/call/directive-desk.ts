/** The practitioners' instructions: those that matter at this moment of the call, those she has not read, and how they are written. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type ExamQuestions, examQuestionsIn } from '../../content/call/exam-questions';
import {
  type AppointmentRule,
  BLANK_DIRECTIVE,
  type Directive,
  type DirectiveKind,
  questionsOf,
  type Standing,
} from '../../domain/call/directive/directive';
import { directiveCard } from '../../domain/call/directive/directive.record';
import { directiveWords, sealedDirective } from '../../domain/call/directive/directive-words';
import type { Practice } from '../../domain/practice/practice';
import { type SignatureState, signatureState } from '../../domain/practice/signing/signature';
import { type Words, writtenWords } from '../../domain/practice/signing/words';
import { type AppState, practiceById } from '../app-state';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { Signatory, Signing, SigningDesk } from '../practice/signing-desk';
import { createDirectiveSaving, type DirectiveSaving } from './directive-saving';
import { createDirectiveViews } from './directive-views';
import type { UndoStack } from './undo-stack';

/** `isAwaiting`: a preparation or questions are written that nobody signed. */
type AppointmentTold = {
  readonly spoken: AppointmentRule;
  /** What may be written by any channel: what was chosen, and nothing that was typed. */
  readonly written: AppointmentRule;
  /** What may be written where only the patient reads it. */
  readonly secured: AppointmentRule;
  readonly practice: string;
  readonly isAwaiting: boolean;
};

export interface DirectiveDesk extends DirectiveSaving {
  /** All of a practice, the latest written first. */
  of(practiceId: string): readonly Directive[];
  /** Those in force of the practice on screen. */
  readonly inForce: ReadonlySignal<readonly Directive[]>;
  /** Those that matter at this moment of the call on screen. */
  readonly shown: ReadonlySignal<readonly Directive[]>;
  /** Those in force, of any practice, whose words she has not read yet. */
  readonly fresh: ReadonlySignal<readonly Directive[]>;
  /** Where it stands today, on its practice's calendar. */
  standing(directive: Directive): Standing;
  /** What is told of an appointment, and what may be written to the patient. */
  told(directive: Directive): AppointmentTold;
  isFresh(directive: Directive): boolean;
  /** The words that she last read; null where she read none. */
  lastRead(directive: Directive): Words | null;
  blank(practiceId: string, kind: DirectiveKind): Directive;
  /** Takes it away; it can be put back, with who read it. */
  remove(id: string): Promise<void>;
  /** Read and understood by whoever sits here. */
  markRead(directive: Directive): Promise<void>;
  /** Out of date from now on, or in force again; it can be taken back. */
  setEnded(directive: Directive, isEnded: boolean): Promise<void>;
  /** Sets of questions that imaging centres publish, to be taken into a rule. */
  examQuestions(): readonly ExamQuestions[];
  signature(directive: Directive): SignatureState;
  sign(directive: Directive, by: Signatory): Promise<Signing>;
  refresh(): Promise<void>;
}

type Parts = {
  readonly state: AppState;
  readonly ports: Pick<Ports, 'clock' | 'newId' | 'store'>;
  readonly signing: Pick<SigningDesk, 'sign'>;
  readonly notices: Notices;
  readonly undo: Pick<UndoStack, 'push'>;
};

type Change = (directive: Directive, update: (current: Directive) => Directive) => Promise<void>;

type Writing = Pick<DirectiveDesk, 'blank' | 'markRead' | 'setEnded'>;

/** Reading and ending: each is made from what stands on disk by then. */
function writingVerbs({ state, ports: { clock, newId }, notices, undo }: Parts, change: Change): Writing {
  const by = () => state.settings.value.secretaryName;
  return {
    blank: (practiceId: string, kind: DirectiveKind): Directive => ({
      ...BLANK_DIRECTIVE,
      id: newId(),
      practiceId,
      kind,
      writtenAt: clock.now(),
      author: by(),
    }),
    markRead(directive: Directive): Promise<void> {
      const read = { by: by(), at: clock.now(), words: writtenWords(directiveWords(directive)) };
      return change(directive, (current) => ({
        ...current,
        reads: [...current.reads.filter((each) => each.by !== read.by), read],
      }));
    },
    async setEnded(directive: Directive, isEnded: boolean): Promise<void> {
      const { endedAt } = directive;
      await change(directive, (current) => ({ ...current, endedAt: isEnded ? clock.now() : null }));
      notices.tell(state.labels.value.directives[isEnded ? 'nowEnded' : 'nowInForce']);
      undo.push(() => {
        void change(directive, (current) => ({ ...current, endedAt }));
        return true;
      });
    },
  };
}

/** Who answers for the words, and what may hence be told of an appointment. */
function signedVerbs({ state, signing }: Parts): Pick<DirectiveDesk, 'signature' | 'told' | 'sign'> {
  const practice = ({ practiceId }: Directive): Practice | null => practiceById(state, practiceId);
  const signature = (directive: Directive) =>
    signatureState(practice(directive), sealedDirective(directive), state.now.value);
  return {
    signature,
    told(directive: Directive): AppointmentTold {
      const { appointment } = directive;
      const isSigned = signature(directive).state === 'signed';
      const prepare = isSigned ? appointment.prepare.trim() : '';
      const asked = questionsOf(appointment);
      const asks = isSigned ? asked : [];
      return {
        spoken: { ...appointment, prepare, asks },
        written: { ...appointment, bring: '', prepare: '', asks },
        secured: { ...appointment, prepare, asks },
        practice: practice(directive)?.name ?? '',
        isAwaiting: !isSigned && (appointment.prepare.trim() !== '' || asked.length > 0),
      };
    },
    async sign(directive: Directive, signatory: Signatory): Promise<Signing> {
      const of = practice(directive);
      if (!of) return 'noCode';
      const { id } = sealedDirective(directive);
      return signing.sign(of, { contentId: id, version: 1, words: directiveWords(directive) }, signatory);
    },
  };
}

export function createDirectiveDesk(parts: Parts): DirectiveDesk {
  const { state, ports } = parts;
  const list = signal<readonly Directive[]>([]);
  const stored = ports.store.of(directiveCard);
  const refresh = async (): Promise<void> => {
    list.value = (await stored.all()).toSorted((a, b) => b.writtenAt - a.writtenAt);
  };
  const change: Change = async (directive, update) => {
    await stored.change(directive.id, (current) => update(current ?? directive));
    await refresh();
  };
  return {
    ...createDirectiveViews(state, list),
    ...writingVerbs(parts, change),
    ...createDirectiveSaving(parts, refresh),
    ...signedVerbs(parts),
    refresh,
    examQuestions: () => examQuestionsIn(state.settings.value.language),
    of: (practiceId) => list.value.filter((each) => each.practiceId === practiceId),
    async remove(id) {
      const removed = await stored.byId(id);
      if (!removed) return;
      await stored.changeAll(new Map(), [id]);
      await refresh();
      parts.notices.tell(state.labels.value.directives.removed);
      parts.undo.push(() => {
        void change(removed, (current) => current);
        return true;
      });
    },
  };
}
