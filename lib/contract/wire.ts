/** What the page and its panel say to each other over their own port: commands are imperative, reports past tense. */
import * as z from 'zod/mini';
import { PanelLayout } from './panel-layout';
import { Stroke } from './stroke';

/** The four global commands, as named in the manifest. */
export const GLOBAL_COMMANDS = ['call', 'privacy-blur', 'counter', 'palette'] as const;
export const GlobalCommand = z.enum(GLOBAL_COMMANDS);
export type GlobalCommand = z.infer<typeof GlobalCommand>;

/** True for those that hide the page. */
export const isMaskKey = (command: GlobalCommand): boolean =>
  command === 'privacy-blur' || command === 'counter';

/** Page → panel. */
export const PageToPanel = z.discriminatedUnion('type', [
  /** First message: proves that our own page script holds the other end. */
  z.object({
    type: z.literal('hello'),
    origin: z.string(),
    layout: PanelLayout,
    /** A panel of an earlier version of us still stands in this document. */
    follows: z.boolean(),
  }),
  /** A global command was pressed while this page was in front. */
  z.object({ type: z.literal('command'), command: GlobalCommand }),
  /** A key of hers that reached the page while the panel owned the keyboard. */
  z.object({ type: z.literal('key'), stroke: Stroke }),
  /** Her keys are the panel's from now on, or the page's again. */
  z.object({ type: z.literal('keysOwned'), isOwned: z.boolean() }),
  /** Every key that had reached the page before `arrived` came under this id was handed on. */
  z.object({ type: z.literal('passed'), id: z.number() }),
  /** The keyboard is the panel's to take. */
  z.object({ type: z.literal('owned') }),
  /** The insertion asked under this id is over. */
  z.object({ type: z.literal('inserted'), id: z.number(), done: z.boolean() }),
  /** The caret is in a frame that the page cannot reach: its own script is to be asked, by the panel itself. */
  z.object({ type: z.literal('insertElsewhere'), id: z.number() }),
  /** A trusted press fell on the panel while the page had made it inert; coordinates in the panel, moment in epoch ms. */
  z.object({ type: z.literal('clicked'), x: z.number(), y: z.number(), at: z.number() }),
  /** She holds Alt alone in the page, or has let go of it. */
  z.object({ type: z.literal('altHeld'), isHeld: z.boolean() }),
  /** The layout changed from the page's side (strip clicked, edge dragged). */
  z.object({ type: z.literal('layoutChanged'), layout: PanelLayout }),
]);
export type PageToPanel = z.infer<typeof PageToPanel>;

/** Panel → page; parsed by hand there, since the page script carries no zod. */
export type PanelToPage =
  /** Give focus and caret back to the agenda's last field. */
  | { readonly type: 'returnFocus' }
  /** Put the text at the caret of the agenda's last field, the caret then `caretFromEnd` characters before its end; report `inserted`. */
  | { readonly type: 'insert'; readonly id: number; readonly text: string; readonly caretFromEnd: number }
  | { readonly type: 'setLayout'; readonly layout: PanelLayout }
  /** The panel lost the focus without the user doing anything: the page may have stolen it. */
  | { readonly type: 'focusLost' }
  /** The browser says that something lies over the panel: put it above. */
  | { readonly type: 'raise' }
  /** The browser does not answer whether it is seen: lay something of it out anew. */
  | { readonly type: 'stir' }
  /** Move the keyboard focus into the panel's frame. */
  | { readonly type: 'takeFocus' }
  /** It holds what the panel before showed, and is to be seen in its place; the keyboard is still there. */
  | { readonly type: 'shown' }
  /** The panel is about to take the keyboard by itself: report `owned` once no key is the page's any more. */
  | { readonly type: 'expectFocus' }
  /** What was handed on so far is done: the keyboard may come into the frame. */
  | { readonly type: 'listening' }
  /** The frame has the keyboard now; report `passed` once no key is left in the page. */
  | { readonly type: 'arrived'; readonly id: number }
  /** This panel holds all that the one before it held, if there was one: that one may go. */
  | { readonly type: 'tookOver' };
