/** The difference between words that were signed, or are here, and others: place by place, in plain sentences. */
import type { Labels } from '../../lib/content/labels/fr/fr';
import type { WordChange, Words } from '../../lib/domain/practice/signing/words';
import { wordChanges } from '../../lib/domain/practice/signing/words';
import { DISPOSITION_LEVELS } from '../../lib/domain/triage/disposition';
import { useLabels } from '../kit/app-context';

/** `sign/abc.1/level` → what is changed, and of which sign. */
const placeText = (place: string, all: readonly Words[], { signing: { parts } }: Labels): string => {
  const names: Readonly<Record<string, string>> = parts;
  const [first = '', id = '', part = ''] = place.split('/');
  const name = (key: string) => names[key] ?? parts.other;
  if (first === 'sign' || first === 'list') {
    const about = new Map(all.flat()).get(`${first}/${id}/text`);
    return part === 'text' || !about ? name(part) : `${name(part)} — ${about}`;
  }
  return first === 'otherwise' ? `${name(first)}, ${name(id).toLowerCase()}` : name(first);
};

/** What is stored by its code there, and how each code is named. */
const namesAt = (place: string, { callerKinds, steps, directives }: Labels): ReadonlyMap<string, unknown> => {
  const names = { callers: callerKinds, step: steps, items: directives.options.itemNames };
  return new Map(Object.entries(names[place as keyof typeof names] ?? {}));
};

/** Levels, yes and no, and what was chosen by their names; lists on one line. */
const valueText = (place: string, text: string, labels: Labels): string => {
  const { levels, signing } = labels;
  const level = DISPOSITION_LEVELS.find((code) => code === text);
  if (level) return levels[level];
  if (text === 'true') return signing.yes;
  if (text === 'false') return signing.no;
  const names = namesAt(place, labels);
  const lines = text.split('\n').map((line) => String(names.get(line) ?? line));
  return lines.join(', ') || signing.empty;
};

/** What stands in a record but says nothing to a reader: names of questions, whom a sign concerns, what a reader cannot read. */
const isBare = ({ place, before, after }: WordChange): boolean =>
  ['kind', 'id'].includes(place) || ((before ?? '') === '' && (after ?? '') === '');

type WordChangesProps = { readonly before: Words; readonly after: Words };

export function WordChanges({ before, after }: WordChangesProps) {
  const labels = useLabels();
  const { signing: words } = labels;
  const sentence = (change: WordChange): string => {
    const what = placeText(change.place, [before, after], labels);
    if (/(?:^|\/)(?:order|appliesTo)$/.test(change.place)) return what;
    const [old, now] = [change.before, change.after].map(
      (text) => text && valueText(change.place, text, labels),
    );
    if (change.before === null) return words.added(what, now ?? '');
    if (change.after === null) return words.removed(what, old ?? '');
    return words.replaced(what, old || words.empty, now || words.empty);
  };
  const changes = wordChanges(before, after).filter((change) => !isBare(change));
  return (
    <ul class="word-changes">
      {changes.map((change) => (
        <li key={change.place}>{sentence(change)}</li>
      ))}
    </ul>
  );
}
