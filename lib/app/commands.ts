/** The table of commands: keys, where they act, what they do. Listeners, help sheet and clash test derive from it. */
import type { CallerKind, CallStep } from '../domain/call/call';
import { type AppState, shownCall } from './app-state';
import type { CallDesk } from './call/call-verbs';
import type { Command } from './command';
import type { CallbackDesk } from './message/callback-desk';
import type { MessageDesk } from './message/message-verbs';
import type { PanelDesk } from './panel-verbs';
import type { PhraseDesk } from './phrase/phrase-verbs';
import type { AgendaDesk } from './practice/agenda-desk';
import type { PracticeDesk } from './practice/practice-desk';
import { privacyCommands } from './privacy/privacy-commands';
import type { PrivacyDesk } from './privacy/privacy-desk';
import type { VaultDesk } from './privacy/vault-desk';
import { triageCommands } from './triage/triage-commands';
import type { TriageDesk } from './triage/triage-verbs';

/** What a command may act on. */
type CommandDesks = {
  readonly state: AppState;
  readonly calls: CallDesk;
  readonly triage: TriageDesk;
  readonly phrases: PhraseDesk;
  readonly callbacks: CallbackDesk;
  readonly messages: MessageDesk;
  readonly panel: PanelDesk;
  readonly practices: PracticeDesk;
  readonly agenda: Pick<AgendaDesk, 'followPage'>;
  readonly privacy: PrivacyDesk;
  readonly vault: VaultDesk;
};

type Row = Command<CommandDesks>;

const copyOrInsertDraft = ({ messages, phrases }: CommandDesks) => {
  const text = messages.draftText();
  if (text) void phrases.insertMessage(text);
};

const sayShown = ({ state, phrases }: CommandDesks) => {
  const call = shownCall(state);
  const said = call && phrases.saidNow(call);
  if (said) phrases.said(said);
};

/** Nothing lies over what is still asked, nor over the next call. */
const hangUp = ({ panel, messages }: CommandDesks) => {
  panel.closeLayer();
  void messages.hangUp();
};

const transfer = ({ panel, calls }: CommandDesks) => {
  panel.closeLayer();
  calls.transfer();
};

/** Who calls, by one letter: patient, proche (relative), santé (professional), administratif, démarchage (sales). */
const callerKey = (keys: string, kind: CallerKind): Row => ({
  keys,
  group: 'caller',
  when: 'caller',
  run: ({ calls }) => calls.chooseCaller(kind),
});

/** A layer over the call, from wherever she is in it. */
const layerKey = (keys: string, group: Row['group'], run: Row['run']): Row => ({
  keys,
  group,
  when: 'anywhere',
  run,
});

/** The six steps, by their number. */
const stepKey = (digit: number, step: CallStep): Row => ({
  keys: `Alt+Digit${digit}`,
  group: 'steps',
  when: 'anywhere',
  run: ({ calls }) => calls.goToStep(step),
});

export const commands = {
  'global.call': { keys: '', group: 'global', when: 'anywhere', run: ({ panel }) => panel.callKey() },
  'global.privacy-blur': {
    keys: '',
    group: 'global',
    when: 'anywhere',
    run: ({ panel }) => panel.toggleMask(),
  },
  'global.counter': {
    keys: '',
    group: 'global',
    when: 'anywhere',
    run: ({ panel }) => panel.toggleCounter(),
  },
  'global.palette': {
    keys: '',
    group: 'global',
    when: 'anywhere',
    run: ({ panel }) => panel.togglePalette(),
  },
  'call.new': { keys: 'Alt+n', group: 'call', when: 'anywhere', run: ({ calls }) => calls.start() },
  'call.hold': { keys: 'Alt+g', group: 'call', when: 'anywhere', run: ({ panel }) => panel.holdOrResume() },
  'call.end': { keys: 'Alt+t', group: 'call', when: 'anywhere', run: hangUp },
  'call.next': { keys: 'Alt+Shift+n', group: 'call', when: 'anywhere', run: ({ calls }) => calls.next() },
  'call.swap': { keys: 'Alt+w', group: 'call', when: 'anywhere', run: ({ calls }) => calls.swap() },
  'call.transfer': { keys: 'Alt+x', group: 'call', when: 'anywhere', run: transfer },
  'call.pick': {
    keys: '(Digit[1-9])',
    group: 'call',
    when: 'waiting',
    run: ({ calls }, code) => calls.pick(Number(code.slice(-1))),
  },
  'call.facts': layerKey('Alt+v', 'call', ({ panel }) => panel.toggleFacts()),
  'call.directory': layerKey('Alt+Shift+x', 'call', ({ panel }) => panel.toggleDirectory()),
  'call.directives': layerKey('Alt+Shift+c', 'call', ({ panel }) => panel.toggleDirectives()),
  'call.difficult': layerKey('Alt+y', 'call', ({ panel }) => panel.toggleDifficult()),
  'call.language': layerKey('Alt+Shift+l', 'call', ({ panel }) => panel.toggleLanguage()),
  'call.lineWaiting': {
    keys: 'Alt+u',
    group: 'call',
    when: 'anywhere',
    run: ({ practices }) => practices.countLine(1),
  },
  'call.lineTaken': {
    keys: 'Alt+j',
    group: 'call',
    when: 'anywhere',
    run: ({ practices }) => practices.countLine(-1),
  },
  'caller.patient': callerKey('p', 'patient'),
  'caller.relative': callerKey('r', 'relative'),
  'caller.professional': callerKey('s', 'professional'),
  'caller.administrative': callerKey('a', 'administrative'),
  'caller.sales': callerKey('d', 'sales'),
  'step.greeting': stepKey(1, 'greeting'),
  'step.reason': stepKey(2, 'reason'),
  'step.restatement': stepKey(3, 'restatement'),
  'step.handling': stepKey(4, 'handling'),
  'step.message': stepKey(5, 'message'),
  'step.closing': stepKey(6, 'closing'),
  ...triageCommands,
  'message.save': {
    keys: 'Control+Enter',
    group: 'message',
    when: 'anywhere',
    run: ({ messages }) => void messages.save(),
  },
  'message.insert': { keys: 'Alt+i', group: 'message', when: 'anywhere', run: copyOrInsertDraft },
  'say.told': { keys: 'Alt+a', group: 'message', when: 'anywhere', run: sayShown },
  'message.list': layerKey('Alt+l', 'message', ({ panel }) => panel.toggleMessages()),
  ...privacyCommands,
  'callback.note': {
    keys: 'Alt+Digit7',
    group: 'message',
    when: 'anywhere',
    run: ({ callbacks }) => void callbacks.promise(),
  },
  'patient.take': layerKey('Alt+Shift+d', 'call', ({ calls }) => void calls.patient.take()),
  'practice.choose': layerKey('Alt+Shift+r', 'panel', ({ panel }) => panel.togglePractices()),
  'practice.follow': layerKey('Alt+Shift+p', 'panel', ({ agenda }) => agenda.followPage()),
  'callback.list': layerKey('Alt+m', 'message', ({ panel }) => panel.toggleCallbacks()),
  'panel.undo': { keys: 'Control+z', group: 'panel', when: 'outsideText', run: ({ panel }) => panel.undo() },
  'panel.undoAnywhere': { keys: 'Alt+z', group: 'panel', when: 'anywhere', run: ({ panel }) => panel.undo() },
  'panel.remark': layerKey('Alt+Shift+z', 'panel', ({ panel }) => panel.toggleRemark()),
  'panel.help': { keys: 'F1', group: 'panel', when: 'anywhere', run: ({ panel }) => panel.toggleHelp() },
  'panel.collapse': {
    keys: 'Alt+b',
    group: 'panel',
    when: 'anywhere',
    run: ({ panel }) => panel.toggleOpen(),
  },
  'panel.escape': { keys: 'Escape', group: 'panel', when: 'anywhere', run: ({ panel }) => panel.escape() },
} satisfies Record<string, Row>;

export type CommandId = keyof typeof commands;

/** Every row with its id, in the order of the help sheet. */
export const commandRows = Object.entries(commands).map(([id, command]) => ({
  id: id as CommandId,
  ...(command as Row),
}));
