/** The panel's document: links to the page underneath, opens the database, starts the application, draws. */
import '../../components/call/call-desk.css';
import '../../components/call/call-head.css';
import { render } from 'preact';
import { drawApp } from '../../components/pages/AppRoot';
import { LaunchError } from '../../components/pages/LaunchError';
import { Sidebar } from '../../components/panel/Sidebar';
import { type App, createApp } from '../../lib/app/app';
import { hearHook } from '../../lib/app/call/telephone/hook';
import { followKeys } from '../../lib/app/keys/chosen-keys';
import { createClipboard } from '../../lib/platform/browser/clipboard';
import { doWhenIdle } from '../../lib/platform/browser/do-when-idle';
import { listenToKeys } from '../../lib/platform/browser/keyboard';
import { report, watchFailures } from '../../lib/platform/browser/report';
import { hearStrayLetters } from '../../lib/platform/browser/stray-letters';
import { createBrowserPorts } from '../../lib/platform/browser-ports';
import { coverOnKey } from '../../lib/platform/mask/panel-cover';
import { answerAbbreviations } from '../../lib/platform/panel/abbreviation-requests';
import { type KeptView, keepView, keptView, restoreCaret } from '../../lib/platform/panel/kept-view';
import { type CaretOwner, createCaretOwner } from '../../lib/platform/panel/keyboard/caret-owner';
import { hearPageHands } from '../../lib/platform/panel/keyboard/page-hands';
import { connectToPage, type PageLink } from '../../lib/platform/panel/page-link';
import { listenToAbbreviations } from '../../lib/platform/panel/panel-abbreviations';
import { giveWayWhenReplaced } from '../../lib/platform/panel/succession/leaving-panel';
import { replaceOlderPanel } from '../../lib/platform/panel/succession/panel-replacement';
import { checkWorker, isWorkerCheck, watchUpdate } from '../../lib/platform/panel/update-watch';
import { sidePanelRequest } from '../../lib/platform/panel/worker-requests';
import { createConnection, type OpenDatabase } from '../../lib/platform/storage/database';
import { type LaunchProblem, launchProblem } from '../../lib/platform/storage/failures';
import { canStore } from '../../lib/platform/storage/launch-probe';
import { followSidePanel } from './side-panel';

const CLOCK_MS = 1000;
const GREETED_WITHIN_MS = 2000;
const REST_MS = 200;

const showProblem = (problem: 'refused' | LaunchProblem) =>
  render(
    <LaunchError problem={problem} onSidePanel={sidePanelRequest()} />,
    document.getElementById('app') ?? document.body,
  );

/** Keys of the panel's own: from the moment at which it can be seen, none may be lost. */
function hearKeys(app: App): void {
  const { signal } = new AbortController();
  const { abbreviations } = app;
  hearStrayLetters(app.panel.strayLetters, signal);
  listenToAbbreviations({ rules: () => abbreviations.rules.value, expand: abbreviations.expandHere }, signal);
  followKeys(app.state, (rows, until) =>
    listenToKeys(
      rows.map((row) => ({
        ...row,
        run: (code: string) => {
          app.keyHabit.pressed(row.id);
          row.run(app, code);
        },
      })),
      until,
    ),
  );
}

/** The page under the panel, and the panel's own caret over it. */
type Page = { readonly link: PageLink; readonly owner: CaretOwner };
type Hands = ReturnType<typeof hearPageHands>;

/** Her acts, heard from here on, and done once they are let. */
const hearHands = (app: App, { link, owner }: Page): Hands =>
  hearPageHands({
    link,
    owner,
    run: app.panel.global,
    callId: () => app.state.shownCallId.value,
    noteLate: app.calls.noteLate,
    rest: app.rest,
  });

/** Clock, layout and commands: what else moves the application from outside. */
function drive(app: App, page: Page | null, hands: Hands | null): void {
  const link = page?.link;
  const { abbreviations } = app;
  const lookForUpdate = watchUpdate(() =>
    app.notices.tell(app.state.labels.value.callDesk.outdated, 'error'),
  );
  void answerAbbreviations({
    expand: abbreviations.expand,
    written: abbreviations.written,
    ask: (abbreviation) => {
      app.panel.open();
      abbreviations.ask(abbreviation);
      link?.takeFocus();
    },
  });
  setInterval(() => {
    app.tick();
    lookForUpdate();
  }, CLOCK_MS);
  link?.onLayout(app.panel.followLayout);
  link?.onAltHeld(app.panel.followAlt);
  const searches = [() => app.triage.find(''), () => app.triage.find('a'), () => app.phrases.find('')];
  // The first letter of a reason must not wait for the searches to be built; nor, while they are, longer than for one part.
  // What the first paint did without: behind what she types meanwhile, but not for long.
  requestIdleCallback(() => void app.rest.bring().then(() => doWhenIdle(searches)), { timeout: REST_MS });
  hearHook(app);
  if (!(page && hands)) return;
  const { owner } = page;
  const { held } = hands;
  keepView(page.link, { ...app.replacement, owner: owner.current, held }, new AbortController().signal);
}

/** What a panel brings to its place: her acts so far, and what was kept of a page loaded anew. */
type Taking = { readonly hands: Hands | null; readonly kept: KeptView | null };

/** Takes the place of the panel before, after an update or in a page loaded anew, or says what was found open; then her acts are done. */
async function takeItsPlace(app: App, page: Page | null, { hands, kept }: Taking): Promise<void> {
  const link = page?.link;
  const { takeUp } = app.replacement;
  const replaced =
    link?.follows && hands
      ? await replaceOlderPanel({
          tabId: link.tabId,
          shown: link.shown,
          takeFocus: link.takeFocusOver,
          takeUp,
          ...hands,
        })
      : null;
  // Before her keys come: they are for the place where she was.
  if (kept) await restoreCaret(kept);
  await app.tellRecovered(replaced !== null || (!link?.follows && kept !== null));
  if (link && hands) giveWayWhenReplaced(link.tabId, { ...app.replacement, ...hands });
  // A panel that follows another does nothing before it has taken its place.
  if (link?.follows) hearKeys(app);
  drive(app, page, hands);
  hands?.begin(replaced ? replaced.held : (kept?.held ?? []));
  await replaced?.moved;
}

async function start(link: PageLink | null, open: OpenDatabase): Promise<void> {
  const owner = createCaretOwner();
  if (link) owner.follow(new AbortController().signal);
  const ports = createBrowserPorts(link, open);
  const app = createApp(ports);
  app.panel.followLayout(link?.layout ?? null);
  watchFailures('sidebar', app.tellFailure);
  // Beside the page no key of hers can be held back until all is here: nothing is drawn before.
  const reading = Promise.all([link && keptView(link), link ? app.openToPaint() : app.open()]);
  // Read while it is tried whether this frame may write; where it may not, nothing of it is missed.
  void reading.catch(() => undefined);
  if (!(await canStore(open))) return showProblem('refused');
  // Her acts wait for the answer: it comes with what is read.
  void ports.isFirstOpening().catch(() => undefined);
  const [kept] = await reading;
  if (kept) app.replacement.showAgain(kept.view);
  drawApp(app, <Sidebar />);
  const page = link && { link, owner };
  const hands = page && hearHands(app, page);
  if (!link?.follows) hearKeys(app);
  await takeItsPlace(app, page, { hands, kept });
  if (!link) await followSidePanel(app);
}

async function launch(): Promise<void> {
  if (isWorkerCheck()) return checkWorker();
  // Put into a page by what an update left there without a panel: nobody greets it.
  const ungreeted = setTimeout(() => void checkWorker(), GREETED_WITHIN_MS);
  const link = await connectToPage(createClipboard());
  clearTimeout(ungreeted);
  // Not before: framed by a page alone, this document touches no disk.
  const open = createConnection();
  void open().catch(() => undefined);
  if (link) void coverOnKey(link.tabId);
  try {
    await start(link, open);
  } finally {
    // Whatever became of it, this panel is the one that stands.
    link?.tookOver();
  }
}

launch().catch((error: unknown) => {
  report('sidebar', error);
  showProblem(launchProblem(error));
});
