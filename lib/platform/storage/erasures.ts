/** Which calls were erased at a person's request: nothing of them is written again. Runs wherever storage does. */
import * as z from 'zod/mini';
import { RightsReceipt } from '../../domain/journal/journal-record';

const Erasure = z.pick(RightsReceipt, { callIds: true });

/** A transaction that the receipts are part of. */
type ReceiptsReader = { objectStore(name: 'receipts'): { getAll(): Promise<unknown[]> } };

/** True when a receipt says so; receipts are few, and only looked at when nothing is stored where a record is to go. */
export const isErased = async (transaction: ReceiptsReader, callId: string): Promise<boolean> => {
  const receipts = await transaction.objectStore('receipts').getAll();
  return receipts.some((receipt) => {
    const parsed = Erasure.safeParse(receipt);
    return parsed.success && parsed.data.callIds.includes(callId);
  });
};
