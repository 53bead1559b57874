/** Two tabs, two panels, one call: both keep what was typed in either. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { createDisk } from '../../../fakes/disk';
import { settled } from '../../../fakes/ports';
import { callOnScreen, endForGood, openPanel, protocol } from '../open-panel';

/** A call open in two panels at once. */
async function openTwice() {
  const disk = createDisk();
  const first = await openPanel({ disk });
  first.app.calls.start();
  await settled();
  const second = await openPanel({ disk });
  return { disk, first, second, id: callOnScreen(first).id };
}

describe('two panels on one call', () => {
  test('the second to open shows the call, and says that it was found open', async () => {
    const { second, id } = await openTwice();
    expect(callOnScreen(second).id).toBe(id);
    await second.app.tellRecovered();
    expect(second.app.state.notice.value?.text).toBe(fr.calls.recovered(1));
  });

  test('what one types appears in the other', async () => {
    const { first, second } = await openTwice();
    first.app.calls.changeNotes({ callerName: 'Mme Roux' });
    await settled();
    expect(callOnScreen(second).notes.callerName).toBe('Mme Roux');
    second.app.calls.changeNotes({ notes: 'après-midi' });
    await settled();
    expect(callOnScreen(first).notes).toMatchObject({ callerName: 'Mme Roux', notes: 'après-midi' });
  });

  test('both texts typed at the same moment are kept, on both screens and on disk, and it is said', async () => {
    const { disk, first, second, id } = await openTwice();
    first.app.calls.changeNotes({ notes: 'gonflé joue droite' });
    second.app.calls.changeNotes({ notes: 'fièvre depuis hier' });
    await settled();
    const notes = disk.calls.get(id)?.notes.notes;
    expect(notes).toContain('gonflé joue droite');
    expect(notes).toContain('fièvre depuis hier');
    expect(callOnScreen(first).notes.notes).toBe(notes);
    expect(callOnScreen(second).notes.notes).toBe(notes);
    const told = [first, second].map(({ app }) => app.state.notice.value?.text);
    expect(told).toContain(fr.notices.merged);
  });

  test('the same protocol opened in both at once keeps what each was told', async () => {
    const { first, second, disk, id } = await openTwice();
    first.app.triage.open(protocol('abces-gonflement'));
    second.clock.now += 1;
    second.app.triage.open(protocol('abces-gonflement'));
    second.app.triage.answer('yes');
    await settled();
    const heard = () => disk.calls.get(id)?.triage.flatMap(({ answers }) => answers) ?? [];
    const yes = heard().filter(({ answer }) => answer === 'yes').length;
    expect(yes).toBeGreaterThan(0);
    first.app.triage.answer('no');
    await settled();
    expect(heard().filter(({ answer }) => answer === 'yes')).toHaveLength(yes);
  });

  test('whatever both type in whichever field at the same moment, all of it is on disk', async () => {
    const { disk, first, second, id } = await openTwice();
    const field = fc.constantFrom('reason' as const, 'notes' as const, 'message' as const);
    const typed = fc.record({ field, text: fc.string() });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(typed, typed, async (mine, theirs) => {
        // New each time: a text that stands there already is no change, and the other's change then rightly replaces it.
        run += 1;
        const mineText = `${run} ici ${mine.text}`;
        const theirText = `${run} là ${theirs.text}`;
        first.app.calls.changeNotes({ [mine.field]: mineText });
        second.app.calls.changeNotes({ [theirs.field]: theirText });
        await settled();
        expect(disk.calls.get(id)?.notes[mine.field]).toContain(mineText);
        expect(disk.calls.get(id)?.notes[theirs.field]).toContain(theirText);
      }),
      { numRuns: 100 },
    );
  });

  test('text that the disk refused in one panel is not wiped by what the other writes', async () => {
    const { disk, first, second, id } = await openTwice();
    disk.isFull = true;
    first.app.calls.changeNotes({ notes: 'refusé par le disque' });
    await settled();
    disk.isFull = false;
    second.app.calls.changeNotes({ reason: 'douleur' });
    await settled();
    expect(callOnScreen(first).notes.notes).toBe('refusé par le disque');
    first.app.calls.changeNotes({ notes: 'refusé par le disque, réécrit' });
    await settled();
    expect(disk.calls.get(id)?.notes).toMatchObject({
      notes: 'refusé par le disque, réécrit',
      reason: 'douleur',
    });
  });

  test('hung up in one, the call leaves the other', async () => {
    const { first, second } = await openTwice();
    endForGood(first);
    await settled();
    expect(second.app.state.calls.value).toEqual([]);
  });

  test('a call taken in one comes on screen in the other, unless somebody is being spoken with there', async () => {
    const disk = createDisk();
    const [first, second] = [await openPanel({ disk }), await openPanel({ disk })];
    first.app.calls.start();
    await settled();
    expect(callOnScreen(second).id).toBe(callOnScreen(first).id);
  });

  test('a closed panel follows nothing any more', async () => {
    const { first, second } = await openTwice();
    second.close();
    first.app.calls.changeNotes({ callerName: 'Mme Roux' });
    await settled();
    expect(callOnScreen(second).notes.callerName).toBe('');
  });
});

test('a message saved in one panel is in the list of the other', async () => {
  const { first, second } = await openTwice();
  first.app.calls.changeNotes({ reason: 'ordonnance', recipientId: 'aubert' });
  await first.app.messages.save();
  await settled();
  expect(second.app.state.messages.value).toMatchObject([{ reason: 'ordonnance' }]);
});

test('a practice and a choice of the settings page reach the open panel', async () => {
  const { first, second } = await openTwice();
  await second.app.practices.changeSettings({ language: 'en' });
  await settled();
  expect(first.app.state.labels.value.calls.start).toBe('New call');
});

test('the mask, set from anywhere, shows in the panel', async () => {
  const { first } = await openTwice();
  first.mask.set(true);
  expect(first.app.state.masked.value).toBe(true);
});
