// Her hands in Firefox, and what she then sees. Keys of the browser's own go in as the system would give them; those of a page by BiDi.
import type { Firefox } from './firefox-browser.ts';

type Tree = { readonly contexts: readonly Context[] };
type Context = {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly Context[] | null;
};
type Evaluated = {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
};

const ENTER = '\uE007';
const CONTROL = '\uE009';

/** In the browser's own window: a trusted press of Alt and a letter, which its shortcuts hear. */
const pressInWindow = (letter: string): string => `(() => {
  const hands = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!hands.beginInputTransactionForTests(window)) throw new Error('no hands');
  const alt = new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 });
  const key = new KeyboardEvent('', { key: '${letter}', code: 'Key${letter.toUpperCase()}', keyCode: ${letter.toUpperCase().charCodeAt(0)} });
  hands.keydown(alt); hands.keydown(key); hands.keyup(key); hands.keyup(alt);
})()`;

export type Hands = ReturnType<typeof handsIn>;

/** What a test does in a Firefox that is started. */
export function handsIn({ bidi, extensionId }: Firefox) {
  const { send } = bidi;
  const tree = async (params: object = {}) =>
    ((await send('browsingContext.getTree', params)) as Tree).contexts;
  const evaluate = async (context: string, expression: string): Promise<unknown> => {
    const asked = { target: { context }, expression, awaitPromise: true, userActivation: true };
    const { type, result, exceptionDetails } = (await send('script.evaluate', asked)) as Evaluated;
    if (type === 'exception') throw new Error(`${exceptionDetails?.text}: ${expression}`);
    return result?.value;
  };
  const inWindow = async (expression: string) => {
    const [window] = await tree({ 'moz:scope': 'chrome' });
    return evaluate(window?.context ?? '', expression);
  };
  const keys = (context: string, actions: readonly object[]) =>
    send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  const press = (context: string, ...chord: string[]) =>
    keys(context, [
      ...chord.map((value) => ({ type: 'keyDown', value })),
      ...chord.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`;
  return {
    evaluate,
    press,
    enter: (context: string) => press(context, ENTER),
    save: (context: string) => press(context, CONTROL, ENTER),
    type: (context: string, text: string) =>
      keys(
        context,
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    /** One of the four keys that are the browser's. */
    global: (letter: string) => inWindow(pressInWindow(letter)),
    /** The address of one of our pages. */
    ourPage: async (name: string) =>
      `moz-extension://${await inWindow(`${policy}.mozExtensionHostname`)}/${name}`,
    /** Stops the background, as the browser does when nothing was asked of it for a while. */
    stopBackground: () =>
      inWindow(`${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`),
    open: async (url: string): Promise<string> => {
      const { context } = (await send('browsingContext.create', { type: 'tab' })) as Context;
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
      return context;
    },
    close: (context: string) => send('browsingContext.close', { context }),
    /** The tab that shows such an address; undefined where there is none. */
    tabAt: async (part: string) => (await tree()).find(({ url }) => url.includes(part))?.context,
    /** The panel's frame in a page; undefined where there is none yet. */
    panelIn: async (root: string) =>
      (await tree({ root }))[0]?.children?.find(({ url }) => url.includes('/sidebar.html'))?.context,
  };
}
