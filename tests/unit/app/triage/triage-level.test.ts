/** How urgent a call is: what its answers gave, raised by hand if she must, never lowered. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAppState } from '../../../../lib/app/app-state';
import { assessCall, callLevel, callTrace, messageLevel } from '../../../../lib/app/triage/triage-level';
import { entryCheckQuestions } from '../../../../lib/content/triage/entry-check';
import { sheets } from '../../../../lib/content/triage/protocols';
import { DISPOSITION_LEVELS, dispositionRank } from '../../../../lib/domain/triage/disposition';
import type { TriageRun } from '../../../../lib/domain/triage/triage';
import { levelOfDoubt } from '../../../../lib/domain/triage/triage-answers';
import type { TriageSheet } from '../../../../lib/domain/triage/triage-sheet';
import { press } from '../../domain/triage/triage-case';
import { callWith } from '../../platform/storage/sample-records';
import { callOnScreen, openPanel, panelWith, protocol, writable } from '../open-panel';

const abscess = protocol('abces-gonflement');
const bite = protocol('morsure');

const runOf = (sheet: TriageSheet, keys: string): TriageRun => ({
  protocolId: sheet.protocol.id,
  protocolVersion: sheet.protocol.version,
  title: sheet.protocol.title,
  startedAt: 0,
  answers: press(keys, [sheet]).answers,
});

/** The first list that these keys, then « non » to all, come to: its signs, and the keys that lead to it. */
const nextList = (sheets: readonly TriageSheet[], typed: string) => {
  for (let keys = ''; ; keys += typed[keys.length] ?? 'N') {
    const { end } = press(keys, sheets);
    if (end.state !== 'asking') return null;
    if (end.signs.length > 1) return { keys, signs: end.signs };
  }
};

describe('the level of the call', () => {
  test('is « message » as long as nothing was concluded', async () => {
    const panel = await panelWith(abscess);
    expect(callLevel(panel.app.state, callOnScreen(panel))).toBe('message');
    panel.app.triage.answer('no');
    expect(callLevel(panel.app.state, callOnScreen(panel))).toBe('message');
  });

  test('is vital at one doubt on breathing in the entry check, and the question is in the trace', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.triage.checkEntry({ conscious: 'yes', breathing: 'unknown' });
    expect(callLevel(panel.app.state, callOnScreen(panel))).toBe('vital');
    expect(callTrace(callOnScreen(panel), 'Europe/Paris')).toEqual([
      `${entryCheckQuestions.conscious} — oui`,
      `${entryCheckQuestions.breathing} ne sait pas`,
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
      while (assessCall(panel.app.state, callOnScreen(panel))?.state === 'asking')
        panel.app.triage.answer(answer);
    }
    expect(callLevel(panel.app.state, callOnScreen(panel))).toBe('vital');
  });

  test('is what the first protocol came to while a second one is still asked', async () => {
    const panel = await panelWith(bite);
    while (assessCall(panel.app.state, callOnScreen(panel))?.state === 'asking')
      panel.app.triage.answer('no');
    const came = callLevel(panel.app.state, callOnScreen(panel));
    expect(came).not.toBe('message');
    panel.app.triage.open(abscess);
    expect(assessCall(panel.app.state, callOnScreen(panel))?.state).toBe('asking');
    expect(callLevel(panel.app.state, callOnScreen(panel))).toBe(came);
  });

  test('is also the directive on screen, when the protocol that gave it was closed', async () => {
    const panel = await panelWith(abscess);
    panel.app.triage.answer('yes');
    while (assessCall(panel.app.state, callOnScreen(panel))?.state === 'asking')
      panel.app.triage.answer('yes');
    panel.app.triage.close();
    panel.app.triage.open(bite);
    while (assessCall(panel.app.state, callOnScreen(panel))?.state === 'asking')
      panel.app.triage.answer('no');
    expect(assessCall(panel.app.state, callOnScreen(panel))).toMatchObject({
      state: 'concluded',
      level: 'vital',
    });
  });

  test('raised by hand is kept, and is never below what the triage gave', () => {
    const keys = fc.array(fc.constantFrom(...'ONNN?'), { maxLength: 12 }).map((typed) => typed.join(''));
    const urgency = fc.constantFrom(null, ...DISPOSITION_LEVELS);
    fc.assert(
      fc.property(fc.constantFrom(...sheets), keys, urgency, (asked, typed, raised) => {
        const call = { ...callWith({ urgency: raised }), triage: [runOf(asked, typed)] };
        const rank = dispositionRank(messageLevel(createAppState(0), call));
        const found = callLevel(createAppState(0), call);
        expect(rank).toBe(Math.min(dispositionRank(found), dispositionRank(raised ?? found)));
      }),
      { numRuns: 500 },
    );
  });

  test('is a doubt about the gravest sign of a list answered « oui », as long as none of them was named', () => {
    const pair = fc.uniqueArray(fc.constantFrom(...sheets), { minLength: 1, maxLength: 2 });
    const keys = fc.array(fc.constantFrom(...'ONNN?'), { maxLength: 12 }).map((typed) => typed.join(''));
    let opened = 0;
    fc.assert(
      fc.property(pair, keys, (asked, typed) => {
        const list = nextList(asked, typed);
        if (!list) return;
        opened += 1;
        const { answers } = press(`${list.keys}O`, asked);
        const triage = asked.map((sheet, at) => ({ ...runOf(sheet, ''), answers: at === 0 ? answers : [] }));
        const level = callLevel(createAppState(0), { ...callWith(), triage });
        for (const sign of list.signs)
          expect(dispositionRank(level)).toBeLessThanOrEqual(
            dispositionRank(levelOfDoubt(sign) ?? 'message'),
          );
      }),
      { numRuns: 500, examples: sheets.map((sheet) => [[sheet], '']) },
    );
    // The sheets that begin with a list are among the examples: not a matter of the draw.
    expect(opened).toBeGreaterThan(20);
  });

  test('of a list answered « oui » is settled by the sign that is named, and by the end reached', () => {
    const asked = sheets.find(({ questions }) => questions.some(({ signs }) => signs.length > 1));
    if (!asked) throw new Error('no list');
    const levelAfter = (typed: string) =>
      callLevel(createAppState(0), { ...callWith(), triage: [runOf(asked, typed)] });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'ONN?'), { maxLength: 12 }).map((typed) => typed.join('')),
        (typed) => {
          const { end } = press(typed, [asked]);
          if (end.state === 'concluded') expect(levelAfter(typed)).toBe(end.level);
        },
      ),
    );
  });

  test('below the triage counts only by a practitioner who is named, and not against what is found later', async () => {
    const panel = await panelWith(protocol('abces-gonflement'));
    const { triage, calls } = panel.app;
    triage.checkEntry({ conscious: 'unknown' });
    triage.chooseLevel('day');
    expect(messageLevel(panel.app.state, callOnScreen(panel))).toBe('vital');
    triage.checkEntry({ conscious: 'yes' });
    while (assessCall(panel.app.state, callOnScreen(panel))?.state === 'asking') triage.answer('no');
    const found = callLevel(panel.app.state, callOnScreen(panel));
    triage.chooseLevel('message');
    expect(messageLevel(panel.app.state, callOnScreen(panel))).toBe(found);
    triage.nameLowering('Dr Paul Vasseur');
    calls.changeNotes({ urgencyReason: 'vu hier' });
    expect(messageLevel(panel.app.state, callOnScreen(panel))).toBe('message');
    expect(callTrace(callOnScreen(panel), 'Europe/Paris').at(-1)).toMatch(
      /Abaissé .* par Dr Paul Vasseur.*vu hier/,
    );
    triage.checkEntry({ breathing: 'no', breathingSign: 'S’étouffe' });
    expect(messageLevel(panel.app.state, callOnScreen(panel))).toBe('vital');
  });

  test('names the number of the region where the practice is', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    expect(panel.app.triage.disposition('vital').label).toContain('15');
    writable(panel.app).practices.value = panel.app.state.practices.value.map((practice) => ({
      ...practice,
      region: 'qc',
    }));
    expect(panel.app.triage.disposition('vital').label).toContain('911');
  });
});
