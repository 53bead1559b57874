/** The practice's protocols during a call: found, asked, traced, and never made milder by hand. */
import { describe, expect, test } from 'vitest';
import { callLevel, callTrace, currentRun } from '../../../lib/app/triage-desk';
import { settled } from '../../fakes/ports';
import { callOnScreen, openPanel, type Panel, panelWith, protocol } from './open-panel';

const abscess = protocol('abces-gonflement');
const bite = protocol('morsure');

const runOnScreen = (panel: Panel) => currentRun(callOnScreen(panel));

describe('a protocol during the call', () => {
  test('is found by the words of the caller and asks its first question', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const [best] = panel.app.triage.find('gonflé joue fièvre');
    expect(best?.protocol.id).toBe('abces-gonflement');
    panel.app.triage.open(abscess);
    expect(runOnScreen(panel)).toMatchObject({ protocolId: abscess.id, protocolVersion: abscess.version });
    expect(panel.app.state.focusRequest.value?.target).toBe('question');
  });

  test('every question and its answer, also the negative ones, go to the trace and to the disk', async () => {
    const panel = await panelWith(abscess);
    panel.app.triage.answer('no');
    panel.app.triage.answer('unknown');
    const [first, second] = abscess.questions;
    expect(callTrace(callOnScreen(panel))).toEqual([
      `Protocole « ${abscess.title} », version ${abscess.version}`,
      `${first?.text} — non`,
      `${second?.text} — ne sait pas`,
    ]);
    await settled();
    expect(panel.disk.calls.get(callOnScreen(panel).id)?.triage[0]?.answers).toMatchObject([
      { questionId: first?.id, answer: 'no', answeredAt: panel.clock.now },
      { questionId: second?.id, answer: 'unknown' },
    ]);
  });

  test('the first « oui » to a vital sign stops the questions and makes the message vital', async () => {
    const panel = await panelWith(abscess);
    panel.app.triage.answer('yes');
    panel.app.triage.answer('no');
    expect(runOnScreen(panel)?.answers).toHaveLength(1);
    expect(callLevel(callOnScreen(panel))).toBe('vital');
    const entryCheck = { conscious: null, breathing: null, place: '3 rue du Port' };
    const patient = { callerKind: 'patient' as const, callerName: 'M. Roux', entryCheck };
    panel.app.calls.changeNotes({ ...patient, recipientId: 'aubert', reason: 'joue gonflée' });
    await panel.app.messages.save();
    expect([...panel.disk.messages.values()]).toMatchObject([
      { level: 'vital', triageTrace: callTrace(callOnScreen(panel)) },
    ]);
  });

  test('going back takes away the last answer alone', async () => {
    const panel = await panelWith(abscess);
    panel.app.triage.answer('no');
    panel.app.triage.answer('yes');
    panel.app.triage.back();
    expect(runOnScreen(panel)?.answers.map(({ answer }) => answer)).toEqual(['no']);
    panel.app.panel.undo();
    expect(runOnScreen(panel)?.answers.map(({ answer }) => answer)).toEqual(['no', 'yes']);
  });

  test('with no protocol on screen an answer key does nothing', async () => {
    const panel = await openPanel();
    panel.app.triage.answer('yes');
    panel.app.calls.start();
    panel.app.triage.answer('yes');
    expect(callOnScreen(panel).triage).toEqual([]);
  });
});

describe('another protocol', () => {
  test('opened and left for the first again, keeps the answers of both', async () => {
    const panel = await panelWith(abscess);
    panel.app.triage.answer('no');
    panel.app.triage.open(bite);
    panel.app.triage.answer('unknown');
    panel.app.triage.open(abscess);
    expect(runOnScreen(panel)).toMatchObject({ protocolId: abscess.id, answers: [{ answer: 'no' }] });
    panel.app.triage.open(bite);
    expect(runOnScreen(panel)).toMatchObject({ protocolId: bite.id, answers: [{ answer: 'unknown' }] });
    expect(callOnScreen(panel).triage).toHaveLength(2);
  });

  test('closed after an answer leaves the screen, stays in the trace, and comes back with its answers', async () => {
    const panel = await panelWith(abscess);
    panel.app.triage.answer('yes');
    panel.app.triage.close();
    expect(runOnScreen(panel)).toBeNull();
    expect(callTrace(callOnScreen(panel))).toHaveLength(2);
    expect(callLevel(callOnScreen(panel))).toBe('vital');
    expect(panel.app.state.focusRequest.value?.target).toBe('reason');
    panel.app.triage.open(abscess);
    expect(runOnScreen(panel)?.answers).toHaveLength(1);
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
    expect(runOnScreen(panel)).toMatchObject({ protocolId: abscess.id, answers: [{ answer: 'no' }] });
  });
});
