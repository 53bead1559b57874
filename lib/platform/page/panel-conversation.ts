/** Does what the panel asks, and tells it what happens in the page. Runs in the page, isolated world. */
import type { PanelLayout } from '../../contract/panel-layout';
import type { GlobalCommand, PanelToPage } from '../../contract/wire';
import { letOlderPanelGo } from '../document/orphan';
import type { DocumentFields } from '../fields/document-fields';
import type { FieldMemory } from '../fields/field-memory';
import type { KeyKeeper } from './keyboard/key-keeper';
import type { PanelKeyboard } from './keyboard/panel-keyboard';
import type { StandingPanel } from './keyboard/panel-keys';
import type { MountedPanel } from './mounted-panel';
import { openPanelPort, type PanelPort, type ToPanel } from './panel-port';
import type { InertPress } from './pointer-guard';
import { demote, raise, stir } from './raise';

/**
 * The panel before stays under this one until no key of hers can be on its way to it: the browser drops what it sends to a
 * frame that is gone (Chromium 156, November 2026). Milliseconds.
 */
const OLDER_STAYS_MS = 2000;

/** What the page says to its panel. */
export type Conversation = {
  readonly keyboard: PanelKeyboard;
  /** She pressed what stands for the panel. */
  readonly open: () => void;
  /** Opens the panel, gives it the keyboard, and hands it the command as soon as it listens. */
  readonly command: (command: GlobalCommand) => void;
  /** Puts the panel above what the page laid over it. */
  readonly raise: () => void;
  readonly clicked: (press: InertPress) => void;
  readonly layoutChanged: (layout: PanelLayout) => void;
  /** She holds Alt in the page; told to a panel that listens. */
  readonly altHeld: (isHeld: boolean) => void;
};

/** What the page's side of the panel is made of. */
type Parts = {
  readonly mounted: MountedPanel;
  readonly fields: FieldMemory;
  /** Puts text at the page's last caret. */
  readonly insert: DocumentFields['insert'];
  readonly keys: KeyKeeper;
  readonly keyboard: PanelKeyboard;
};

/** Gives the page its caret back; with none to give, the page still gets the keyboard. */
function returnFocus({ mounted: { panel }, fields, keys }: Parts): void {
  keys.free();
  demote(panel);
  if (fields.restore()) return;
  panel.frame.blur();
  window.focus();
}

type Answers = Parts & { readonly port: PanelPort };
type AskedInsertion = Extract<PanelToPage, { type: 'insert' }>;

/** Before the keyboard moves into the panel. */
function makeReady({ fields, mounted: { panel } }: Parts): void {
  // As for a command: a frame that took the focus by a script has told nobody where its caret is.
  fields.look();
  panel.dialog.inert = false;
}

/** The keyboard is the panel's, and in it. */
function takeFocus({ keys, keyboard }: Parts): void {
  keys.own();
  keyboard.giveNow();
}

/** The focus stays in the page when the text is there; else only a focused panel may put it on the clipboard instead. */
async function insert(answers: Answers, asked: AskedInsertion): Promise<void> {
  const { mounted, keys, port } = answers;
  const giveBack = keys.lend();
  demote(mounted.panel);
  const { id } = asked;
  const end = await answers.insert(asked).finally(giveBack);
  if (end === 'refused') takeFocus(answers);
  port.post(
    end === 'elsewhere' ? { type: 'insertElsewhere', id } : { type: 'inserted', id, done: end === 'done' },
  );
}

/** The panel's frame has the keyboard; told late, she may have left it since. */
function arrived({ mounted: { panel }, keys, keyboard, port }: Answers, id: number): void {
  if (document.activeElement === panel.host) keys.seen();
  keyboard.give();
  port.post({ type: 'passed', id });
}

/** Above what the page laid over the panel. */
function raiseOver({ mounted, keyboard }: Parts): void {
  keyboard.beforeRaise();
  raise(mounted.panel);
}

const ANSWERS: {
  readonly [T in PanelToPage['type']]: (answers: Answers, message: Extract<PanelToPage, { type: T }>) => void;
} = {
  focusLost: ({ keyboard }) => keyboard.onLost(),
  raise: raiseOver,
  stir: ({ mounted }) => stir(mounted.panel),
  returnFocus,
  takeFocus: (answers) => {
    makeReady(answers);
    takeFocus(answers);
  },
  shown: makeReady,
  expectFocus: (answers) => {
    makeReady(answers);
    answers.keys.own();
    answers.keyboard.expect();
    answers.port.post({ type: 'owned' });
  },
  tookOver: ({ mounted }) => {
    mounted.panel.dialog.inert = false;
    mounted.panel.handle.remove();
    setTimeout(letOlderPanelGo, OLDER_STAYS_MS);
  },
  setLayout: ({ mounted }, { layout }) => mounted.setLayout(layout),
  insert: (answers, message) => void insert(answers, message),
  listening: ({ keyboard }) => keyboard.give(),
  arrived: (answers, { id }) => arrived(answers, id),
};

const answer = <T extends PanelToPage['type']>(
  answers: Answers,
  message: Extract<PanelToPage, { type: T }>,
): void => ANSWERS[message.type as T](answers, message);

/** The first word to a panel. */
const greeting = ({ layout, follows }: MountedPanel): ToPanel => ({
  type: 'hello',
  origin: location.origin,
  layout: layout(),
  follows,
});

/** Opens the port to the mounted panel; `join` gives its keyboard, once keys can be handed on. */
export function startConversation(
  given: Omit<Parts, 'keyboard'>,
  join: (told: Pick<StandingPanel, 'take' | 'onOwned'>) => PanelKeyboard,
): Conversation {
  const { mounted, fields, keys } = given;
  const waiting: ToPanel[] = [];
  const port = openPanelPort({
    nonce: mounted.panel.nonce,
    onOpen: () => {
      port.post(greeting(mounted));
      for (const message of waiting.splice(0)) port.post(message);
    },
    onMessage: (message) => answer({ ...given, keyboard, port }, message),
  });
  /** Her acts wait for a panel that does not listen yet, each one once and in order. */
  const hand = (message: ToPanel) => void (port.isOpen() ? port.post(message) : waiting.push(message));
  const keyboard = join({
    take: (stroke) => hand({ type: 'key', stroke }),
    onOwned: (isOwned) => hand({ type: 'keysOwned', isOwned }),
  });
  const layoutChanged = (layout: PanelLayout) => port.post({ type: 'layoutChanged', layout });
  const altHeld = (isHeld: boolean) => void (port.isOpen() && port.post({ type: 'altHeld', isHeld }));
  const open = () => {
    // A frame that took the focus by a script has told nobody where its caret is.
    fields.look();
    if (mounted.layout().open) return;
    mounted.page.wait();
    mounted.setLayout({ ...mounted.layout(), open: true });
    layoutChanged(mounted.layout());
  };
  const own = () => {
    keys.own();
    keyboard.hold();
  };
  const press = () => {
    open();
    own();
  };
  return {
    keyboard,
    raise: () => raiseOver({ ...given, keyboard }),
    open: press,
    clicked: (inert) => (port.isOpen() ? port.post({ type: 'clicked', ...inert }) : press()),
    layoutChanged,
    altHeld,
    command: (command: GlobalCommand) => {
      open();
      hand({ type: 'command', command });
      own();
    },
  };
}
