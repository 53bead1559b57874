/** Looks whether something of the database was lost. Apart from its desk: the worker looks too, and carries no signals. */
import { type Loss, lossBetween } from '../../domain/privacy/witness';
import type { WitnessStand } from '../keeping-ports';

/**
 * Compares what is there with what was last seen; where nothing is lost, the witness takes it in. Null when nothing is lost.
 * Never forgets what it saw before she said so: a database that came back empty must not pass for a new one.
 */
export async function seeDatabase(witness: WitnessStand): Promise<Loss | null> {
  // One after the other: counted first, what another page wrote and noted meanwhile would be missing.
  const seen = await witness.seen();
  const now = await witness.now(seen);
  const loss = lossBetween(seen, now);
  if (!loss) await witness.keep({ ...now, since: seen?.since ?? now.at });
  else if (loss.kind === 'older') await witness.renew(loss.seenAt);
  return loss;
}
