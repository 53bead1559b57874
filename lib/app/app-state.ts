/** What the panel knows at one moment, as signals; a desk writes those that its own type names, and nobody else writes. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Labels } from '../content/labels/fr/fr';
import { labelsIn } from '../content/labels/labels-in';
import type { PanelLayout } from '../contract/panel-layout';
import type { Overlay } from '../contract/panel-replacement';
import type { Call } from '../domain/call/call';
import type { Callback } from '../domain/message/callback';
import type { Message } from '../domain/message/message';
import type { SlipGap } from '../domain/message/slip-gate';
import type { PhraseHabit } from '../domain/phrase/phrase-habit';
import type { PhraseRecord } from '../domain/phrase/phrase-record';
import type { Practice } from '../domain/practice/practice';
import { type MaskProof, NO_PROOF } from '../domain/privacy/mask-proof';
import { DEFAULT_CHOICES, type PrivacyChoices, type SketchState } from '../domain/privacy/privacy';
import { DEFAULT_SETTINGS, type Queue, queueOf, type Settings } from '../domain/settings';
import { isTimeZone, machineZone } from '../domain/text/civil-time';
import type { EmergencyRegion } from '../domain/triage/emergency-numbers';
import type { ProtocolVersion } from '../domain/triage/protocol-version';
import type { FocusTarget } from './focus-target';
import { answeredById, everyPractice, type KnownPractices, theOnlyPractice } from './known-practices';
import type { SetAsideRecord } from './ports';
import type { GlobalKeys } from './shortcuts-port';
import { type TabPractice, tabPracticeId } from './tab-practice';

/** One line of feedback, with at most one way out. */
export type Notice = {
  readonly id: number;
  readonly kind: 'info' | 'warning' | 'error';
  readonly text: string;
};

/** A save that waits for what is missing, or for the reason why it is; null when nothing is asked. */
export type AskedSlip = { readonly callId: string | null; readonly gaps: readonly SlipGap[] } | null;

/** The signals themselves: only `createApp` holds them all. */
export type WritableState = {
  readonly now: Signal<number>;
  /** IANA zone of the machine: shown beside the practice's clock where the two differ. */
  readonly deskZone: string;
  readonly calls: Signal<readonly Call[]>;
  /** The call on screen: the active one, or a held one that she looks at. */
  readonly shownCallId: Signal<string | null>;
  /** Calls found open when the browser started again, until she has said what becomes of them. */
  readonly leftOpenIds: Signal<readonly string[]>;
  /** The call of which she was asked whether the next words are somebody else's. */
  readonly askedForNew: Signal<string | null>;
  /** Those of the last seven days, which the messages of the calls on the desk are among. */
  readonly recentMessages: Signal<readonly Message[]>;
  /** Those of today. */
  readonly messages: Signal<readonly Message[]>;
  /** What the message that was asked to be saved still lacks. */
  readonly askedSlip: Signal<AskedSlip>;
  /** Those of before the last seven days that nobody has said to have read: read once the desk is open. */
  readonly olderUnread: Signal<readonly Message[]>;
  /** All, whatever their day, that still wait to be handed over, or for an answer. */
  readonly waitingMessages: Signal<readonly Message[]>;
  /** Promises not kept yet. */
  readonly callbacks: Signal<readonly Callback[]>;
  /** Those that are answered for, in their order. */
  readonly practices: Signal<readonly Practice[]>;
  /** Archived or removed: what is kept of them bears their name. */
  readonly formerPractices: Signal<readonly Practice[]>;
  /** Versions of the protocols that the practices wrote. */
  readonly protocolVersions: Signal<readonly ProtocolVersion[]>;
  readonly settings: Signal<Settings>;
  /** What the desk wrote: its own phrases, and its versions of the shipped ones. */
  readonly phraseRecords: Signal<readonly PhraseRecord[]>;
  readonly phraseHabits: Signal<readonly PhraseHabit[]>;
  readonly setAside: Signal<readonly SetAsideRecord[]>;
  /** Everything is to be masked; what is of ours is at once. */
  readonly masked: Signal<boolean>;
  /** Of which tabs it is proven. */
  readonly maskProof: Signal<MaskProof>;
  readonly privacyChoices: Signal<PrivacyChoices>;
  /** What the masked page underneath shows. */
  readonly sketch: Signal<SketchState>;
  /** The masked row that a held key shows now. */
  readonly revealedRow: Signal<string | null>;
  /** The call that counter mode parked, or `noCall`; null when nobody stands at the desk. */
  readonly counter: Signal<{ readonly parkedCallId: string | null } | null>;
  readonly tab: Signal<TabPractice | null>;
  readonly layout: Signal<PanelLayout | null>;
  readonly overlay: Signal<Overlay>;
  /** She holds Alt in the agenda underneath. */
  readonly altHeld: Signal<boolean>;
  /** What was last looked for in the palette, by call and step: there it opens on it again, and nowhere else. */
  readonly paletteQueries: Signal<Readonly<Record<string, Readonly<Record<string, string>>>>>;
  readonly notice: Signal<Notice | null>;
  readonly saveState: Signal<'saved' | 'saving' | 'failed'>;
  readonly focusRequest: Signal<{ readonly target: FocusTarget; readonly count: number } | null>;
  /** The keys of the four global commands as the browser really has them, by command; absent when it gave none. */
  readonly globalKeys: Signal<GlobalKeys>;
  readonly labels: { readonly value: Labels };
};

/** A signal that is read and followed. Less than a whole `ReadonlySignal`, which TypeScript would take for a `Signal`. */
type Shown<T> = Pick<ReadonlySignal<T>, 'value' | 'peek'>;

/** What everybody may read and follow. */
export type AppState = {
  readonly [K in keyof WritableState]: WritableState[K] extends Signal<infer T> ? Shown<T> : WritableState[K];
};

/** The state for a desk that writes these of its signals. */
export type Writes<K extends keyof WritableState> = AppState & Pick<WritableState, K>;

/** `deskZone`: where the machine stands that she works at. */
export function createAppState(now: number, deskZone = machineZone()): WritableState {
  const settings = signal(DEFAULT_SETTINGS);
  return {
    now: signal(now),
    deskZone,
    calls: signal<readonly Call[]>([]),
    shownCallId: signal<string | null>(null),
    leftOpenIds: signal<readonly string[]>([]),
    askedForNew: signal<string | null>(null),
    recentMessages: signal<readonly Message[]>([]),
    messages: signal<readonly Message[]>([]),
    askedSlip: signal<AskedSlip>(null),
    olderUnread: signal<readonly Message[]>([]),
    waitingMessages: signal<readonly Message[]>([]),
    callbacks: signal<readonly Callback[]>([]),
    practices: signal<readonly Practice[]>([]),
    formerPractices: signal<readonly Practice[]>([]),
    protocolVersions: signal<readonly ProtocolVersion[]>([]),
    settings,
    phraseRecords: signal<readonly PhraseRecord[]>([]),
    phraseHabits: signal<readonly PhraseHabit[]>([]),
    setAside: signal<readonly SetAsideRecord[]>([]),
    masked: signal(false),
    maskProof: signal(NO_PROOF),
    privacyChoices: signal(DEFAULT_CHOICES),
    sketch: signal<SketchState>('off'),
    revealedRow: signal<string | null>(null),
    counter: signal<{ readonly parkedCallId: string | null } | null>(null),
    tab: signal<TabPractice | null>(null),
    layout: signal<PanelLayout | null>(null),
    overlay: signal<Overlay>('none'),
    altHeld: signal(false),
    paletteQueries: signal({}),
    notice: signal<Notice | null>(null),
    saveState: signal<'saved' | 'saving' | 'failed'>('saved'),
    focusRequest: signal<{ readonly target: FocusTarget; readonly count: number } | null>(null),
    globalKeys: signal<GlobalKeys>({}),
    labels: computed(() => labelsIn(settings.value.language)),
  };
}

/** The call on screen, if there is one. */
export const shownCall = (state: AppState): Call | null =>
  state.calls.value.find(({ id }) => id === state.shownCallId.value) ?? null;

/** The practice of that id, answered for or not; null where there is none (damaged, gone). */
export const practiceById = (state: KnownPractices, practiceId: string | null): Practice | null =>
  everyPractice(state).find(({ id }) => id === practiceId) ?? null;

/**
 * The practice of a call, or of the next call: over an agenda what was chosen in that tab, else what the page says; of several
 * none by itself, and only one there is where nobody ever chose. Null where it is not known (damaged, gone): she has to choose.
 */
export function practiceOf(state: AppState, call: Call | null): Practice | null {
  if (call) return practiceById(state, call.practiceId);
  const inTab = tabPracticeId(state.tab.value);
  if (inTab !== null) return answeredById(state, inTab);
  const { activePracticeId } = state.settings.value;
  if (state.tab.value && state.practices.value.length > 1) return null;
  return activePracticeId ? answeredById(state, activePracticeId) : theOnlyPractice(state);
}

/** What waits on the lines of the practice that she answers for now. */
export const queueNow = (state: AppState): Queue =>
  queueOf(state.settings.value, practiceOf(state, shownCall(state))?.id ?? null);

/** The IANA zone in which a practice's hours are told; where none is known, this machine's. */
export function timeZoneOf(state: AppState, practiceId: string): string {
  const zone = practiceById(state, practiceId)?.timeZone ?? '';
  return isTimeZone(zone) ? zone : state.deskZone;
}

/** The zone of the practice she answers for now: what is of no practice, or of all of them, follows its clock. */
export const answeringZone = (state: AppState): string =>
  timeZoneOf(state, practiceOf(state, shownCall(state))?.id ?? '');

/**
 * Where the patient is: the place decides the emergency number, else the practice's region, never the browser; null where
 * neither is known, and she has to ask.
 */
export const regionOf = (state: AppState, call: Call | null): EmergencyRegion | null =>
  call?.notes.handOver.region ?? practiceOf(state, call)?.region ?? null;

/** Asks the component that owns `target` to take the keyboard focus. */
export function requestFocus(state: Writes<'focusRequest'>, target: FocusTarget): void {
  state.focusRequest.value = { target, count: (state.focusRequest.peek()?.count ?? 0) + 1 };
}
