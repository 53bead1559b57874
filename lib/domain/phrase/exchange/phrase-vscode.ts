/** Snippets of VS Code: a prefix, a body of lines, and `${1:…}` for what is filled in. */
import * as z from 'zod/mini';
import { Losses } from './foreign-text';
import { foreignPhrase, type ImportedPhrase, refusedEntry } from './phrase-exchange';
import { vscodeText } from './vscode-body';

const Texts = z.union([z.string(), z.array(z.string())]);

const Snippet = z.object({
  prefix: z.optional(Texts),
  /** Without it, an entry is none; its prefix tells that it was meant as one. */
  body: z.optional(Texts),
  description: z.optional(Texts),
});

const isSnippet = z.refine<z.infer<typeof Snippet>>(({ prefix, body }) => (body ?? prefix) !== undefined);

export const VsCodeFile = z.record(z.string(), Snippet.check(isSnippet));

const list = (texts: string | readonly string[] | undefined): readonly string[] =>
  typeof texts === 'string' ? [texts] : (texts ?? []);

/** One phrase for each prefix of each snippet. */
export const phrasesFromVsCode = (file: z.infer<typeof VsCodeFile>): ImportedPhrase[] =>
  Object.entries(file).flatMap(([name, { prefix, body, description }]) => {
    const losses = new Losses();
    const text = vscodeText(list(body).join('\n'), losses);
    if (!text.trim()) return [refusedEntry(name, 'noText')];
    const direction = list(description).join(' ') || name;
    const foreign = { category: 'VS Code', direction, losses: losses.all };
    const prefixes = list(prefix);
    return prefixes.length === 0
      ? [foreignPhrase(text, foreign)]
      : prefixes.map((abbreviation) => foreignPhrase(text, { ...foreign, abbreviation }));
  });
