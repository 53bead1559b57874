/** How urgent a call is: what its answers gave, raised by hand if she must, never lowered. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessRun, callLevel, callTrace, messageLevel } from '../../../lib/app/triage-desk';
import { entryCheckQuestions } from '../../../lib/content/entry-check';
import { protocols } from '../../../lib/content/protocols';
import { DISPOSITION_LEVELS, dispositionRank } from '../../../lib/domain/disposition';
import { callWith } from '../platform/storage/sample-records';
import { callOnScreen, openPanel, panelWith, protocol } from './open-panel';

const abscess = protocol('abces-gonflement');
const bite = protocol('morsure');

describe('the level of the call', () => {
  test('is « message » as long as nothing was concluded', async () => {
    const panel = await panelWith(abscess);
    expect(callLevel(callOnScreen(panel))).toBe('message');
    panel.app.triage.answer('no');
    expect(callLevel(callOnScreen(panel))).toBe('message');
  });

  test('is vital at one doubt on breathing in the entry check, and the question is in the trace', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.triage.checkEntry({ conscious: 'yes', breathing: 'unknown' });
    expect(callLevel(callOnScreen(panel))).toBe('vital');
    expect(callTrace(callOnScreen(panel))).toEqual([
      `${entryCheckQuestions.conscious} — oui`,
      `${entryCheckQuestions.breathing} — ne sait pas`,
    ]);
  });

  test.each([
    ['first', [abscess, bite]],
    ['last', [bite, abscess]],
  ])('is the most urgent of two protocols, when it was asked %s', async (_, order) => {
    const panel = await openPanel();
    panel.app.calls.start();
    for (const opened of order) {
      panel.app.triage.open(opened);
      const answer = opened === abscess ? 'yes' : 'no';
      for (const _question of opened.questions) panel.app.triage.answer(answer);
    }
    expect(callLevel(callOnScreen(panel))).toBe('vital');
  });

  test('raised by hand is kept, and is never below what the triage gave', () => {
    const answers = fc.array(fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const), {
      maxLength: 12,
    });
    const urgency = fc.constantFrom(null, ...DISPOSITION_LEVELS);
    fc.assert(
      fc.property(fc.constantFrom(...protocols), answers, urgency, (asked, given, raised) => {
        const run = {
          protocolId: asked.id,
          protocolVersion: asked.version,
          title: asked.title,
          startedAt: 0,
          answers: asked.questions.slice(0, given.length).map(({ id, text }, at) => ({
            questionId: id,
            text,
            answer: given[at] ?? 'no',
            answeredAt: at,
          })),
        };
        const call = { ...callWith({ urgency: raised }), triage: [run] };
        const rank = dispositionRank(messageLevel(call));
        const assessment = assessRun(run)?.assessment;
        const found = assessment?.state === 'concluded' ? assessment.level : 'message';
        expect(rank).toBe(Math.min(dispositionRank(found), dispositionRank(raised ?? found)));
      }),
      { numRuns: 500 },
    );
  });

  test('names the number of the region where the practice is', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    expect(panel.app.triage.disposition('vital').label).toContain('15');
    panel.app.state.practices.value = panel.app.state.practices.value.map((practice) => ({
      ...practice,
      region: 'qc',
    }));
    expect(panel.app.triage.disposition('vital').label).toContain('911');
  });
});
