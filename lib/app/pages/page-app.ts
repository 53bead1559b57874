/** The application of the full pages: the desks that no panel shows, beside all others. */
import { type App, createAppWith } from '../app';
import { type ChoiceDesk, createChoiceDesk } from '../choice-desk';
import { type CopiedSettings, createCopiedSettings } from '../copied-settings';
import type { DeskParts } from '../desks/every-desk';
import { createPackDesk, type PackDesk } from '../phrase/pack-desk';
import { createPhraseWriting, type PhraseWriting } from '../phrase/phrase-writing';
import type { Ports } from '../ports';
import { type AddedSitesDesk, createAddedSitesDesk } from '../practice/added-sites-desk';
import { createPracticeImport, type PracticeImport } from '../practice/practice-import-desk';
import { type ContractDesk, createContractDesk } from '../privacy/contract-desk';
import { createProblemDesk, type ProblemDesk } from '../problem-desk';

interface PageDesks {
  readonly packs: PackDesk;
  readonly writing: PhraseWriting;
  readonly practiceImport: PracticeImport;
  readonly contract: ContractDesk;
  readonly choices: ChoiceDesk;
  readonly copiedSettings: CopiedSettings;
  readonly problems: ProblemDesk;
  readonly machine: Ports['machine'];
  readonly addedSites: AddedSitesDesk;
}

/** With what only a full page shows. */
export interface PageApp extends Omit<App, keyof PageDesks>, PageDesks {}

function createPageDesks(parts: DeskParts): PageDesks {
  const { state, ports } = parts;
  const choices = createChoiceDesk(parts);
  return {
    packs: createPackDesk(parts),
    writing: createPhraseWriting(parts),
    practiceImport: createPracticeImport(parts),
    contract: createContractDesk(parts),
    choices,
    copiedSettings: createCopiedSettings({ state, files: ports.files, choices }),
    problems: createProblemDesk(ports),
    machine: ports.machine,
    addedSites: createAddedSitesDesk(parts),
  };
}

export const createPageApp = (ports: Ports): PageApp => createAppWith(ports, createPageDesks);
