/** Who waits and who speaks: danger is ruled out first, the longest wait comes back first, ten calls at most. */
import { describe, expect, test } from 'vitest';
import { waitingCalls } from '../../../../lib/app/call/call-holds';
import { fr } from '../../../../lib/content/labels/fr/fr';
import type { CallerKind } from '../../../../lib/domain/call/call';
import { holdNudge, shouldProposeCallback } from '../../../../lib/domain/call/hold-nudge';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel, type Panel, panelWith, protocol } from '../open-panel';

/** As many calls as asked, each a minute after the one before; their ids, oldest first. */
function takeCalls(panel: Panel, count: number): string[] {
  return Array.from({ length: count }, () => {
    panel.clock.now += 60_000;
    panel.app.calls.start();
    return callOnScreen(panel).id;
  });
}

describe('before a caller waits', () => {
  test('the entry check is asked first; the same key again parks', async () => {
    const panel = await openPanel();
    takeCalls(panel, 1);
    panel.app.calls.hold();
    expect(callOnScreen(panel).status).toBe('active');
    expect(panel.app.state.notice.value).toMatchObject({
      kind: 'warning',
      text: fr.notices.checkBeforeHold,
    });
    expect(panel.app.state.focusRequest.value?.target).toBe('entryCheck');
    panel.app.calls.hold();
    expect(callOnScreen(panel).status).toBe('held');
  });

  test('it is asked once in each call, also when two calls take turns', async () => {
    const panel = await openPanel();
    const [first = '', second = ''] = takeCalls(panel, 2);
    for (const id of [first, second]) {
      panel.app.calls.resume(id);
      panel.app.calls.hold();
      expect(callOnScreen(panel)).toMatchObject({ id, status: 'active' });
    }
    for (const id of [first, second]) {
      panel.app.calls.resume(id);
      panel.app.calls.hold();
      expect(callOnScreen(panel)).toMatchObject({ id, status: 'held' });
    }
  });

  test('nothing is asked when the check was made and the person is awake and breathes', async () => {
    const panel = await openPanel();
    takeCalls(panel, 1);
    panel.app.triage.checkEntry({ conscious: 'yes', breathing: 'yes' });
    panel.app.calls.hold();
    expect(callOnScreen(panel).status).toBe('held');
  });

  test('nothing is asked once a protocol is open', async () => {
    const panel = await panelWith(protocol('abces-gonflement'));
    panel.app.calls.hold();
    expect(callOnScreen(panel).status).toBe('held');
  });

  test.each([
    ['professional', 'held'],
    ['administrative', 'held'],
    ['sales', 'held'],
    ['patient', 'active'],
    ['relative', 'active'],
  ] satisfies [CallerKind, string][])(
    'a caller who is « %s » is %s after one press',
    async (kind, status) => {
      const panel = await openPanel();
      takeCalls(panel, 1);
      panel.app.calls.chooseCaller(kind);
      panel.app.calls.hold();
      expect(callOnScreen(panel).status).toBe(status);
    },
  );

  test('somebody at the desk parks at once', async () => {
    const panel = await openPanel();
    takeCalls(panel, 1);
    panel.app.calls.park();
    expect(callOnScreen(panel).status).toBe('held');
  });
});

describe('several calls at once', () => {
  test('swap goes to whoever has waited longest, and parks the one being spoken with', async () => {
    const panel = await openPanel();
    const [first, second, third] = takeCalls(panel, 3);
    panel.app.calls.swap();
    expect(callOnScreen(panel)).toMatchObject({ id: first, status: 'active' });
    panel.clock.now += 1_000;
    panel.app.calls.swap();
    expect(callOnScreen(panel).id).toBe(second);
    panel.clock.now += 1_000;
    panel.app.calls.swap();
    expect(callOnScreen(panel).id).toBe(third);
    expect(waitingCalls(panel.app.state).map(({ id }) => id)).toEqual([first, second]);
  });

  test('swap with nobody waiting leaves the caller on the line', async () => {
    const panel = await openPanel();
    const [only] = takeCalls(panel, 1);
    panel.app.calls.swap();
    expect(callOnScreen(panel)).toMatchObject({ id: only, status: 'active' });
  });

  test('a digit takes the card of that number, and none beyond the last', async () => {
    const panel = await openPanel();
    const [, second, third] = takeCalls(panel, 3);
    panel.app.calls.pick(3);
    expect(callOnScreen(panel).id).toBe(third);
    panel.app.calls.pick(2);
    expect(callOnScreen(panel)).toMatchObject({ id: second, status: 'active' });
  });

  test('a swap by mistake is taken back: everybody is where they were, with the wait they had', async () => {
    const panel = await openPanel();
    takeCalls(panel, 2);
    const before = panel.app.state.calls.value.map(({ revision: _, ...call }) => call);
    panel.clock.now += 5_000;
    panel.app.calls.swap();
    panel.app.panel.undo();
    expect(panel.app.state.calls.value).toMatchObject(before);
    expect(panel.app.state.calls.value.flatMap(({ holds }) => holds)).toEqual([]);
    expect(callOnScreen(panel).id).toBe(before[1]?.id);
  });

  test('a tenth parallel call is refused in words, and the ten keep their places', async () => {
    const panel = await openPanel();
    const ids = takeCalls(panel, 10);
    panel.app.calls.start();
    await settled();
    expect(panel.app.state.notice.value).toMatchObject({ kind: 'warning', text: fr.notices.deskFull });
    expect(callOnScreen(panel)).toMatchObject({ id: ids[9], status: 'active' });
    expect(new Set(panel.disk.calls.keys())).toEqual(new Set(ids));
  });

  test('an ended call comes back to a full desk only once there is room', async () => {
    const panel = await openPanel();
    const ids = takeCalls(panel, 10);
    panel.app.calls.end();
    takeCalls(panel, 1);
    panel.app.panel.undo();
    expect(panel.app.state.notice.value).toMatchObject({ kind: 'warning', text: fr.notices.deskFull });
    expect(panel.app.state.calls.value).toHaveLength(10);
    panel.app.calls.end();
    panel.app.panel.undo();
    panel.app.calls.end();
    expect(panel.app.state.calls.value.map(({ id }) => id)).toEqual(ids.slice(0, 9));
  });
});

describe('a long wait', () => {
  test('calls for a word every half minute, and the word said is noted', async () => {
    const panel = await openPanel();
    takeCalls(panel, 1);
    panel.app.calls.park();
    const held = callOnScreen(panel);
    if (held.status !== 'held') throw new Error('not held');
    panel.clock.now += 65_000;
    expect(holdNudge(panel.clock.now - held.heldAt)).toBe(2);
    const word = panel.app.phrases.ready('attente-04');
    expect(word?.filled.missing).toEqual([]);
    if (word) panel.app.phrases.said(word);
    await settled();
    expect(panel.disk.calls.get(held.id)?.notes.told).toEqual([
      { phraseId: 'attente-04', text: word?.filled.text, at: panel.clock.now, how: 'said' },
    ]);
  });

  test('a second one leads to a callback: ticked once, its hour asked for, and taken back with Ctrl+Z', async () => {
    const panel = await openPanel();
    const [id = ''] = takeCalls(panel, 1);
    panel.app.calls.park();
    panel.app.calls.resume(id);
    panel.app.calls.park();
    const { holds } = callOnScreen(panel);
    expect(shouldProposeCallback(holds.length, true)).toBe(true);
    panel.app.calls.promiseCallback();
    panel.app.calls.promiseCallback();
    expect(callOnScreen(panel).notes.outcomes).toEqual(['callback']);
    expect(panel.app.state.focusRequest.value?.target).toBe('promise');
    panel.app.panel.undo();
    panel.app.panel.undo();
    expect(callOnScreen(panel).notes.outcomes).toEqual([]);
  });
});
