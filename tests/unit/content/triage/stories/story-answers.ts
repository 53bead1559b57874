/**
 * What the caller of each story answers, question by question, set from its facts: the signs said « oui », and those he
 * could not know. Every other sign is « non ». `second` is the next plausible protocol found, where there is one.
 */
export type StoryAnswers = {
  readonly second: string | null;
  readonly yes: readonly string[];
  readonly unknown?: readonly string[];
};
