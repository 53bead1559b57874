/** The register of incidents in the database. Runs wherever storage does. */
import type { Store } from '../../app/ports';
import { Incident } from '../../domain/journal/incident';
import type { Changes } from './changes';
import type { OpenDatabase } from './database';
import type { Kind } from './record-kind';
import { readAll, saveRevised } from './records';

const INCIDENTS: Kind<Incident> = { store: 'incidents', schema: Incident };

/** The part of the store that keeps the register. */
export const createIncidentsStore = (
  open: OpenDatabase,
  { tell }: Changes,
): Pick<Store, 'incidents' | 'saveIncident'> => ({
  incidents: async () => (await readAll(open, INCIDENTS)).sort((a, b) => b.occurredAt - a.occurredAt),
  saveIncident: async (incident) => {
    const saved = await saveRevised(open, { ...INCIDENTS, durability: 'strict' }, incident);
    if (saved.ok) tell({ type: 'incident.saved', incidentId: incident.id });
    return saved;
  },
});
