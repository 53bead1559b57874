/** The protocols that practices wrote, in the database. Runs wherever storage does. */
import type { Store } from '../../app/ports';
import { ProtocolVersion } from '../../domain/triage/protocol-version';
import type { Changes } from './changes';
import type { OpenDatabase } from './database';
import type { Kind } from './record-kind';
import { readAll } from './records';
import { replace } from './replaced-records';

const PROTOCOLS: Kind<ProtocolVersion> = { store: 'protocolVersions', schema: ProtocolVersion };

/** The part of the store that keeps the practices' own versions of the protocols. */
export const createProtocolsStore = (
  open: OpenDatabase,
  { tell }: Changes,
): Pick<Store, 'protocolVersions' | 'saveProtocolVersion'> => ({
  protocolVersions: () => readAll(open, PROTOCOLS),
  saveProtocolVersion: async (version) => {
    await replace(open, PROTOCOLS, { record: version });
    tell({ type: 'protocol.saved' });
  },
});
