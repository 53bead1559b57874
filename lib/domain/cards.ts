/** Every stored kind. Whatever goes over all of them (the sealed store, a backup, the tests) walks this list. */
import { callCard } from './call/call.record';
import { incidentCard } from './journal/incident.record';
import { receiptCard } from './journal/receipt.record';
import { callbackCard } from './message/callback.record';
import { messageCard } from './message/message.record';
import { habitCard, phraseCard } from './phrase/phrase.record';
import { practiceCard } from './practice/practice.record';
import { settingsCard } from './settings.record';
import { protocolVersionCard } from './triage/protocol-version.record';

export const cards = [
  callCard,
  messageCard,
  callbackCard,
  incidentCard,
  receiptCard,
  practiceCard,
  protocolVersionCard,
  settingsCard,
  phraseCard,
  habitCard,
] as const;
