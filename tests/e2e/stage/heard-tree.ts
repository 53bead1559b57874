// What a screen reader is given: the browser's own accessibility tree, in the order in which it is read.
import type { BrowserContext, Frame, Page } from '@playwright/test';

type Value = { readonly value?: unknown };
type Node = {
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly nodeId: string;
  readonly childIds?: readonly string[];
};

/** In the order in which they are said. */
const SAID = [
  'pressed',
  'checked',
  'expanded',
  'selected',
  'disabled',
  'level',
  'focused',
  'invalid',
] as const;

type State = (typeof SAID)[number] | 'focusable' | 'live' | 'modal' | 'root';

/** One thing that is read. */
export type HeardNode = {
  readonly role: string;
  readonly name: string;
  /** What is said of it besides. */
  readonly states: Readonly<Partial<Record<State, unknown>>>;
  /** How deep it stands in what is read. */
  readonly depth: number;
};

/** The tree of a frame or page, the first thing read first. */
export async function heardTree(context: BrowserContext, place: Frame | Page): Promise<readonly HeardNode[]> {
  const session = await context.newCDPSession(place);
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const read = (id: string, depth: number): HeardNode[] => {
      const node = byId.get(id);
      if (!node) return [];
      const below = (node.childIds ?? []).flatMap((child) => read(child, depth + (node.ignored ? 0 : 1)));
      return node.ignored ? below : [{ ...heardNode(node), depth }, ...below];
    };
    const [root] = nodes;
    return root ? read(root.nodeId, 0) : [];
  } finally {
    await session.detach();
  }
}

const heardNode = ({ role, name, properties = [] }: Node): Omit<HeardNode, 'depth'> => ({
  role: String(role?.value ?? ''),
  name: String(name?.value ?? '')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll("'", '’'),
  states: Object.fromEntries(properties.map(({ name: state, value }) => [state, value.value])),
});

/** What is walked to and worked with: it says what it is, what it is called and how it stands. */
const CONTROLS: readonly string[] = [
  'button',
  'checkbox',
  'combobox',
  'link',
  'listbox',
  'menuitem',
  'option',
  'radio',
  'searchbox',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
  'DisclosureTriangle',
];
/** What a reader jumps to, or is told that it came into. */
const PLACES: readonly string[] = [
  'alert',
  'alertdialog',
  'dialog',
  'form',
  'group',
  'heading',
  'main',
  'navigation',
  'region',
  'status',
  'timer',
  'toolbar',
];

/** What no reader could make sense of. */
export function unreadable(tree: readonly HeardNode[]): string[] {
  const count = (role: string) => tree.filter((node) => node.role === role).length;
  return [
    ...tree
      .filter(({ role, name }) => CONTROLS.includes(role) && name === '')
      .map(({ role }) => `a ${role} without a name`),
    ...tree
      .filter(({ role, name, states }) => states.focusable === true && name === '' && role === 'generic')
      .map(() => 'a stop of Tab that is nothing'),
    ...tree.filter(({ role, name }) => role === 'dialog' && name === '').map(() => 'a layer without a name'),
    ...(count('main') === 1 ? [] : [`${count('main')} main parts`]),
  ];
}

/** In one line each, places and controls: what a secretary hears who goes through it. */
export const linesOf = (tree: readonly HeardNode[]): string[] =>
  tree
    .filter(({ role }) => CONTROLS.includes(role) || PLACES.includes(role))
    .map(({ role, name, states }) => {
      const said = SAID.filter(
        (state) => states[state] !== undefined && states[state] !== false && states[state] !== 'false',
      ).map((state) =>
        states[state] === true || states[state] === 'true' ? state : `${state} ${states[state]}`,
      );
      return [role, name && `« ${name} »`, ...said].filter(Boolean).join(' ');
    });

/** How much of each kind is there: one line of the table. */
export function countsOf(tree: readonly HeardNode[]) {
  const controls = tree.filter(({ role }) => CONTROLS.includes(role));
  return {
    things: tree.length,
    controls: controls.length,
    headings: tree.filter(({ role }) => role === 'heading').length,
    live: tree.filter(
      ({ states }) => states.live !== undefined && states.live !== 'off' && states.root === undefined,
    ).length,
  };
}
