/** Words about who calls: the check of her identity, the next caller, earlier calls, in English. */

import type { callerFr } from '../fr/caller';
import type { Words } from '../words';

export const callerEn: Words<typeof callerFr> = {
  identity: {
    title: 'Not the patient: neither confirm nor deny',
    self: 'The patient in person: check before telling',
    asked: 'What the person asks for',
    caller: 'Who it is',
    confirmed: 'What may be confirmed',
    things: { appointment: 'Appointment', reason: 'Reason', result: 'Result' },
    may: { checked: 'yes, once checked', practitioner: 'the practitioner only', no: 'no' },
    law: (texts: string) => `A draft that no lawyer has read. After: ${texts}.`,
    choose: 'Choose…',
    anybody: 'May be told to anybody.',
    outcome: 'Identity',
    outcomes: {
      verified: 'Verified',
      thirdParty: 'Authorised third party',
      notVerified: 'Not verified',
      refused: 'Refusal said',
    },
    right: 'By which right',
    rightHint: 'parent, guardian, trusted person…',
    /** What the practitioner reads of it. */
    told: {
      verified: 'verified by telephone',
      thirdParty: 'authorised third party',
      notVerified: 'not verified',
      refused: 'nothing was told, refusal said',
    },
  },
  newCall: {
    title: 'New call?',
    now: 'Here:',
    continue: 'No',
    park: 'Hold',
    end: 'End',
    continueWhole: 'Go on with this person',
    parkWhole: 'Put this call on hold and begin the new one',
    endWhole: 'End this call and begin the new one',
    left: (words: string) => `Said before it was known for whom: ${words}`,
    words: 'They say',
    wordsWhole: 'What is said: noted in the call that you will choose',
  },
  earlier: {
    title: 'This number, this patient',
    nth: (count: number) =>
      `${count}${['th', 'st', 'nd', 'rd'][count % 10 < 4 && (count % 100) - (count % 10) !== 10 ? count % 10 : 0]} call today`,
    before: (when: string) => `call on ${when}`,
    promised: (when: string, isLate: boolean) => `callback promised ${when}${isLate ? ', not kept' : ''}`,
    last: (when: string, isUnread: boolean) => `last message on ${when}${isUnread ? ', not read yet' : ''}`,
    verify: 'Who?',
    verifyWhole: 'Check the identity: who had called and why is read then',
  },
};
