/** When an instruction matters: its days, its hours, whose it is, what the call is about, at which step. And who has read it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BLANK_DIRECTIVE,
  type Directive,
  type DirectiveMoment,
  mattersNow,
  NO_APPOINTMENT,
  standingOf,
} from '../../../../../lib/domain/call/directive/directive';
import { directiveCard } from '../../../../../lib/domain/call/directive/directive.record';
import {
  directiveWords,
  isFreshFor,
  readBy,
  sealedDirective,
} from '../../../../../lib/domain/call/directive/directive-words';
import { writtenWords } from '../../../../../lib/domain/practice/signing/words';
import { mergeSides } from '../../../../../lib/domain/record/sides';

const directive = (change: Partial<Directive> = {}): Directive => ({
  ...BLANK_DIRECTIVE,
  id: 'd-1',
  practiceId: 'tilleuls',
  kind: 'directive',
  text: 'Plus de rendez-vous le mercredi',
  writtenAt: 1,
  author: 'Camille',
  ...change,
});

const moment = (change: Partial<DirectiveMoment> = {}): DirectiveMoment => ({
  date: '2027-03-10',
  time: '10:00',
  step: 'reason',
  reason: 'renouvellement d’ordonnance',
  level: 'routine',
  callerKind: 'patient',
  practitionerId: 'aubert',
  ...change,
});

describe('its days', () => {
  test.each([
    [{}, 'inForce'],
    [{ from: '2027-03-10', to: '2027-03-10' }, 'inForce'],
    [{ from: '2027-03-11' }, 'coming'],
    [{ to: '2027-03-09' }, 'expired'],
    [{ to: '2027-04-01', endedAt: 5 }, 'ended'],
  ] as const)('%j is %s', (change, standing) => {
    expect(standingOf(directive(change), '2027-03-10')).toBe(standing);
  });

  test('only what is in force is ever shown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2027-03-09', '2027-03-10', '2027-03-11', null),
        fc.constantFrom('2027-03-09', '2027-03-10', '2027-03-11', null),
        fc.constantFrom(null, 3),
        (from, to, endedAt) => {
          const one = directive({ from, to, endedAt, reasons: ['renouvel'] });
          const isInForce = standingOf(one, '2027-03-10') === 'inForce';
          expect(mattersNow(one, moment())).toBe(isInForce);
        },
      ),
    );
  });
});

describe('what it asks of the call', () => {
  test.each<[Partial<Directive>, Partial<DirectiveMoment>, boolean]>([
    // One without a condition is told as the call begins, and then no more.
    [{}, { step: 'greeting' }, true],
    [{}, { step: 'reason' }, false],
    [{ reasons: ['renouvel'] }, {}, true],
    [{ reasons: ['ordonnance renouvel'] }, {}, true],
    [{ reasons: ['certificat'] }, {}, false],
    [{ reasons: ['Écho'] }, { reason: 'une échographie' }, true],
    [{ reasons: [' '] }, {}, false],
    [{ callers: ['professional'] }, {}, false],
    [{ callers: ['professional'] }, { callerKind: 'professional' }, true],
    [{ callers: ['professional'] }, { callerKind: null }, false],
    [{ levels: ['urgent', 'vital'] }, { level: 'vital' }, true],
    [{ levels: ['urgent'] }, { level: 'day' }, false],
    [{ practitionerId: 'aubert', levels: ['routine'] }, {}, true],
    [{ practitionerId: 'cherif', levels: ['routine'] }, {}, false],
    [{ practitionerId: 'aubert', levels: ['routine'] }, { practitionerId: null }, false],
    [{ fromTime: '09:00', toTime: '10:00', levels: ['routine'] }, {}, false],
    [{ fromTime: '09:00', toTime: '10:01', levels: ['routine'] }, {}, true],
    [{ fromTime: '22:00', toTime: '07:00', levels: ['routine'] }, { time: '23:00' }, true],
    [{ fromTime: '22:00', toTime: '07:00', levels: ['routine'] }, { time: '12:00' }, false],
    [{ step: 'closing', reasons: ['renouvel'] }, {}, false],
    [{ step: 'closing', reasons: ['renouvel'] }, { step: 'closing' }, true],
    [{ kind: 'appointment' }, { step: 'handling' }, true],
    [{ kind: 'appointment' }, { step: 'message' }, false],
    [{ kind: 'interrupt' }, { step: 'greeting' }, false],
    [{ kind: 'interrupt' }, { step: 'message' }, true],
    [{ kind: 'interrupt' }, { step: 'greeting', level: 'urgent' }, true],
  ])('%j at %j: %s', (change, at, expected) => {
    expect(mattersNow(directive(change), moment(at))).toBe(expected);
  });
});

describe('who has read it', () => {
  const read = (one: Directive, by: string, at = 10): Directive => ({
    ...one,
    reads: [...one.reads, { by, at, words: writtenWords(directiveWords(one)) }],
  });

  test('is told by name, and any other word makes it new again', () => {
    const one = read(directive(), 'Camille');
    expect([isFreshFor(one, 'Camille'), isFreshFor(one, 'Nora')]).toEqual([false, true]);
    const changed = { ...one, text: 'Plus de rendez-vous le jeudi' };
    expect(isFreshFor(changed, 'Camille')).toBe(true);
    expect(readBy(changed, 'Camille')?.words).toContain('mercredi');
    expect(isFreshFor({ ...one, author: 'Nora', writtenAt: 99, endedAt: 4 }, 'Camille')).toBe(false);
  });

  test('every word that decides something is signed: another one is another seal', () => {
    const seal = sealedDirective(directive()).seal();
    const changes: Partial<Directive>[] = [
      { text: 'x' },
      { to: '2027-01-01' },
      { reasons: ['a'] },
      { appointment: { ...NO_APPOINTMENT, prepare: 'à jeun' } },
      { appointment: { ...NO_APPOINTMENT, maySendPrepare: true } },
      { appointment: { ...NO_APPOINTMENT, items: ['prescription'] } },
      { appointment: { ...NO_APPOINTMENT, asks: ['Êtes-vous enceinte ?'] } },
    ];
    for (const change of changes) expect(sealedDirective(directive(change)).seal()).not.toBe(seal);
    expect(sealedDirective(directive({ author: 'Nora', writtenAt: 7 })).seal()).toBe(seal);
  });

  test('two who read it at once have both read it; one who ends it meanwhile has ended it', () => {
    const base = directive();
    const mine = read(base, 'Camille');
    const theirs = { ...read(base, 'Nora'), endedAt: 20 };
    const both = mergeSides(directiveCard, { base, mine, theirs });
    expect(both.reads.map(({ by }) => by).toSorted()).toEqual(['Camille', 'Nora']);
    expect(both.endedAt).toBe(20);
  });
});
