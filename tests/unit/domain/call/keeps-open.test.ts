import { expect, test } from 'vitest';
import { keepsOpen } from '../../../../lib/domain/call/keeps-open';
import { callWith } from '../../platform/storage/sample-records';

const MINUTE = 60_000;
const NOW = 100 * MINUTE;

const call = callWith({}, 'call-1');

test.each([
  ['somebody is spoken with, however long', { ...call, status: 'active' as const }, true],
  ['somebody waits on hold', { ...call, status: 'held' as const, heldAt: NOW - 29 * MINUTE }, true],
  ['a call was left on hold', { ...call, status: 'held' as const, heldAt: NOW - 30 * MINUTE }, false],
  ['the message is being written', { ...call, status: 'wrapUp' as const, hungUpAt: NOW - MINUTE }, true],
  ['the message was left', { ...call, status: 'wrapUp' as const, hungUpAt: NOW - 31 * MINUTE }, false],
  ['it is over', { ...call, status: 'ended' as const, hungUpAt: NOW, endedAt: NOW }, false],
])('%s: keeps it open %s', (_, of, isOpen) => expect(keepsOpen(of, NOW)).toBe(isOpen));
