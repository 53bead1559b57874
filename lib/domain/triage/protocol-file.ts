/** A protocol as a file: one JSON object, the same shape as the shipped ones; what is refused says where and why. */
import type * as z from 'zod/mini';
import { hidesSigns } from '../text/hidden-signs';
import { fail, ok, type Result } from '../text/result';
import { decodeText } from '../text/text-decoding';
import { Checklist, TriageProtocol, TriageSign } from './triage';
import type { RedFlags } from './triage-sheet';
import { type ProtocolProblem, protocolProblems } from './writing/protocol-problems';

/** A protocol is a page of text; beyond this it is something else. Characters, and what they take at most. */
const LARGEST_FILE = 500_000;
export const LARGEST_BYTES = LARGEST_FILE * 4;

export type FileRefusal =
  | { readonly kind: 'tooLarge' | 'notJson' | 'damaged' | 'hiddenSigns' }
  /** `where` is the path in the file (`questions.3.level`), `code` the schema's own word for what is wrong. */
  | { readonly kind: 'shape'; readonly where: string; readonly code: string }
  | { readonly kind: 'rule'; readonly problem: ProtocolProblem };

type Issue = z.core.$ZodIssue;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The schema that was meant, so that the report names the field instead of « none of three shapes ». */
const issuesOfQuestion = (value: unknown): readonly Issue[] => {
  const schema = isObject(value) && 'items' in value ? Checklist : TriageSign;
  return schema.safeParse(value).error?.issues ?? [];
};

const questionAt = (file: unknown, index: PropertyKey | undefined): unknown => {
  const questions = isObject(file) && 'questions' in file ? file.questions : null;
  return Array.isArray(questions) && typeof index === 'number' ? questions[index] : undefined;
};

const refusal = (path: readonly PropertyKey[], { code, ...issue }: Issue): FileRefusal => {
  const keys = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys : [];
  return { kind: 'shape', where: [...path, ...keys].map(String).join('.') || '·', code };
};

const shapeRefusals = (file: unknown, issues: readonly Issue[]): FileRefusal[] =>
  issues.flatMap((issue) => {
    const [first, index] = issue.path;
    if (issue.code !== 'invalid_union' || first !== 'questions') return [refusal(issue.path, issue)];
    const inside = issuesOfQuestion(questionAt(file, index));
    return inside.map((inner) => refusal(['questions', index ?? '', ...inner.path], inner));
  });

const parseJson = (text: string): Result<unknown, FileRefusal> => {
  if (text.length > LARGEST_FILE) return fail({ kind: 'tooLarge' });
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({ kind: 'notJson' });
  }
};

/** Names that every object has already: no protocol and no sign bears one. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What a question is named by, and each sign of a list. */
const namesOf = (question: TriageProtocol['questions'][number]): string[] => {
  if (typeof question === 'string') return [];
  const signs = 'items' in question ? question.items : [];
  return [question.id, ...signs.flatMap((sign) => (typeof sign === 'string' ? [] : [sign.id]))];
};

const forbiddenNames = ({ id, questions }: TriageProtocol): FileRefusal[] => {
  const places = [
    ['id', [id]] as const,
    ...questions.map((each, at) => [`questions.${at}.id`, namesOf(each)] as const),
  ];
  return places
    .filter(([, names]) => names.some((name) => FORBIDDEN.has(name)))
    .map(([where]) => ({ kind: 'shape', where, code: 'forbidden_name' }));
};

/** The protocol that a file holds, whole, or everything that is wrong with it. */
export const protocolFromFile = (
  bytes: Uint8Array,
  redFlags: RedFlags,
): Result<TriageProtocol, readonly FileRefusal[]> => {
  if (bytes.byteLength > LARGEST_BYTES) return fail([{ kind: 'tooLarge' }]);
  const text = decodeText(bytes);
  if (!text.ok) return fail([{ kind: 'damaged' }]);
  const json = parseJson(text.value.replace(/^\ufeff/, ''));
  if (!json.ok) return fail([json.reason]);
  if (hidesSigns(json.value)) return fail([{ kind: 'hiddenSigns' }]);
  const parsed = TriageProtocol.safeParse(json.value);
  if (!parsed.success) return fail(shapeRefusals(json.value, parsed.error.issues));
  const forbidden = forbiddenNames(parsed.data);
  if (forbidden.length > 0) return fail(forbidden);
  const problems = protocolProblems(parsed.data, redFlags);
  if (problems.length > 0) return fail(problems.map((problem) => ({ kind: 'rule', problem })));
  return ok(parsed.data);
};

/** The file of a protocol, to be kept or given to another practice. */
export const protocolFile = (protocol: TriageProtocol): string => `${JSON.stringify(protocol, null, 2)}\n`;
