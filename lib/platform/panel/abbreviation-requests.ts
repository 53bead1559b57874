/** Answers the page scripts of this panel's own tab that met an abbreviation. Runs in the panel, over the page or beside it. */

import { AbbreviationRequest } from '../../contract/requests';
import { asCarried } from '../../domain/text/copied-text';
import { browser, type Tab } from '../browser/web-extension';

type Expansion = { readonly text: string; readonly caretFromEnd: number };

/** What the application does with an abbreviation. */
export type AbbreviationAnswers = {
  readonly expand: (abbreviation: string) => Expansion | null;
  readonly written: (abbreviation: string) => void;
  readonly ask: (abbreviation: string) => void;
};

/** The tab under this panel; beside the page, the one in front in its window. */
async function createTabCheck(): Promise<(tab: Tab | undefined) => boolean> {
  const [own, { id: windowId }] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.windows.getCurrent(),
  ]);
  return (tab) => (own ? tab?.id === own.id : tab?.active === true && tab.windowId === windowId);
}

/** Starts answering. */
export async function answerAbbreviations({ expand, written, ask }: AbbreviationAnswers): Promise<void> {
  const isOurTab = await createTabCheck();
  browser.runtime.onMessage.addListener((raw: unknown, { id, tab }, reply) => {
    const request = AbbreviationRequest.safeParse(raw);
    if (id !== browser.runtime.id || !isOurTab(tab) || !request.success) return false;
    const { type, abbreviation } = request.data;
    if (type === 'abbreviation.ask') ask(abbreviation);
    if (type === 'abbreviation.written') written(abbreviation);
    const expansion = type === 'abbreviation.expand' ? expand(abbreviation) : null;
    reply(expansion && { type: 'insert', ...expansion, text: asCarried(expansion.text) });
    return false;
  });
}

/** Leaves the rules where the page scripts read them. */
export const publishAbbreviations = (rules: object): void => {
  void browser.storage.local.set({ abbreviations: rules });
};
