/** Invented practices to be tried and thrown away; nobody named there exists. */
import type { Practice } from '../../domain/practice/practice';
import { exampleClinic } from './example-clinic';
import { exampleGeneral } from './example-general';
import { examplePractice } from './example-practice';

export const EXAMPLE_KINDS = ['dental', 'general', 'clinic'] as const;
export type ExampleKind = (typeof EXAMPLE_KINDS)[number];

export const examples: Readonly<Record<ExampleKind, Practice>> = {
  dental: examplePractice,
  general: exampleGeneral,
  clinic: exampleClinic,
};
