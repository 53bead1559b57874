// The agenda under a panel in memory: what was put into it, what it shows, what was kept of its tab.
import type { AgendaPage, InsertOutcome, Misses } from '../../lib/app/agenda-port';
import type { PanelLayout } from '../../lib/contract/panel-layout';
import type { PageSight, Question } from '../../lib/domain/practice/shown/page-sight';
import type { PointOutcome } from '../../lib/domain/practice/shown/pointed';
import type { PointedPlace } from '../../lib/domain/practice/shown/reading-rule';

export type PlayedAgenda = {
  inserted: string[];
  /** How it takes the next text. */
  outcome: InsertOutcome;
  /** Fields at which the next text was aimed. */
  aimed: PointedPlace[];
  /** One of them is there. */
  hasField: boolean;
  focusReturned: number;
  layouts: PanelLayout[];
  /** What it shows to who asks; null: it cannot be read. */
  look: (question: Question) => PageSight | null;
  /** What it was asked, oldest first. */
  asked: Question[];
  /** What she shows when she is asked to. */
  points: () => PointOutcome | Promise<PointOutcome>;
  /** Keys that came to the panel while she showed something. */
  pointingKeys: string[];
  /** The practice kept for its tab. */
  kept: string | null;
  /** What was kept there of its being read in vain. */
  misses: Misses | null;
};

export function createAgenda(): { readonly agenda: PlayedAgenda; readonly page: AgendaPage } {
  const agenda: PlayedAgenda = {
    inserted: [],
    outcome: 'inserted',
    aimed: [],
    hasField: true,
    focusReturned: 0,
    layouts: [],
    look: () => null,
    asked: [],
    points: () => ({ state: 'left' }),
    pointingKeys: [],
    kept: null,
    misses: null,
  };
  const page: AgendaPage = {
    origin: 'https://pro.doctolib.fr',
    insert: async (text: string) => {
      if (agenda.outcome === 'inserted') agenda.inserted.push(text);
      return agenda.outcome;
    },
    aim: async (places) => {
      agenda.aimed.push(...places);
      return agenda.hasField ? '\n' : null;
    },
    returnFocus: () => {
      agenda.focusReturned += 1;
    },
    look: async (question) => {
      agenda.asked.push(question);
      return agenda.look(question);
    },
    pointing: {
      start: async (read) => read(await agenda.points()),
      press: (key) => void agenda.pointingKeys.push(key),
      stop: () => void agenda.pointingKeys.push('stop'),
    },
    keptPractice: async () => agenda.kept,
    keepPractice: (practiceId) => {
      agenda.kept = practiceId;
    },
    keptMisses: async () => agenda.misses,
    keepMisses: (misses) => {
      agenda.misses = misses;
    },
    setLayout: (layout) => void agenda.layouts.push(layout),
  };
  return { agenda, page };
}
