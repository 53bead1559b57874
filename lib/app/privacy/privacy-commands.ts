/** The keys of the mask, of the lock, and of who sits at the desk: rows of the command table. */
import type { Command } from '../command';
import type { PrivacyDesk } from './privacy-desk';
import type { VaultDesk } from './vault-desk';

type Row = Command<{
  readonly privacy: Pick<PrivacyDesk, 'changeStrength' | 'revealRow'>;
  readonly vault: Pick<VaultDesk, 'lock'>;
  readonly panel: { toggleSecretaries(): unknown };
}>;

export const privacyCommands = {
  'privacy.reveal': {
    keys: 'Alt+r',
    group: 'panel',
    when: 'anywhere',
    run: ({ privacy }) => privacy.revealRow(),
  },
  'privacy.strength': {
    keys: 'Alt+Shift+q',
    group: 'panel',
    when: 'anywhere',
    run: ({ privacy }) => privacy.changeStrength(),
  },
  'vault.lock': {
    keys: 'Alt+Shift+v',
    group: 'panel',
    when: 'anywhere',
    run: ({ vault }) => void vault.lock(),
  },
  'secretary.switch': {
    keys: 'Alt+Shift+s',
    group: 'panel',
    when: 'anywhere',
    run: ({ panel }) => panel.toggleSecretaries(),
  },
} as const satisfies Record<string, Row>;
