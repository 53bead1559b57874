/** Joins the desks into one application; the entrypoint gives it the outside world as ports. What the full pages alone need: page-app.ts. */
import { computed, effect } from '@preact/signals';
import { callCard } from '../domain/call/call.record';
import { type AppState, createAppState, shownCall } from './app-state';
import { createCallDesk } from './call/call-desk';
import type { CallDesk } from './call/call-verbs';
import { createCallWriter } from './call/call-writer';
import { createLeftOpen } from './call/left-open';
import { createUndoStack } from './call/undo-stack';
import { commandRows } from './commands';
import type { DeskParts, Desks, MoreDesks } from './desks/every-desk';
import { createOwnDesks } from './desks/own-desks';
import { createFailures } from './failures';
import { createCallbackDesk } from './message/callback-desk';
import { createMessageDesk } from './message/message-desk';
import { createNotices } from './notices';
import { createPanelDesk } from './panel-desk';
import { type AbbreviationDesk, createAbbreviationDesk } from './phrase/abbreviation-desk';
import { createContentDesks } from './phrase/content-desks';
import { lateDuePacks } from './phrase/due-packs';
import { createPaletteDesk } from './phrase/palette-desk';
import { createPhraseDesk } from './phrase/phrase-desk';
import type { Ports, StoreChange, Unsubscribe } from './ports';
import { createAgendaDesk } from './practice/agenda-desk';
import { createPracticeDesk } from './practice/practice-desk';
import { createPracticeSides } from './practice/practice-sides';
import { forgetPeople } from './privacy/forget-people';
import { createKeepingDesks } from './privacy/keeping-desks';
import { createPrivacyDesk } from './privacy/privacy-desk';
import { createVaultDesk } from './privacy/vault-desk';
import { readAgain } from './read-again';
import { createReplacementDesk } from './replacement-desk';
import { readAll } from './start/reading';
import { createRest } from './start/rest';
import { createTriageDesk } from './triage/triage-desk';

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

function createDesks<More extends MoreDesks>(ports: Ports, more: (parts: DeskParts) => More): Desks & More {
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
  const replacement = createReplacementDesk({ state, writer, store: ports.store, calls, callbacks });
  const own = createOwnDesks({ state, ports, practices, notices, undo });
  const forget = () => forgetPeople(state, own);
  const onLocked = [undo.clear, writer.release, forget, calls.forgetPeople, messages.forget, notices.clear];
  const desks = {
    ...{ state, notices, writer, calls, triage, phrases, callbacks, messages, practices },
    ...content,
    ...createPracticeSides({ state, ports, practices, notices, undo, calls, phrases, agenda }),
    privacy: createPrivacyDesk({ state, ports, notices }),
    ...createKeepingDesks(ports, practices),
    vault: createVaultDesk({ state, ports, notices, onLocked: [...onLocked, agenda.pointing.leave] }),
    leftOpen,
    panel,
    replacement,
    rest: createRest(ports.report),
    ...own,
    ...more({ ...content, state, ports, practices, notices, undo }),
  };
  const commands = commandRows.map(({ id, keys, run }) => ({ id, keys, run: () => run(desks, '') }));
  return { ...desks, palette: createPaletteDesk({ ...desks, commands }) };
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

/** Packs whose day has come; a failure is told. */
const applyPacks = ({ packs }: MoreDesks, { report }: Ports): void =>
  void packs.applyDue().catch((error: unknown) => report('packs', error));

/** Reads what is on disk, then follows it. */
async function openDesks(desks: Desks, ports: Ports, { publish }: AbbreviationDesk): Promise<Unsubscribe> {
  // Heard from the first moment: what another panel writes while this one reads must not be missed.
  const stop = follow(desks, ports);
  const stopLock = await desks.vault.follow(async () => {
    await readAll(desks, ports);
    applyPacks(desks, ports);
    desks.calls.parkOthers();
  });
  await readAll(desks, ports);
  const isCalling = computed(() => desks.state.calls.value.length > 0);
  const stops = [publish(), effect(() => ports.publishCalling(isCalling.value))];
  return () => {
    for (const end of [...stops, stopLock, stop]) end();
  };
}

/** The application with further desks. */
export function createAppWith<More extends MoreDesks>(
  ports: Ports,
  more: (parts: DeskParts) => More,
): App & More {
  const desks = createDesks(ports, more);
  const abbreviations = createAbbreviationDesk({ ...desks, ports });
  return {
    ...desks,
    tick() {
      if (desks.state.calls.value.length === 0) ports.clock.resync();
      desks.state.now.value = ports.clock.now();
      desks.agenda.tick();
      applyPacks(desks, ports);
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
    async open() {
      const [close] = await Promise.all([openDesks(desks, ports, abbreviations), desks.rest.bring()]);
      applyPacks(desks, ports);
      return close;
    },
    openToPaint: () => openDesks(desks, ports, abbreviations),
  };
}

/** The application of the panel: what nothing in it shows is not loaded with it. */
export const createApp = (ports: Ports): App =>
  createAppWith(ports, (parts) => ({ packs: lateDuePacks(parts) }));
