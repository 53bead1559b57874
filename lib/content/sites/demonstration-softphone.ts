/** The telephone of the tests; only the development build reaches its origin, and reads it. */
import type { Softphone } from '../../domain/practice/softphone';

export const demonstrationSoftphone: Softphone = {
  id: 'demonstration',
  name: 'Téléphone de démonstration',
  origins: ['http://127.0.0.1'],
  ringing: ['appel entrant'],
  verifiedOn: '2026-11-29',
};
