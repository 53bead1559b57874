/** The panel itself: its layers, the mask, counter mode, and the way back to the agenda. */
import type { PanelLayout } from '../contract/panel-layout';
import type { Overlay } from '../contract/panel-replacement';
import type { GlobalCommand } from '../contract/wire';
import { requestFocus, shownCall, type Writes } from './app-state';
import { createCallKey } from './call/call-key';
import type { CallDesk } from './call/call-verbs';
import type { LeftOpen } from './call/left-open';
import type { UndoStack } from './call/undo-stack';
import type { FocusTarget } from './focus-target';
import type { Notices } from './notices';
import type { PanelDesk } from './panel-verbs';
import type { Ports } from './ports';
import { isSeenPress } from './privacy/seen-press';
import { createStrayLetters } from './stray-letters';
import { assessCall } from './triage/triage-level';
import type { TriageDesk } from './triage/triage-verbs';

type Parts = {
  readonly state: Writes<
    | 'altHeld'
    | 'askedForNew'
    | 'counter'
    | 'focusRequest'
    | 'globalKeys'
    | 'layout'
    | 'overlay'
    | 'shownCallId'
  >;
  readonly ports: Pick<Ports, 'clock' | 'isBlindPress' | 'mask' | 'page' | 'print' | 'shortcuts'>;
  readonly calls: CallDesk;
  readonly triage: TriageDesk;
  readonly notices: Notices;
  readonly undo: UndoStack;
  readonly leftOpen: LeftOpen;
};

/** Where the panel stands over the page, and the layers over the call. */
function layoutVerbs({ state, ports, leftOpen }: Parts) {
  const change = (patch: Partial<PanelLayout>) => {
    const layout = state.layout.value;
    if (!layout || !ports.page) return;
    state.layout.value = { ...layout, ...patch };
    ports.page.setLayout(state.layout.value);
  };
  const open = () => void (state.layout.value?.open === false && change({ open: true }));
  const toggleLayer = (layer: Overlay) => {
    open();
    state.overlay.value = state.overlay.value === layer ? 'none' : layer;
  };
  return {
    open,
    toggleOpen: () => change({ open: !state.layout.value?.open }),
    toggleMode() {
      const { mode, isRefused } = state.layout.value ?? {};
      change({ mode: mode === 'push' && !isRefused ? 'overlay' : 'push', isChosen: true, isRefused: false });
    },
    togglePalette: () => toggleLayer('palette'),
    toggleHelp: () => toggleLayer('help'),
    toggleMessages: () => toggleLayer('messages'),
    toggleCallbacks: () => toggleLayer('callbacks'),
    toggleFacts: () => toggleLayer('facts'),
    toggleDirectory: () => toggleLayer('directory'),
    togglePractices: () => toggleLayer('practices'),
    toggleDirectives: () => toggleLayer('directives'),
    toggleDifficult: () => toggleLayer('difficult'),
    toggleLanguage: () => toggleLayer('language'),
    toggleSecretaries: () => toggleLayer('secretaries'),
    toggleRemark: () => toggleLayer('remark'),
    closeLayer() {
      state.overlay.value = 'none';
    },
    followLayout(layout: PanelLayout | null) {
      state.layout.value = layout;
    },
    followAlt(isHeld: boolean) {
      state.altHeld.value = isHeld;
    },
    escape() {
      if (state.overlay.value !== 'none') state.overlay.value = 'none';
      else if (!leftOpen.leave()) ports.page?.returnFocus();
    },
  };
}

/** The mask, and counter mode: somebody stands at the desk. */
function privacyVerbs(parts: Parts, open: () => void) {
  const { state, ports, calls } = parts;
  const toggleMask = () => void ports.mask.toggle();
  const mayUnmask = () => {
    const may = isSeenPress(parts);
    // The strip has no line to say why.
    if (!may) open();
    return may;
  };

  const enterCounter = () => {
    const active = state.calls.value.find(({ status }) => status === 'active');
    state.counter.value = { parkedCallId: active?.id ?? null };
    // She may be looking at a held call: it is the one being spoken with that must be parked.
    if (active) state.shownCallId.value = active.id;
    calls.park();
    // The worker masks when the global key is pressed, woken by it perhaps after this; a click on the button comes here first.
    void ports.mask.set(true);
  };

  const leaveCounter = (parkedCallId: string | null) => {
    state.counter.value = null;
    const wasShown = parkedCallId !== null && state.shownCallId.value === parkedCallId;
    if (parkedCallId) calls.unpark(parkedCallId);
    // The call stayed drawn beneath its cover, caret and all: the keyboard is not moved elsewhere.
    if (wasShown) state.focusRequest.value = null;
    void ports.mask.set(false);
  };

  return {
    toggleMask() {
      if (!state.masked.value || mayUnmask()) toggleMask();
    },
    toggleCounter() {
      const counter = state.counter.value;
      if (counter && !mayUnmask()) return;
      if (counter) leaveCounter(counter.parkedCallId);
      else enterCounter();
    },
  };
}

/** Keys whose meaning depends on what is on screen. */
function callVerbs({ state, calls, triage, notices, undo }: Parts) {
  return {
    holdOrResume() {
      const call = shownCall(state);
      if (call?.status === 'held') calls.resume(call.id);
      else calls.hold();
    },
    undo() {
      const outcome = undo.undo();
      notices.tell(state.labels.value.notices[outcome], outcome === 'deskFull' ? 'warning' : 'info');
    },
    /** True when « ? » answered the question on screen. */
    answeredUnknown(): boolean {
      const call = shownCall(state);
      const isAsking = call !== null && assessCall(state, call)?.state === 'asking';
      if (isAsking) triage.answer('unknown');
      return isAsking;
    },
  };
}

export function createPanelDesk(parts: Parts): PanelDesk {
  const { state, ports } = parts;
  const layout = layoutVerbs(parts);
  const privacy = privacyVerbs(parts, layout.open);
  const { holdOrResume, undo, answeredUnknown } = callVerbs(parts);

  const callKey = createCallKey(parts, layout.open);

  const global: Record<GlobalCommand, () => void> = {
    call: callKey.callKey,
    'privacy-blur': privacy.toggleMask,
    counter: privacy.toggleCounter,
    palette: layout.togglePalette,
  };

  return {
    ...layout,
    ...privacy,
    holdOrResume,
    undo,
    strayLetters: createStrayLetters(parts),
    ...callKey,
    escape() {
      if (state.overlay.value === 'none' && state.askedForNew.value !== null) callKey.continueCall();
      else layout.escape();
    },
    requestFocus: (target: FocusTarget) => requestFocus(state, target),
    takeFocusRequest(target: FocusTarget): boolean {
      if (state.focusRequest.peek()?.target !== target) return false;
      state.focusRequest.value = null;
      return true;
    },
    questionMark: () => answeredUnknown() || layout.toggleHelp(),
    global: (command: GlobalCommand) => global[command](),
    onGlobalKey: ports.shortcuts.onPressed,
    printSheet: ports.print,
    changeGlobalKeys: ports.shortcuts.openBrowserPage,
    async readGlobalKeys() {
      state.globalKeys.value = await ports.shortcuts.globalKeys();
    },
  };
}
