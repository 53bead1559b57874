/** Refuses what no honest file of phrases holds, before anything of it is used: too deep, or keys that change objects. */
import type { FileRefusal } from './phrase-exchange';

const DEEPEST = 20;
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Node = { readonly value: object; readonly depth: number };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const innerNodes = ({ value, depth }: Node): Node[] =>
  Object.values(value)
    .filter(isObject)
    .map((inner) => ({ value: inner, depth: depth + 1 }));

/** Walks with a list of its own: a file nested a million times must not exhaust the stack. Null when there is nothing to refuse. */
export const refusalOf = (data: unknown): Extract<FileRefusal, 'tooDeep' | 'forbiddenKey'> | null => {
  const waiting: Node[] = isObject(data) ? [{ value: data, depth: 1 }] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.depth > DEEPEST) return 'tooDeep';
    if (Object.getOwnPropertyNames(node.value).some((key) => FORBIDDEN.has(key))) return 'forbiddenKey';
    for (const inner of innerNodes(node)) waiting.push(inner);
  }
  return null;
};
