/** A protocol in another language: its texts alone are other ones, and it is found by the words of both. */
import * as z from 'zod/mini';
import type { TriageProtocol, TriageSign } from '../triage';

const Text = z.string().check(z.minLength(1));

/** Of a sign, or of what is said before a list; it has what the sign has. */
export const SignTexts = z.strictObject({
  text: Text,
  instruction: z.optional(Text),
  how: z.optional(Text),
  say: z.optional(Text),
});
export type SignTexts = z.infer<typeof SignTexts>;

export const ProtocolTexts = z.strictObject({
  title: Text,
  /** Words of callers who speak that language, besides the French ones. */
  words: z.array(Text).check(z.minLength(1)),
  /** By the id of the sign or of the list. */
  signs: z.record(z.string(), SignTexts),
  otherwise: z.optional(
    z.strictObject({ instruction: z.optional(Text), say: z.optional(Text), why: z.optional(Text) }),
  ),
  /** The advice while waiting, in its order. */
  advice: z.optional(z.array(Text)),
  note: z.optional(Text),
});
export type ProtocolTexts = z.infer<typeof ProtocolTexts>;

type Signs = ProtocolTexts['signs'];
type Question = TriageProtocol['questions'][number];

/** A sign in the words of another language; as it is where that has none. */
export const translatedSign = (sign: TriageSign, words: SignTexts | undefined): TriageSign => ({
  ...sign,
  ...words,
  instruction: words?.instruction ?? sign.instruction,
});

function translatedQuestion(question: Question, signs: Signs): Question {
  if (typeof question === 'string') return question;
  if (!('items' in question)) return translatedSign(question, signs[question.id]);
  const items = question.items.map((item) =>
    typeof item === 'string' ? item : translatedSign(item, signs[item.id]),
  );
  return { ...question, text: signs[question.id]?.text ?? question.text, items };
}

/** The protocol in these texts. What they leave out stays in its own language. */
export const translatedProtocol = (protocol: TriageProtocol, texts: ProtocolTexts): TriageProtocol => ({
  ...protocol,
  title: texts.title,
  words: [...protocol.words, protocol.title, ...texts.words],
  questions: protocol.questions.map((question) => translatedQuestion(question, texts.signs)),
  otherwise: {
    ...protocol.otherwise,
    ...texts.otherwise,
    instruction: texts.otherwise?.instruction ?? protocol.otherwise.instruction,
  },
  waitingAdvice: protocol.waitingAdvice.map((advice, at) => ({
    ...advice,
    text: texts.advice?.[at] ?? advice.text,
  })),
  note: texts.note ?? protocol.note,
});
