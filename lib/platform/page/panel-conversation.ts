/** Does what the panel asks, and tells it what happens in the page. Runs in the page, isolated world. */
import type { PanelLayout } from '../../contract/panel-layout';
import type { GlobalCommand, PanelToPage } from '../../contract/wire';
import { letOlderPanelGo } from '../document/orphan';
import type { MountedPanel } from './mounted-panel';
import type { PageSession } from './page-session';
import { openPanelPort, type PanelPort } from './panel-port';
import { demote, focusPanel, promote, raise } from './raise';

/** What the page says to its panel. */
export type Conversation = {
  /** Opens the panel, gives it the keyboard, and hands it the command as soon as it listens. */
  readonly command: (command: GlobalCommand) => void;
  readonly clicked: (x: number, y: number) => void;
  readonly layoutChanged: (layout: PanelLayout) => void;
};

/** Gives the page its caret back; with none to give, the page still gets the keyboard. */
function returnFocus({ panel }: MountedPanel, { fields }: PageSession): void {
  demote(panel);
  if (fields.restore()) return;
  panel.frame.blur();
  window.focus();
}

type Answers = { readonly mounted: MountedPanel; readonly session: PageSession; readonly port: PanelPort };
type AskedInsertion = Extract<PanelToPage, { type: 'insert' }>;

/** The focus stays in the page when the text is there; else only a focused panel may put it on the clipboard instead. */
async function insert({ mounted: { panel }, session, port }: Answers, asked: AskedInsertion): Promise<void> {
  demote(panel);
  const { id } = asked;
  const end = await session.insert(asked);
  if (end === 'refused') focusPanel(panel);
  port.post(
    end === 'elsewhere' ? { type: 'insertElsewhere', id } : { type: 'inserted', id, done: end === 'done' },
  );
}

/** What moves the focus for her; of the rest a page could make use, to take the keyboard meanwhile. */
const MOVES: readonly PanelToPage['type'][] = ['returnFocus', 'takeFocus', 'insert'];

function answer(answers: Answers, message: PanelToPage): void {
  const { mounted, session } = answers;
  const { panel } = mounted;
  if (MOVES.includes(message.type)) session.theft.onAct();
  switch (message.type) {
    case 'focusLost':
      if (session.theft.isTheft(panel.host)) promote(panel);
      break;
    case 'raise':
      raise(panel);
      break;
    case 'returnFocus':
      returnFocus(mounted, session);
      break;
    case 'takeFocus':
      panel.dialog.inert = false;
      focusPanel(panel);
      break;
    case 'tookOver':
      panel.dialog.inert = false;
      letOlderPanelGo();
      break;
    case 'setLayout':
      mounted.setLayout(message.layout);
      break;
    case 'insert':
      void insert(answers, message);
  }
}

/** Opens the port to the mounted panel. */
export function startConversation(mounted: MountedPanel, session: PageSession): Conversation {
  const { panel } = mounted;
  const waiting: GlobalCommand[] = [];
  const port = openPanelPort({
    nonce: panel.nonce,
    onOpen: () => {
      port.post({
        type: 'hello',
        origin: location.origin,
        layout: mounted.layout(),
        follows: mounted.follows,
      });
      for (const command of waiting.splice(0)) port.post({ type: 'command', command });
    },
    onMessage: (message) => answer({ mounted, session, port }, message),
  });
  const layoutChanged = (layout: PanelLayout) => port.post({ type: 'layoutChanged', layout });
  const open = () => {
    const layout = { ...mounted.layout(), open: true };
    mounted.setLayout(layout);
    layoutChanged(layout);
  };
  return {
    clicked: (x, y) => port.post({ type: 'clicked', x, y }),
    layoutChanged,
    command: (command) => {
      session.theft.onAct();
      if (!mounted.layout().open) open();
      focusPanel(panel);
      if (port.isOpen()) port.post({ type: 'command', command });
      else waiting.push(command);
    },
  };
}
