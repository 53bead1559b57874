/**
 * Whose agenda lies under this panel, and for whom its next call is answered: what she chose in this tab, else what the page
 * says. Where neither is known she chooses; another tab's choice is never taken.
 */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Practice } from '../../domain/practice/practice';
import { namesAt, questionFor } from '../../domain/practice/shown/found-words';
import type { ReadingRule } from '../../domain/practice/shown/reading-rule';
import { shownPractice } from '../../domain/practice/shown/shown-practice';
import { practiceById, practiceOf, shownCall, type Writes } from '../app-state';
import type { Ports } from '../ports';
import { type CheckedAgenda, createAgendaCheck } from './agenda-check';
import { createPointingDesk, type PointingDesk } from './pointing-desk';
import { createReadingHealth, type ReadingHealth } from './reading-health-desk';
import { createSiteRules, type SiteRules } from './site-rules';

/** Page and card name two practices. */
type Disagreement = { readonly page: Practice; readonly card: Practice };

export interface AgendaDesk {
  /** How its words are found now. */
  readonly rule: () => ReadingRule;
  /** What she showed on each site. */
  readonly rules: SiteRules;
  readonly pointing: PointingDesk;
  /** Whether what was recognised here before still is. */
  readonly health: ReadingHealth;
  /** Reads whose agenda it is, if a panel is open over a page that is not masked. */
  look(): Promise<void>;
  /** Once in a while, for a page that goes on without loading. */
  tick(): void;
  /** A call was begun: what the page says at that very moment is told, if it names a practice. */
  whenShown(tell: (practice: Practice) => void): void;
  /** By hand: it holds for this tab, until the tab goes to another site. */
  choose(practiceId: string): void;
  /** The practice that the page shows and the card does not; null while they agree, or one is not known. */
  readonly disagreement: ReadonlySignal<Disagreement | null>;
  /** The card is right: not asked again for these two. */
  keepCard(): void;
  /** The page is right: the call on screen, and the next, are for its practice. */
  followPage(): void;
  /** What is recognised of the agenda under this panel, else of each that is open; nothing while everything is masked. */
  check(): Promise<CheckedAgenda[]>;
  /** Takes up what was chosen in this tab before its page was loaded anew. */
  open(): Promise<void>;
}

type Parts = {
  readonly state: Writes<'tab'>;
  readonly ports: Pick<Ports, 'clock' | 'openAgendas' | 'page' | 'report' | 'store'>;
  /** Where there is no agenda her choice holds for every page that has none. */
  readonly practices: { changeSettings(patch: { activePracticeId: string }): Promise<void> };
  /** Made after this desk. */
  readonly calls: () => { choosePractice(practiceId: string): void };
};

/** How often a page is looked at again. Milliseconds. */
const AGAIN_MS = 2000;

/** The practice that the page names, as it is known here. */
const onPage = (state: Writes<'tab'>): Practice | null => {
  const shown = state.tab.value?.shown;
  return shown?.state === 'found' ? practiceById(state, shown.practiceId) : null;
};

type Known = { readonly rule: () => ReadingRule; readonly health: ReadingHealth };

/** Reads the page's practice into the state. */
function createLook({ state, ports: { page, report } }: Parts, { rule, health }: Known) {
  const isWatched = () => state.calls.value.length > 0 || state.layout.value?.open === true;
  return async (): Promise<void> => {
    if (!page || state.masked.value || !isWatched() || state.practices.value.length === 0) return;
    const known = rule();
    const { practice: places } = known;
    const sight = await page.look(questionFor(places, null)).catch((error: unknown) => {
      report('agenda.look', error);
      return null;
    });
    const tab = state.tab.value;
    if (!(sight && tab) || state.masked.value) return;
    const shown = shownPractice(namesAt(places, sight), state.practices.value);
    health.practiceSeen(known, sight, state.practices.value);
    // A dialog over the page's head hides the name: the page is the same while its address is, and nothing else is named.
    const isSamePage = shown.state === 'none' && tab.shown.state === 'found' && tab.path === sight.path;
    state.tab.value = { ...tab, shown: isSamePage ? tab.shown : shown, path: sight.path };
  };
}

/** Her choice, and the guard between it and the page. */
function choosing({ state, ports: { page }, practices, calls }: Parts) {
  const keep = (chosenId: string | null) => {
    const tab = state.tab.value;
    if (!tab) return;
    state.tab.value = { ...tab, chosenId, keptKey: null };
    page?.keepPractice(chosenId);
  };
  const keyOf = ({ page: shown, card }: Disagreement) => `${shown.id} ${card.id}`;
  const disagreement = computed((): Disagreement | null => {
    const [shown, card] = [onPage(state), practiceOf(state, shownCall(state))];
    if (!(shown && card) || shown.id === card.id) return null;
    return state.tab.value?.keptKey === keyOf({ page: shown, card }) ? null : { page: shown, card };
  });
  const onCall = (practiceId: string) => void (shownCall(state) && calls().choosePractice(practiceId));
  return {
    disagreement,
    choose(practiceId: string) {
      if (state.tab.value) keep(practiceId);
      else void practices.changeSettings({ activePracticeId: practiceId });
      onCall(practiceId);
    },
    keepCard() {
      const [tab, now] = [state.tab.value, disagreement.value];
      if (tab && now) state.tab.value = { ...tab, keptKey: keyOf(now) };
    },
    followPage() {
      const now = disagreement.value;
      if (!now) return;
      keep(null);
      onCall(now.page.id);
    },
  };
}

export function createAgendaDesk(parts: Parts): AgendaDesk {
  const { state, ports } = parts;
  const rules = createSiteRules(ports);
  const rule = () => rules.rowOf(ports.page?.origin ?? '').rule;
  if (ports.page) state.tab.value = { chosenId: null, shown: { state: 'unread' }, path: '', keptKey: null };
  const { page, report } = ports;
  const health = createReadingHealth({ origin: page?.origin ?? '', page, rules, report });
  const look = createLook(parts, { rule, health });
  let lookedAt = Number.NEGATIVE_INFINITY;
  return {
    ...choosing(parts),
    rule,
    rules,
    health,
    pointing: createPointingDesk({ state, ports, rules }),
    check: createAgendaCheck({ state, ports, rowOf: rules.rowOf }),
    look,
    tick() {
      if (ports.clock.now() - lookedAt < AGAIN_MS) return;
      lookedAt = ports.clock.now();
      void look();
    },
    whenShown(tell) {
      void look().then(() => {
        const shown = onPage(state);
        if (shown && state.tab.value?.chosenId === null) tell(shown);
      });
    },
    async open() {
      await Promise.all([rules.refresh(), health.open()]);
      const chosenId = (await ports.page?.keptPractice()) ?? null;
      if (state.tab.value) state.tab.value = { ...state.tab.value, chosenId };
    },
  };
}
