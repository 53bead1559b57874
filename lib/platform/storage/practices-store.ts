/** Practices answered for, in the database. Runs wherever storage does. */
import type { Store } from '../../app/ports';
import { Practice } from '../../domain/practice/practice';
import type { Changes } from './changes';
import type { OpenDatabase } from './database';
import type { Kind } from './record-kind';
import { readAll } from './records';
import { changeOne } from './replaced-records';

const PRACTICES: Kind<Practice> = { store: 'practices', schema: Practice };

/** The part of the store that keeps practices. */
export const createPracticesStore = (
  open: OpenDatabase,
  { tell }: Changes,
): Pick<Store, 'practices' | 'changePractice'> => ({
  practices: () => readAll(open, PRACTICES),
  changePractice: async (id, change) => {
    await changeOne(open, PRACTICES, { key: id, change });
    tell({ type: 'practice.saved', practiceId: id });
  },
});
