/** The rehearsal as she sees it beside the panel: the list of calls, the caller's lines as they come, the debrief, her progress. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { rehearsalCallsIn } from '../../../content/call/rehearsal-calls';
import type { FromRehearsal } from '../../../contract/rehearsal-wire';
import { type Debrief, debriefOf, type RehearsalFacts } from '../../../domain/call/rehearsal/debrief';
import { type Rehearsal, rehearsalCard, shorter } from '../../../domain/call/rehearsal/rehearsal.record';
import type { RehearsalCall } from '../../../domain/call/rehearsal/rehearsal-call';
import type { LanguageId } from '../../../domain/text/language/language-id';
import type { Ports } from '../../ports';
import { heardOf, type RehearsalNow, type Spoken } from './rehearsal-now';

/** A voice of this machine; what is said goes nowhere. */
interface LocalVoice {
  isThere(language: LanguageId): boolean;
  /** Hears that the browser has come to know other voices. */
  onChange(listener: () => void): void;
  say(text: string, language: LanguageId): void;
  stop(): void;
}

export interface RehearsalDesk {
  /** In the language of the interface. */
  calls(): readonly RehearsalCall[];
  readonly now: ReadonlySignal<RehearsalNow | null>;
  readonly progress: ReadonlySignal<ReadonlyMap<string, Rehearsal>>;
  /** Whether the caller is also heard, where this machine has a voice. */
  readonly isSpoken: ReadonlySignal<boolean>;
  /** In the language of the interface; read anew as the browser comes to know its voices. */
  readonly hasVoice: () => boolean;
  refresh(): Promise<void>;
  begin(id: string): void;
  /** The caller's next line; false when there is none left. */
  nextLine(): boolean;
  /** Asks the caller the question at that position. */
  ask(position: number): void;
  /** What the panel told. */
  hear(message: FromRehearsal): void;
  /** Ends the rehearsal: the debrief, and her progress. */
  finish(): Promise<void>;
  /** Back to the list. */
  leave(): void;
  toggleVoice(): void;
  exportProgress(): void;
}

type Parts = {
  readonly ports: Pick<Ports, 'clock' | 'files' | 'newId' | 'store'>;
  readonly voice: LocalVoice;
  /** Absent: French. */
  readonly language?: () => LanguageId;
};

const noFacts = (script: RehearsalCall): RehearsalFacts => ({
  calls: [],
  levels: {},
  withMessage: [],
  withCallback: [],
  isAtCounter: false,
  wantedPracticeId: script.wanted,
});

/** What is known of her with one more rehearsal of that call. */
const triedAgain =
  (id: string, { missed, redFlagSeconds }: Debrief, lastAt: number) =>
  (before: Rehearsal | null): Rehearsal => ({
    id,
    tries: (before?.tries ?? 0) + 1,
    isComplete: before?.isComplete === true || missed.length === 0,
    redFlagSeconds: shorter(before?.redFlagSeconds ?? null, redFlagSeconds),
    lastAt,
  });

/** The conversation: her questions, and the caller's lines one by one. */
function conversation(now: Signal<RehearsalNow | null>, say: (text: string) => void) {
  const add = (patch: Partial<RehearsalNow>, ...spoken: readonly Spoken[]) => {
    const current = now.value;
    if (!current) return;
    now.value = { ...current, ...patch, spoken: [...current.spoken, ...spoken] };
    for (const { by, text } of spoken) if (by === 'caller') say(text);
  };
  return {
    nextLine(): boolean {
      const current = now.value;
      const text = current && !current.debrief ? current.script.lines[current.lines] : undefined;
      if (!current || text === undefined) return false;
      add({ lines: current.lines + 1 }, { by: 'caller', text });
      return current.lines + 1 < current.script.lines.length;
    },
    ask(position: number): void {
      const current = now.value;
      const answer = current?.script.answers[position];
      if (!current || !answer) return;
      const asked = [...current.asked, position];
      add({ asked }, { by: 'her', text: answer.ask }, { by: 'caller', text: answer.says });
    },
  };
}

type Progress = Pick<RehearsalDesk, 'refresh'> & {
  readonly progress: Signal<ReadonlyMap<string, Rehearsal>>;
  readonly note: (id: string, debrief: Debrief) => Promise<void>;
};

/** How far she has come with each call, on screen and on disk. */
function progressOf({ clock, store }: Pick<Parts['ports'], 'clock' | 'store'>): Progress {
  const shelf = store.of(rehearsalCard);
  const progress = signal<ReadonlyMap<string, Rehearsal>>(new Map());
  const refresh = async (): Promise<void> => {
    progress.value = new Map((await shelf.all()).map((each) => [each.id, each]));
  };
  return {
    progress,
    refresh,
    async note(id, debrief) {
      await shelf.change(id, triedAgain(id, debrief, clock.now()));
      await refresh();
    },
  };
}

type Heard = Pick<RehearsalDesk, 'hasVoice' | 'isSpoken' | 'toggleVoice'> & {
  readonly say: (text: string) => void;
};

/** The caller aloud, where she wants it and this machine has a voice in the language that she works in. */
function callerVoice({ voice, language }: Required<Pick<Parts, 'voice' | 'language'>>): Heard {
  const isSpoken = signal(false);
  const changes = signal(0);
  voice.onChange(() => {
    changes.value += 1;
  });
  return {
    isSpoken,
    // Whoever draws it is drawn anew with each change.
    hasVoice: () => changes.value >= 0 && voice.isThere(language()),
    say: (text) => isSpoken.value && voice.say(text, language()),
    toggleVoice() {
      isSpoken.value = !isSpoken.value;
      if (!isSpoken.value) voice.stop();
    },
  };
}

export function createRehearsalDesk({ ports, voice, language = () => 'fr' }: Parts): RehearsalDesk {
  const { clock, files, newId } = ports;
  const now = signal<RehearsalNow | null>(null);
  const { progress, refresh, note } = progressOf(ports);
  const { say, ...heard } = callerVoice({ voice, language });
  const talk = conversation(now, say);
  const finish = async (): Promise<void> => {
    const current = now.value;
    if (!current || current.debrief) return;
    voice.stop();
    const { script, facts, seen } = current;
    const debrief = debriefOf(script, facts ?? noFacts(script), seen);
    now.value = { ...current, debrief };
    await note(script.id, debrief);
  };
  return {
    calls: () => rehearsalCallsIn(language()),
    now,
    progress,
    refresh,
    ...heard,
    ...talk,
    begin(id) {
      const script = rehearsalCallsIn(language()).find((call) => call.id === id);
      if (!script) return;
      const nothing = { spoken: [], lines: 0, asked: [], facts: null, seen: {}, keys: 0, commands: [] };
      now.value = { script, session: newId(), rangAt: clock.now(), ...nothing, debrief: null };
    },
    hear(message) {
      const current = now.value;
      if (current && !current.debrief) now.value = heardOf(current, message, clock.now());
    },
    finish,
    leave() {
      voice.stop();
      now.value = null;
    },
    exportProgress() {
      const text = JSON.stringify([...progress.value.values()], null, 2);
      files.save({ name: 'decroche-entrainement.json', type: 'application/json', text });
    },
  };
}
