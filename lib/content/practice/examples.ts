/** Invented practices to be tried and thrown away; nobody named there exists. */
import type { ExampleKind } from '../../domain/practice/example-kind';
import type { Practice } from '../../domain/practice/practice';
import { exampleClinic } from './example-clinic';
import { exampleGeneral } from './example-general';
import { examplePractice } from './example-practice';

export const examples: Readonly<Record<ExampleKind, Practice>> = {
  dental: examplePractice,
  general: exampleGeneral,
  clinic: exampleClinic,
};
