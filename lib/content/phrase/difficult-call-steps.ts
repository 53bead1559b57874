/** The four steps of a difficult call, with what to ask oneself at each. */
import * as z from 'zod/mini';
import { DifficultCallStep } from '../../domain/phrase/difficult-call-step';
import type { LanguageId } from '../../domain/text/language/language-id';
import { inLanguage } from '../text/in-language';
import data from './difficult-call-steps.json';

const method = z
  .object({ sources: z.array(z.string()).check(z.minLength(1)), steps: z.array(DifficultCallStep) })
  .parse(data);

/** Identify, think, choose, apply: in that order. */
export const difficultCallSteps: readonly DifficultCallStep[] = method.steps;

/** Keys of the published sources: the steps are taught, the prompts are common practice. */
export const difficultCallSources: readonly string[] = method.sources;

/** The same in a language. */
export const difficultCallStepsIn = (language: LanguageId): readonly DifficultCallStep[] =>
  inLanguage(method, 'phrase/difficult-call-steps', language).steps;
