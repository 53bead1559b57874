// What keeps a protocol from being signed, and what a file of one may hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protocols } from '../../../../../lib/content/triage/protocols';
import { redFlags } from '../../../../../lib/content/triage/red-flags';
import { protocolFile, protocolFromFile } from '../../../../../lib/domain/triage/protocol-file';
import type { TriageProtocol, TriageSign } from '../../../../../lib/domain/triage/triage';
import { protocolProblems } from '../../../../../lib/domain/triage/writing/protocol-problems';

const fromText = (text: string) => protocolFromFile(new TextEncoder().encode(text), redFlags);

const sign = (id: string, level: TriageSign['level'], exit = false): TriageSign => ({
  id,
  text: `${id} ?`,
  level,
  instruction: '',
  exit,
});

const protocolWith = (
  questions: TriageProtocol['questions'],
  otherwise: TriageSign['level'] = '72h',
): TriageProtocol => ({
  id: 'essai',
  version: 1,
  title: 'Essai',
  specialty: 'toutes',
  author: '',
  words: ['essai'],
  questions,
  otherwise: { level: otherwise, instruction: '' },
  waitingAdvice: [],
  sources: ['PC'],
  note: '',
  before: [],
  seeAlso: [],
});

const kinds = (protocol: TriageProtocol) => protocolProblems(protocol, redFlags).map(({ kind }) => kind);

describe('a protocol that can be signed', () => {
  it.each(protocols.map((protocol) => [protocol.id, protocol] as const))('%s, as shipped', (_, protocol) => {
    expect(protocolProblems(protocol, redFlags)).toEqual([]);
  });
});

describe('a protocol that cannot', () => {
  it('names a shared sign that does not exist', () => {
    expect(kinds(protocolWith(['invente']))).toEqual(['unknownRedFlag']);
  });
  it('asks the same fact twice', () => {
    expect(kinds(protocolWith([sign('a', 'urgent'), sign('a', 'day')]))).toEqual(['askedTwice']);
  });
  it('has a « oui » that leads to less than « non » everywhere', () => {
    expect(kinds(protocolWith([sign('a', 'routine')], 'day'))).toEqual(['milderThanDefault']);
  });
  it('has a milder way out that is not milder', () => {
    expect(kinds(protocolWith([sign('a', 'urgent'), sign('b', 'day', true)]))).toEqual(['exitNotMilder']);
  });
  it('offers a milder way out before everything serious was asked', () => {
    expect(kinds(protocolWith([sign('b', 'routine', true), sign('a', 'urgent')]))).toEqual(['exitNotLast']);
  });
});

describe('the file of a protocol', () => {
  it.each(protocols.map((protocol) => [protocol.id, protocol] as const))(
    '%s comes back the same',
    (_, protocol) => {
      expect(fromText(protocolFile(protocol))).toEqual({ ok: true, value: protocol });
    },
  );

  const refused = (change: (file: Record<string, unknown>) => unknown) => {
    const file = structuredClone(protocolWith([sign('a', 'urgent')])) as unknown as Record<string, unknown>;
    const result = fromText(JSON.stringify(change(file) ?? file));
    return result.ok ? [] : result.reason;
  };

  it('says which field of which question is wrong', () => {
    const wrong = refused((file) => ({ ...file, questions: [{ ...sign('a', 'urgent'), level: 'grave' }] }));
    expect(wrong).toEqual([{ kind: 'shape', where: 'questions.0.level', code: 'invalid_value' }]);
  });
  it('says what is missing', () => {
    expect(refused(({ title: _, ...rest }) => rest)).toEqual([
      { kind: 'shape', where: 'title', code: 'invalid_type' },
    ]);
  });
  it('refuses a field that nobody knows, and every disguise of the prototype', () => {
    expect(refused((file) => ({ ...file, script: 'x' }))).toEqual([
      { kind: 'shape', where: 'script', code: 'unrecognized_keys' },
    ]);
    const text = protocolFile(protocolWith([sign('a', 'urgent')]));
    const polluted = fromText(text.replace('{', '{"__proto__":{"polluted":true},'));
    expect(polluted.ok).toBe(false);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
  it('refuses what a rule forbids, by the rule', () => {
    expect(refused((file) => ({ ...file, questions: ['invente'] }))).toEqual([
      { kind: 'rule', problem: { kind: 'unknownRedFlag', about: 'invente' } },
    ]);
  });
  it('refuses what is not JSON, and what is too large to be a protocol', () => {
    expect(fromText('titre: essai')).toEqual({ ok: false, reason: [{ kind: 'notJson' }] });
    expect(fromText(`"${'a'.repeat(600_000)}"`)).toEqual({
      ok: false,
      reason: [{ kind: 'tooLarge' }],
    });
  });
  it('takes any damaged file for what it is: whole and the same, or refused with a reason', () => {
    const [first] = protocols;
    const text = first ? protocolFile(first) : '';
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.string({ maxLength: 8 }), (at, put) => {
        const result = fromText(text.slice(0, at) + put + text.slice(at + put.length));
        if (!result.ok) return result.reason.length > 0;
        return fromText(protocolFile(result.value)).ok;
      }),
      { numRuns: 1_000 },
    );
  });
});

it('a protocol or a sign that bears a name of every object is refused', () => {
  const file = (changes: object) =>
    fromText(JSON.stringify({ ...protocolWith([sign('a', 'urgent')]), ...changes }));
  expect(file({}).ok).toBe(true);
  const where = (path: string) => ({ ok: false, reason: [{ kind: 'shape', where: path }] });
  expect(file({ id: '__proto__' })).toMatchObject(where('id'));
  expect(file({ questions: [sign('constructor', 'urgent')] })).toMatchObject(where('questions.0.id'));
});
