/**
 * A shipped protocol with what its file leaves out. Its schema would say the same, a tenth of a second later in each panel
 * that opens: that it says exactly the same, of every file, is proven by the tests (catalogue.test.ts).
 */
import type * as z from 'zod/mini';
import type { Checklist, TriageProtocol, TriageQuestion, TriageSign } from '../../domain/triage/triage';

/** A protocol as it stands in its file. */
export type ProtocolFile = z.input<typeof TriageProtocol>;

const filledSign = ({ instruction = '', exit = false, ...sign }: z.input<typeof TriageSign>): TriageSign => ({
  ...sign,
  instruction,
  exit,
});

const filledItem = (item: z.input<typeof Checklist>['items'][number]) =>
  typeof item === 'string' ? item : filledSign(item);

function filledQuestion(question: ProtocolFile['questions'][number]): TriageQuestion {
  if (typeof question === 'string') return question;
  return 'items' in question ? { ...question, items: question.items.map(filledItem) } : filledSign(question);
}

/** The protocol as the schema reads it. */
export const filled = ({
  author = '',
  before = [],
  seeAlso = [],
  questions,
  ...file
}: ProtocolFile): TriageProtocol => ({
  ...file,
  author,
  before,
  seeAlso,
  questions: questions.map(filledQuestion),
});
