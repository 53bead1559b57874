/** A kind that nobody but its card knows of takes part in a person's request: handed over, erased, put back. */
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod/mini';
import { everyCard } from '../../../../lib/domain/cards';
import { exportText, JournalExport } from '../../../../lib/domain/journal/journal-record';
import type { Card } from '../../../../lib/domain/record/card';
import { clear } from '../../../../lib/domain/record/row-kinds';
import { createCallRecords } from '../../../../lib/platform/storage/journal-records';
import { Parcel, parcel, parcelCard } from '../../../fakes/parcel';
import { freshStore } from './fresh-store';
import { callWith, messageWith, RECEIPT } from './sample-records';

const CallParcel = z.extend(Parcel, { callId: z.nullable(z.string()) });
type CallParcel = z.infer<typeof CallParcel>;

const about: Omit<Card<CallParcel>, 'onErasure'> = {
  kind: 'parcels',
  schema: CallParcel,
  idOf: ({ id }) => id,
  callOf: ({ callId }) => callId,
  rows: { ...parcelCard.rows, callId: clear({ blank: null }) },
};
/** One kind that goes with its call, and one that only loses its link to it. */
const going: Card<CallParcel> = { ...about, onErasure: 'erased' };
const staying: Card<CallParcel> = { ...about, kind: 'letters', onErasure: { callId: null } };

const sent = { ...parcel, from: 'Laboratoire Durand', callId: 'call-1' };
const elsewhere = { ...sent, id: 'q', callId: 'call-2' };
const ended = { ...callWith(), status: 'ended', hungUpAt: 2_000, endedAt: 3_000 } as const;

async function desk() {
  const { store, open, seal } = freshStore();
  onTestFinished(async () => (await open()).close());
  await store.saveCall(ended, 'strict');
  await store.saveMessage(messageWith());
  const [parcels, letters] = [store.of(going), store.of(staying)];
  for (const shelf of [parcels, letters])
    await shelf.changeAll(
      new Map([
        ['p', () => sent],
        ['q', () => elsewhere],
      ]),
    );
  const cards = [...everyCard, going, staying] as unknown as typeof everyCard;
  const parts = { open, seal, now: () => 9_000 };
  return { store, open, parcels, letters, records: createCallRecords(parts, cards) };
}

test('what a card says is about a call is handed over with it, whatever the kind', async () => {
  const { records } = await desk();
  const [record] = await records.read(['call-1']);
  expect(record?.messages).toHaveLength(1);
  expect(record?.others).toEqual({ parcels: [sent], letters: [sent] });
  const file = JournalExport.parse(JSON.parse(exportText(record ? [record] : [], 9)));
  expect(file.records).toEqual([record]);
});

test('it goes with its call, or loses its link, is counted, and comes back', async () => {
  const { store, open, parcels, letters, records } = await desk();
  const erased = await records.erase(['call-1'], RECEIPT);
  expect(await parcels.all()).toEqual([elsewhere]);
  expect(await letters.all()).toEqual([{ ...sent, callId: null }, elsewhere]);
  const [receipt] = (await (await open()).getAll('receipts')) as [{ body: { value: { counts: object } } }];
  expect(receipt.body.value.counts).toEqual({
    calls: 1,
    messages: 1,
    callbacks: 0,
    incidents: 0,
    parcels: 1,
    letters: 1,
  });
  expect(await store.of(going).change('new', () => ({ ...sent, id: 'new' }))).toEqual({
    ok: false,
    reason: 'erased',
  });
  await records.restore(erased, RECEIPT.id);
  expect(await parcels.all()).toEqual([sent, elsewhere]);
  expect(await letters.all()).toEqual([sent, elsewhere]);
});
