/** The practice's protocols during a call: found, asked together, traced, and never made milder by hand. */
import { describe, expect, test } from 'vitest';
import { openProtocols } from '../../../../lib/app/triage/call-protocols';
import { assessCall, callLevel, callTrace } from '../../../../lib/app/triage/triage-level';
import { signsOf } from '../../../../lib/domain/triage/triage-sheet';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel, type Panel, panelWith, protocol, sheet } from '../open-panel';

const abscess = protocol('abces-gonflement');
const bite = protocol('morsure');
const ZONE = 'Europe/Paris';

const runs = (panel: Panel) => openProtocols(panel.app.state, callOnScreen(panel)).map(({ run }) => run);
const assessment = (panel: Panel) => assessCall(panel.app.state, callOnScreen(panel));
/** Ids of the signs that are put now. */
const asked = (panel: Panel): readonly string[] => {
  const now = assessment(panel);
  return now?.state === 'asking' ? now.signs.map(({ id }) => id) : [];
};
const answered = (panel: Panel) =>
  callOnScreen(panel).triage.flatMap(({ answers }) => answers.map(({ questionId }) => questionId));

describe('a protocol during the call', () => {
  test('is found by the words of the caller and asks its first question', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const [best] = panel.app.triage.find('gonflé joue fièvre');
    expect(best?.protocol.id).toBe('abces-gonflement');
    panel.app.triage.open(abscess);
    expect(runs(panel)).toMatchObject([{ protocolId: abscess.id, protocolVersion: abscess.version }]);
    expect(panel.app.state.focusRequest.value?.target).toBe('question');
  });

  test('every sign and its answer, also the negative ones, go to the trace and to the disk', async () => {
    const panel = await panelWith(abscess);
    const signs = asked(panel);
    panel.app.triage.answer('no');
    const trace = callTrace(callOnScreen(panel), ZONE);
    expect(trace[0]).toBe(
      `Protocole «\u00a0${abscess.title}\u00a0», version ${abscess.version}, ouvert à 09:02`,
    );
    const texts = signsOf(sheet('abces-gonflement')).filter(({ id }) => signs.includes(id));
    expect(trace.slice(1)).toEqual(texts.map(({ text }) => `${text} — non (09:02)`));
    await settled();
    expect(panel.disk.calls.get(callOnScreen(panel).id)?.triage[0]?.answers).toMatchObject(
      signs.map((questionId) => ({ questionId, answer: 'no', answeredAt: panel.clock.now })),
    );
  });

  test('the first « oui » to a vital sign stops the questions and makes the message vital', async () => {
    const panel = await panelWith(abscess);
    while (assessment(panel)?.state === 'asking') panel.app.triage.answer('yes');
    const before = answered(panel);
    panel.app.triage.answer('no');
    expect(answered(panel)).toEqual(before);
    expect(callLevel(panel.app.state, callOnScreen(panel))).toBe('vital');
    const entryCheck = { conscious: null, breathing: null, breathingSign: '', place: '3 rue du Port' };
    const patient = { callerKind: 'patient' as const, callerName: 'M. Roux', entryCheck };
    panel.app.calls.changeNotes({ ...patient, recipientId: 'aubert', reason: 'joue gonflée' });
    await panel.app.messages.save();
    expect([...panel.disk.messages.values()]).toMatchObject([
      { level: 'vital', triageTrace: callTrace(callOnScreen(panel), ZONE) },
    ]);
  });

  test('going back takes away the last key alone, and Ctrl+Z brings it back', async () => {
    const panel = await panelWith(abscess);
    panel.app.triage.answer('no');
    const first = answered(panel);
    panel.app.triage.answer('no');
    const both = answered(panel);
    panel.app.triage.back();
    expect(answered(panel)).toEqual(first);
    panel.app.panel.undo();
    expect(answered(panel)).toEqual(both);
  });

  test('« pas fait » answers only a sign that wants an act', async () => {
    const panel = await panelWith(abscess);
    const now = assessment(panel);
    const wantsAct = now?.state === 'asking' && now.signs.length === 1 && now.signs[0]?.how !== undefined;
    panel.app.triage.answer('notDone');
    expect(answered(panel).length > 0).toBe(wantsAct);
  });

  test('with no protocol on screen an answer key does nothing', async () => {
    const panel = await openPanel();
    panel.app.triage.answer('yes');
    panel.app.calls.start();
    panel.app.triage.answer('yes');
    panel.app.triage.toggleModifier('alone');
    expect(callOnScreen(panel)).toMatchObject({ triage: [], notes: { modifiers: [] } });
  });
});

describe('another protocol', () => {
  test('opened beside the first is run with it, and every answer is kept', async () => {
    const panel = await panelWith(abscess);
    panel.app.triage.answer('no');
    const first = answered(panel);
    panel.app.triage.open(bite);
    expect(runs(panel).map(({ protocolId }) => protocolId)).toEqual([abscess.id, bite.id]);
    panel.app.triage.answer('no');
    expect(answered(panel)).toEqual(expect.arrayContaining([...first]));
    panel.app.triage.close(abscess.id);
    panel.app.triage.open(abscess);
    expect(runs(panel).find(({ protocolId }) => protocolId === abscess.id)?.answers.length).toBeGreaterThan(
      0,
    );
    expect(callOnScreen(panel).triage).toHaveLength(2);
  });

  test('closed after an answer leaves the screen, stays in the trace, and counts', async () => {
    const panel = await panelWith(abscess);
    while (assessment(panel)?.state === 'asking') panel.app.triage.answer('yes');
    panel.app.triage.close();
    expect(runs(panel)).toEqual([]);
    expect(callTrace(callOnScreen(panel), ZONE).length).toBeGreaterThan(1);
    expect(callLevel(panel.app.state, callOnScreen(panel))).toBe('vital');
    expect(panel.app.state.focusRequest.value?.target).toBe('reason');
  });

  test('closed before any answer leaves no line', async () => {
    const panel = await panelWith(abscess);
    panel.app.triage.close();
    expect(callOnScreen(panel).triage).toEqual([]);
  });

  test('closed by mistake is back on screen with Ctrl+Z', async () => {
    const panel = await panelWith(abscess);
    panel.app.triage.answer('no');
    panel.app.triage.close();
    panel.app.panel.undo();
    expect(runs(panel)).toMatchObject([{ protocolId: abscess.id }]);
    expect(answered(panel).length).toBeGreaterThan(0);
  });
});

describe('a list that is read out', () => {
  const onList = () => panelWith(protocol('douleur-thoracique'));
  const answersOfCall = (panel: Panel) => callOnScreen(panel).triage.flatMap(({ answers }) => answers);
  const now = (panel: Panel) => assessCall(panel.app.state, callOnScreen(panel));

  test('the digit of a sign answers « oui » to it and to nothing else, at its own level', async () => {
    const panel = await onList();
    const list = now(panel);
    const second = list?.state === 'asking' ? list.signs[1] : undefined;
    panel.app.triage.pickSign(2);
    expect(answersOfCall(panel)).toEqual([
      expect.objectContaining({ questionId: second?.id, answer: 'yes', level: second?.level }),
    ]);
    expect(now(panel)).toMatchObject({ state: 'concluded', level: 'vital' });
    panel.app.triage.back();
    expect(answersOfCall(panel)).toEqual([]);
  });

  test('a digit that the list does not have answers nothing, nor one where a single sign is asked', async () => {
    const panel = await onList();
    panel.app.triage.pickSign(9);
    panel.app.triage.answer('yes');
    const before = answersOfCall(panel);
    panel.app.triage.pickSign(1);
    expect(answersOfCall(panel)).toEqual(before);
  });
});
