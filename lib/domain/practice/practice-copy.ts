/** A practice as the beginning of another. */
import type { Practice, PracticeDraft } from './practice';

/**
 * Everything that may be the same elsewhere, under names of its own: nothing written for one practice is ever found in the
 * other. What was signed is not: a signature holds for one practice.
 */
export function copyOfPractice(practice: Practice, newId: () => string): PracticeDraft {
  const ids = new Map(practice.practitioners.map(({ id }) => [id, newId()]));
  const own = (id: string): string => ids.get(id) ?? id;
  const { routes, escalationChain } = practice.dispatch;
  return {
    ...practice,
    id: newId(),
    standing: 'answered',
    reviewedOn: '',
    practitioners: practice.practitioners.map((each) => ({ ...each, id: own(each.id) })),
    absences: [],
    onCall: [],
    directory: practice.directory.map((entry) => ({ ...entry, id: newId() })),
    dispatch: {
      ...practice.dispatch,
      routes: Object.fromEntries(Object.entries(routes).map(([id, route]) => [own(id), route])),
      escalationChain: escalationChain.map(own),
    },
    signatures: [],
    sealKeys: [],
  };
}
