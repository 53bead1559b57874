/** Whatever she presses during a call, its level is never milder than the gravest « oui » that stands. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callLevel, messageLevel } from '../../../../lib/app/triage/triage-level';
import { protocols } from '../../../../lib/content/triage/protocols';
import type { Call } from '../../../../lib/domain/call/call';
import { DISPOSITION_LEVELS, dispositionRank } from '../../../../lib/domain/triage/disposition';
import { MODIFIER_IDS } from '../../../../lib/domain/triage/triage-modifier';
import { callOnScreen, openPanel, type Panel } from '../open-panel';

type Press = (panel: Panel) => void;

const answer = fc
  .constantFrom(
    'yes' as const,
    'no' as const,
    'no' as const,
    'no' as const,
    'unknown' as const,
    'notDone' as const,
  )
  .map(
    (given): Press =>
      ({ app }) =>
        app.triage.answer(given),
  );
const open = fc.constantFrom(...protocols).map(
  (protocol): Press =>
    ({ app }) =>
      app.triage.open(protocol),
);
const modifier = fc.constantFrom(...MODIFIER_IDS).map(
  (id): Press =>
    ({ app }) =>
      app.triage.toggleModifier(id),
);
const level = fc.constantFrom(null, ...DISPOSITION_LEVELS).map(
  (chosen): Press =>
    ({ app }) =>
      app.triage.chooseLevel(chosen),
);
const other = fc.constantFrom<Press>(
  ({ app }) => app.triage.back(),
  ({ app }) => app.triage.close(),
  ({ app }) => app.panel.undo(),
);
const presses = fc.array(
  fc.oneof({ weight: 6, arbitrary: answer }, { weight: 2, arbitrary: open }, modifier, level, other),
  { maxLength: 40 },
);

/** Rank of the gravest « oui » that stands in the call. */
const gravestYes = ({ triage }: Call): number => {
  const standing = triage.flatMap(({ answers }) => [
    ...new Map(answers.map((given) => [given.questionId, given])).values(),
  ]);
  return Math.min(
    DISPOSITION_LEVELS.length,
    ...standing.flatMap(({ answer: given, level: found }) =>
      given === 'yes' && found ? [dispositionRank(found)] : [],
    ),
  );
};

test('no order of answers, protocols, factors, levels by hand, closing and undo makes a call milder', async () => {
  await fc.assert(
    fc.asyncProperty(presses, async (keys) => {
      const panel = await openPanel();
      panel.app.calls.start();
      for (const press of keys) {
        press(panel);
        const call = callOnScreen(panel);
        const limit = gravestYes(call);
        if (limit === DISPOSITION_LEVELS.length) continue;
        expect(dispositionRank(callLevel(panel.app.state, call))).toBeLessThanOrEqual(limit);
        expect(dispositionRank(messageLevel(panel.app.state, call))).toBeLessThanOrEqual(limit);
      }
    }),
    { numRuns: 150 },
  );
});
