/** Every stored kind. Whatever goes over all of them (the sealed store, a backup, the tests) walks this list. */
import { callCard } from './call/call.record';
import { directiveCard } from './call/directive/directive.record';
import { rehearsalCard } from './call/rehearsal/rehearsal.record';
import { incidentCard } from './journal/incident.record';
import { receiptCard } from './journal/receipt.record';
import { remarkCard } from './journal/remark.record';
import { callbackCard } from './message/callback.record';
import { dayListCard } from './message/day-list.record';
import { draftWordsCard } from './message/draft-words.record';
import { messageCard } from './message/message.record';
import { packCard } from './phrase/pack/pack.record';
import { habitCard, phraseCard } from './phrase/phrase.record';
import { practiceCard } from './practice/practice.record';
import { secretaryCard } from './practice/secretary.record';
import { pointedSiteCard } from './practice/shown/pointed.record';
import { signedWordsCard } from './practice/signing/signed-words.record';
import { purgePlanCard } from './privacy/purge-plan.record';
import type { Card } from './record/card';
import { halfFormCard } from './record/half-form.record';
import { settingsCard } from './settings.record';
import { protocolVersionCard } from './triage/protocol-version.record';

export const cards = [
  callCard,
  messageCard,
  draftWordsCard,
  callbackCard,
  dayListCard,
  incidentCard,
  receiptCard,
  practiceCard,
  signedWordsCard,
  directiveCard,
  secretaryCard,
  pointedSiteCard,
  protocolVersionCard,
  settingsCard,
  purgePlanCard,
  phraseCard,
  packCard,
  habitCard,
  rehearsalCard,
  remarkCard,
  halfFormCard,
] as const;

/** The same for a walk over them: it gives a record to no other card than the one that read it. */
export const everyCard = cards as unknown as readonly Card<unknown>[];
