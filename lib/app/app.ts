/** Joins the desks into one application; the entrypoint gives it the outside world as ports. */
import { computed, effect } from '@preact/signals';
import { callCard } from '../domain/call/call.record';
import { type AppState, createAppState, shownCall, type WritableState } from './app-state';
import { createCallDesk } from './call/call-desk';
import type { CallDesk } from './call/call-verbs';
import { type CallWriter, createCallWriter } from './call/call-writer';
import { createLeftOpen, type LeftOpen } from './call/left-open';
import { createUndoStack } from './call/undo-stack';
import { commandRows } from './commands';
import { createOwnDesks, type OwnDesks } from './copied-settings';
import { createFailures } from './failures';
import { type CallbackDesk, createCallbackDesk } from './message/callback-desk';
import { createMessageDesk } from './message/message-desk';
import type { MessageDesk } from './message/message-verbs';
import { createNotices, type Notices } from './notices';
import { createPanelDesk } from './panel-desk';
import type { PanelDesk } from './panel-verbs';
import { type AbbreviationDesk, createAbbreviationDesk } from './phrase/abbreviation-desk';
import { type ContentDesks, createContentDesks } from './phrase/content-desks';
import { createPaletteDesk, type PaletteDesk } from './phrase/palette-desk';
import { createPhraseDesk } from './phrase/phrase-desk';
import type { PhraseDesk } from './phrase/phrase-verbs';
import type { Ports, StoreChange, Unsubscribe } from './ports';
import { createAgendaDesk } from './practice/agenda-desk';
import { createPracticeDesk, type PracticeDesk } from './practice/practice-desk';
import { createPracticeSides, type PracticeSides } from './practice/practice-sides';
import { forgetPeople } from './privacy/forget-people';
import { createKeepingDesks, type KeepingDesks } from './privacy/keeping-desks';
import { createPrivacyDesk, type PrivacyDesk } from './privacy/privacy-desk';
import { createVaultDesk, type VaultDesk } from './privacy/vault-desk';
import { readAgain } from './read-again';
import { createReplacementDesk, type ReplacementDesk } from './replacement-desk';
import { readAll } from './start/reading';
import { createRest, type Rest } from './start/rest';
import { createTriageDesk } from './triage/triage-desk';
import type { TriageDesk } from './triage/triage-verbs';

/** Every desk, over one state that they write. */
interface Desks extends KeepingDesks, ContentDesks, OwnDesks, PracticeSides {
  readonly state: WritableState;
  readonly notices: Notices;
  readonly writer: CallWriter;
  readonly calls: CallDesk;
  readonly triage: TriageDesk;
  readonly phrases: PhraseDesk;
  readonly callbacks: CallbackDesk;
  readonly messages: MessageDesk;
  readonly practices: PracticeDesk;
  readonly privacy: PrivacyDesk;
  readonly vault: VaultDesk;
  readonly leftOpen: LeftOpen;
  readonly panel: PanelDesk;
  readonly replacement: ReplacementDesk;
  readonly palette: PaletteDesk;
  readonly rest: Rest;
}

/** The application: components name the desks that they use, and only what puts it together holds all of it. */
export interface App extends Omit<Desks, 'state'> {
  /** Read and followed by everybody, written by the desks alone. */
  readonly state: AppState;
  readonly abbreviations: AbbreviationDesk;
  /** Lets the clocks on screen move on. */
  tick(): void;
  /** Says that something failed which nobody caught; it is reported already. */
  tellFailure(error: unknown): void;
  /** Calls found open: offered when the browser has just started, else only told; after another panel, which held them, neither. */
  tellRecovered(hasReplaced?: boolean): Promise<void>;
  /** Whether everything is masked, for a page that draws before it has read the rest. */
  readMask(): Promise<void>;
  /** Reads what is on disk, then follows what changes; rejects as the store does. */
  open(): Promise<Unsubscribe>;
  /** The same for a panel that draws first: what no first paint shows may still be on its way (`rest`). */
  openToPaint(): Promise<Unsubscribe>;
}

function createDesks(ports: Ports): Desks {
  const state = createAppState(ports.clock.now(), ports.clock.zone);
  const notices = createNotices(state);
  const undo = createUndoStack();
  const writer = createCallWriter({ ...ports, state, notices });
  const practices = createPracticeDesk(state, ports);
  const agenda = createAgendaDesk({ state, ports, practices, calls: () => calls });
  const calls: CallDesk = createCallDesk({ state, ports, writer, notices, undo, agenda });
  const triage = createTriageDesk({ state, calls, clock: ports.clock });
  const phrases = createPhraseDesk({ state, ports, calls, notices, agenda });
  const callbacks = createCallbackDesk({ state, ports, notices, undo });
  const messages = createMessageDesk({ state, ports, calls, callbacks, notices });
  const content = createContentDesks({ state, ports, practices, notices, undo });
  const leftOpen = createLeftOpen({ state, calls });
  const panel = createPanelDesk({ state, ports, calls, triage, notices, undo, leftOpen });
  const replacement = createReplacementDesk({ state, writer, store: ports.store, calls });
  const own = createOwnDesks({ state, ports, practices, notices, undo });
  const forget = () => forgetPeople(state, own);
  const onLocked = [undo.clear, writer.release, forget, calls.forgetPeople, messages.forget, notices.clear];
  const desks = {
    state,
    notices,
    writer,
    calls,
    triage,
    phrases,
    callbacks,
    messages,
    practices,
    ...content,
    ...createPracticeSides({ state, ports, practices, notices, undo, calls, phrases, agenda }),
    privacy: createPrivacyDesk({ state, ports, notices }),
    ...createKeepingDesks(state, ports, practices),
    vault: createVaultDesk({ state, ports, notices, onLocked: [...onLocked, agenda.pointing.leave] }),
    leftOpen,
    panel,
    replacement,
    rest: createRest(ports.report),
    ...own,
  };
  const paletteCommands = commandRows.map(({ id, keys, run }) => ({ id, keys, run: () => run(desks, '') }));
  return { ...desks, palette: createPaletteDesk({ ...desks, commands: paletteCommands }) };
}

/** Follows what other panels and the worker change. */
function follow(desks: Desks, ports: Ports): Unsubscribe {
  const { state, writer, privacy } = desks;
  /** Another panel took a call: this one shows it too, unless somebody is being spoken with here. */
  const showActive = () => {
    const active = state.calls.value.find(({ status }) => status === 'active');
    if (active && shownCall(state)?.status !== 'active') state.shownCallId.value = active.id;
  };
  const again = readAgain(desks);
  const onChange = async ({ kind, id, revision }: StoreChange): Promise<void> => {
    if (kind !== callCard.kind) return void (await again[kind]?.(id));
    await writer.follow(id, revision);
    showActive();
  };
  const stops = [ports.store.onChange((change) => void onChange(change)), privacy.follow()];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Reads what is on disk, then follows it. */
async function openDesks(desks: Desks, ports: Ports, { publish }: AbbreviationDesk): Promise<Unsubscribe> {
  // Heard from the first moment: what another panel writes while this one reads must not be missed.
  const stop = follow(desks, ports);
  const stopLock = await desks.vault.follow(() => readAll(desks, ports).then(desks.calls.parkOthers));
  await readAll(desks, ports);
  const isCalling = computed(() => desks.state.calls.value.length > 0);
  const stops = [publish(), effect(() => ports.publishCalling(isCalling.value))];
  return () => {
    for (const end of [...stops, stopLock, stop]) end();
  };
}

export function createApp(ports: Ports): App {
  const desks = createDesks(ports);
  const abbreviations = createAbbreviationDesk({ ...desks, ports });
  return {
    ...desks,
    tick() {
      if (desks.state.calls.value.length === 0) ports.clock.resync();
      desks.state.now.value = ports.clock.now();
      desks.agenda.tick();
      void desks.packs.applyDue().catch((error: unknown) => ports.report('packs', error));
      void desks.loss.tick(ports.clock.now()).catch((error: unknown) => ports.report('witness', error));
    },
    abbreviations,
    tellFailure: createFailures({ ...desks, ...ports }).tell,
    async tellRecovered(hasReplaced = false) {
      const { state, notices, leftOpen } = desks;
      const first = ports.isFirstOpening();
      // One that goes on where another stood says neither: her keys do not wait for the answer.
      if (hasReplaced) return void first.catch((error: unknown) => ports.report('recovered', error));
      if (await first) return leftOpen.offer();
      const count = state.calls.value.length;
      if (count > 0 && !state.notice.value) notices.tell(state.labels.value.calls.recovered(count));
    },
    async readMask() {
      desks.state.masked.value = await ports.mask.isOn();
    },
    open: async () => (await Promise.all([openDesks(desks, ports, abbreviations), desks.rest.bring()]))[0],
    openToPaint: () => openDesks(desks, ports, abbreviations),
  };
}
