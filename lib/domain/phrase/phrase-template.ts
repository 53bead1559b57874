/** Templates of phrases: text with tags in braces, read into parts and printed back. Nothing in them is ever run. */
import { readTag, type TemplatePart, type TemplateTag, tagInside, tagsOf } from './phrase-tags';

/** What is wrong with the form of a template; offsets in it, `end` excluded. */
export type TemplateProblem = {
  readonly kind: 'loneBrace' | 'emptyTag' | 'strayTag' | 'unclosedCondition' | 'tooDeep';
  readonly start: number;
  readonly end: number;
};

/** Conditions within conditions: beyond, nobody could read the phrase any more. */
export const MOST_NESTED = 8;

/** A condition whose end has not come yet. */
type Frame = {
  readonly tag: TemplateTag;
  readonly name: string;
  readonly isNegated: boolean;
  readonly body: TemplatePart[];
  otherwise: TemplatePart[] | null;
};

/** Adjacent texts are one, so that the same template always gives the same parts. */
const append = (parts: TemplatePart[], part: TemplatePart): void => {
  const last = parts.at(-1);
  if (part.kind !== 'text' || last?.kind !== 'text') parts.push(part);
  else parts[parts.length - 1] = { kind: 'text', text: last.text + part.text };
};

const appendText = (parts: TemplatePart[], text: string): void => {
  if (text) append(parts, { kind: 'text', text });
};

/** Collects the parts of one template, with the conditions still open on a stack. */
class Reader {
  readonly parts: TemplatePart[] = [];
  readonly problems: TemplateProblem[] = [];
  private readonly open: Frame[] = [];
  private readonly template: string;

  constructor(template: string) {
    this.template = template;
  }

  text(start: number, end: number): void {
    const text = this.template.slice(start, end);
    const brace = text.search(/[{}]/);
    if (brace >= 0) this.problem('loneBrace', { start: start + brace, end: start + brace + 1 });
    appendText(this.current(), text);
  }

  tag(tag: TemplateTag): void {
    const reading = readTag(tag.inside);
    if (!reading) this.keep(tag, 'emptyTag');
    else if ('part' in reading) append(this.current(), reading.part);
    else if ('mark' in reading) this.mark(tag, reading.mark);
    else if (this.open.length >= MOST_NESTED) this.keep(tag, 'tooDeep');
    else this.open.push({ ...reading.opens, tag, body: [], otherwise: null });
  }

  /** What was opened and never closed is text again: nothing that was typed is lost. */
  end(): void {
    for (let frame = this.open.pop(); frame; frame = this.open.pop()) {
      this.problem('unclosedCondition', frame.tag);
      const parts = this.current();
      appendText(parts, this.sourceOf(frame.tag));
      for (const part of frame.body) append(parts, part);
      if (frame.otherwise) appendText(parts, '{sinon}');
      for (const part of frame.otherwise ?? []) append(parts, part);
    }
  }

  private current(): TemplatePart[] {
    const frame = this.open.at(-1);
    return frame ? (frame.otherwise ?? frame.body) : this.parts;
  }

  private mark(tag: TemplateTag, mark: 'sinon' | 'fin'): void {
    const frame = this.open.at(-1);
    if (!frame || (mark === 'sinon' && frame.otherwise)) this.keep(tag, 'strayTag');
    else if (mark === 'sinon') frame.otherwise = [];
    else this.close(frame);
  }

  private close({ name, isNegated, body, otherwise }: Frame): void {
    this.open.pop();
    append(this.current(), { kind: 'condition', name, isNegated, body, otherwise });
  }

  private keep(tag: TemplateTag, problem: TemplateProblem['kind']): void {
    this.problem(problem, tag);
    appendText(this.current(), this.sourceOf(tag));
  }

  private sourceOf({ start, end }: TemplateTag): string {
    return this.template.slice(start, end);
  }

  private problem(kind: TemplateProblem['kind'], { start, end }: { start: number; end: number }): void {
    this.problems.push({ kind, start, end });
  }
}

/** Reads a template in one pass; what means nothing stays text and is a problem, in the order of the text. */
export function readTemplate(template: string): {
  readonly parts: readonly TemplatePart[];
  readonly problems: readonly TemplateProblem[];
} {
  const reader = new Reader(template);
  let at = 0;
  for (const tag of tagsOf(template)) {
    reader.text(at, tag.start);
    reader.tag(tag);
    at = tag.end;
  }
  reader.text(at, template.length);
  reader.end();
  return { parts: reader.parts, problems: reader.problems.toSorted((a, b) => a.start - b.start) };
}

/** The parts of a template. */
export const parseTemplate = (template: string): readonly TemplatePart[] => readTemplate(template).parts;

/** The template of these parts; reading it again gives them back. */
export const printTemplate = (parts: readonly TemplatePart[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind !== 'condition') return `{${tagInside(part)}}`;
      const otherwise = part.otherwise ? `{sinon}${printTemplate(part.otherwise)}` : '';
      return `{${tagInside(part)}}${printTemplate(part.body)}${otherwise}{fin}`;
    })
    .join('');
