// What the browser and the installation say of themselves, for tests.
import type { MachineFacts } from '../../lib/domain/privacy/health';

export const MACHINE: MachineFacts = {
  version: '0.1.0',
  browser: 'Chrome 156',
  system: 'Linux',
  permissions: ['storage'],
  hosts: [],
  usedBytes: 812_000,
};
