/** What can fail is told as that; a defect of ours is told as one, and reaches the report. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isDiskFailure } from '../../../lib/app/failures';
import { createJournalDesk } from '../../../lib/app/journal/journal-desk';
import type { JournalStore } from '../../../lib/app/journal/journal-ports';
import { fr } from '../../../lib/content/labels/fr/fr';
import { closedBy } from '../../../lib/domain/message/callback-events';
import { slipGaps } from '../../../lib/domain/message/slip-gate';
import { mergeSides } from '../../../lib/domain/record/sides';
import {
  InvalidRecord,
  StorageBlocked,
  StorageRefused,
  StorageTooNew,
  StorageUnopened,
} from '../../../lib/platform/storage/failures';
import { createDisk } from '../../fakes/disk';
import { settled } from '../../fakes/ports';
import { callOnScreen, openPanel, type Panel } from './open-panel';

vi.mock(import('../../../lib/domain/record/sides'), { spy: true });
vi.mock(import('../../../lib/domain/message/callback-events'), async (original) => {
  const real = await original();
  return { ...real, closedBy: vi.fn(real.closedBy) };
});
vi.mock(import('../../../lib/domain/message/slip-gate'), async (original) => {
  const real = await original();
  return { ...real, slipGaps: vi.fn(real.slipGaps) };
});

/** A defect of ours: the one call after this throws it. */
const defect = () => {
  throw new TypeError('cannot read « Mme Roux, 06 12 34 56 78 »');
};

const told = ({ app }: Panel) => app.state.notice.value;
const places = ({ reported }: Panel) => reported.map(({ where }) => where);

/** A call about which everything indispensable is said. */
async function panelAbout(reason: string) {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.calls.changeNotes({
    reason,
    recipientId: 'aubert',
    callerName: 'Mme Roux',
    patientName: 'Mme Roux',
    phone: '06 12 34 56 78',
    promise: 'dans 2 h',
  });
  await settled();
  return panel;
}

beforeEach(() => vi.clearAllMocks());

describe('the failures of a disk', () => {
  const named = (name: string) => new DOMException('', name);

  test.each([
    new StorageRefused(''),
    new StorageTooNew(''),
    new StorageBlocked(''),
    new StorageUnopened(''),
    named('QuotaExceededError'),
    named('AbortError'),
    named('InvalidStateError'),
    named('UnknownError'),
  ])('are told from defects: %s', (error) => {
    expect(isDiskFailure(error)).toBe(true);
  });

  test.each([
    new InvalidRecord('calls: id: invalid_type'),
    new TypeError('x is undefined'),
    new RangeError('too deep'),
    named('DataCloneError'),
    named('TransactionInactiveError'),
    'QuotaExceededError',
    null,
  ])('are not: %s', (error) => {
    expect(isDiskFailure(error)).toBe(false);
  });
});

describe('a defect', () => {
  test('in the merge of a call is told as unforeseen and reported, and both texts stay on their screens', async () => {
    const disk = createDisk();
    const first = await openPanel({ disk });
    first.app.calls.start();
    await settled();
    const second = await openPanel({ disk });
    vi.mocked(mergeSides).mockImplementation(defect);
    first.app.calls.changeNotes({ notes: 'gonflé joue droite' });
    second.app.calls.changeNotes({ notes: 'fièvre depuis hier' });
    await settled();
    const loser = second.reported.length > 0 ? second : first;
    expect(places(loser)).toEqual(['call.write']);
    expect(loser.reported[0]?.error).toBeInstanceOf(TypeError);
    expect(told(loser)).toMatchObject({ kind: 'error', text: fr.notices.unexpectedUnsaved });
    expect(loser.app.state.saveState.value).toBe('failed');
    expect(callOnScreen(first).notes.notes).toBe('gonflé joue droite');
    expect(callOnScreen(second).notes.notes).toBe('fièvre depuis hier');
    vi.mocked(mergeSides).mockReset();
  });

  test('in what a message lacks is told as unforeseen and reported, not as a full disk', async () => {
    const panel = await panelAbout('joue gonflée');
    vi.mocked(slipGaps).mockImplementation(defect);
    await panel.app.messages.save();
    vi.mocked(slipGaps).mockReset();
    expect(places(panel)).toEqual(['message.save']);
    expect(told(panel)?.text).toBe(fr.notices.unexpectedUnsaved);
  });

  test('in a promise is told as unforeseen and reported, and the promise stays', async () => {
    const panel = await panelAbout('résultats');
    await panel.app.callbacks.promise();
    const [callback] = panel.app.state.callbacks.value;
    if (!callback) throw new Error('no callback');
    vi.mocked(closedBy).mockImplementation(defect);
    await panel.app.callbacks.close(callback);
    vi.mocked(closedBy).mockReset();
    expect(places(panel)).toEqual(['callback.write']);
    expect(told(panel)?.text).toBe(fr.notices.unexpectedUnsaved);
    expect(panel.app.state.callbacks.value).toHaveLength(1);
  });
});

describe('a search of the journal', () => {
  const deskOver = (panel: Panel, page: JournalStore['page']) =>
    createJournalDesk({ app: panel.app, ports: panel.ports, store: { page } as JournalStore });

  test('that a defect ends is told as unforeseen and reported', async () => {
    const panel = await openPanel();
    const desk = deskOver(panel, defect);
    await desk.search({});
    expect(told(panel)?.text).toBe(fr.notices.unexpected);
    expect(places(panel)).toEqual(['journal.search']);
    expect(desk.isSearching.value).toBe(false);
  });

  test('that the disk does not answer is told as that, and reported nowhere', async () => {
    const panel = await openPanel();
    const desk = deskOver(panel, () => Promise.reject(new DOMException('', 'UnknownError')));
    await desk.search({});
    expect(told(panel)?.text).toBe(fr.notices.diskSilent);
    expect(panel.reported).toEqual([]);
  });
});

test('a full disk is reported nowhere', async () => {
  const panel = await panelAbout('joue gonflée');
  panel.disk.isFull = true;
  panel.app.calls.changeNotes({ notes: 'depuis hier' });
  await settled();
  await panel.app.messages.save();
  expect(told(panel)?.text).toBe(fr.notices.storageFailed);
  expect(panel.reported).toEqual([]);
});

test('a worker that starts no more has a sentence of its own', async () => {
  const panel = await openPanel();
  const silent = new Error();
  silent.name = 'WorkerSilent';
  panel.app.tellFailure(silent);
  expect(told(panel)).toMatchObject({ text: fr.notices.workerSilent });
});
