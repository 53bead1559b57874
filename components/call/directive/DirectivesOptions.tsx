/** The instructions of each practice, in the settings: listed with where they stand, written, taken up again, erased. */
import { useState } from 'preact/hooks';
import { DIRECTIVE_KINDS, Directive, readersOf } from '../../../lib/domain/call/directive/directive';
import { placeName } from '../../../lib/domain/practice/place-kind';
import type { Practice } from '../../../lib/domain/practice/practice';
import { useApp } from '../../kit/app-context';
import { usePageLabels } from '../../kit/words/page-labels';
import { DirectiveForm } from './DirectiveForm';

type LineProps = { readonly directive: Directive; readonly onEdit: () => void };

function Line({ directive, onEdit }: LineProps) {
  const { directives } = useApp('directives');
  const { directives: words } = usePageLabels();
  const { options } = words;
  const standing = directives.standing(directive);
  const readers = readersOf(directive);
  return (
    <li class="directive-line" data-standing={standing}>
      <button type="button" class="quiet directive-open" onClick={onEdit}>
        <b>{words.kinds[directive.kind]}</b> {directive.text || options.unnamed}
      </button>
      <span class="hint">{options.standings[standing]}</span>
      <span class="actions">
        {(standing === 'ended' || standing === 'inForce') && (
          <button
            type="button"
            class="quiet"
            onClick={() => void directives.setEnded(directive, standing === 'inForce')}
          >
            {standing === 'ended' ? options.resume : words.outdated}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => void directives.remove(directive.id)}>
          {options.remove}
        </button>
      </span>
      {readers.length > 0 && <p class="hint">{options.readBy(readers.join(', '))}</p>}
    </li>
  );
}

/** The one that was last typed in and not saved; its words are its form's. */
function useBegun(practiceId: string): Directive | null {
  const { forms, directives } = useApp('forms', 'directives');
  const [id] = forms.begun(`directive/${practiceId}/`);
  const half = id && forms.half({ id, fields: Directive, record: Directive });
  if (!half) return null;
  const known = directives.of(practiceId).find((each) => each.id === half.draft.id);
  // Of one whose record was taken away meanwhile the words stay hers.
  return known ?? { ...directives.blank(practiceId, half.draft.kind), id: half.draft.id };
}

function PracticeDirectives({ practice }: { readonly practice: Practice }) {
  const { directives } = useApp('directives');
  const { options: words } = usePageLabels().directives;
  const begun = useBegun(practice.id);
  const [edited, edit] = useState(begun);
  const list = directives.of(practice.id);
  /** A new one of that kind that was begun goes on. */
  const add = (kind: Directive['kind']) => {
    const isNew = begun?.kind === kind && list.every(({ id }) => id !== begun.id);
    edit(isNew ? begun : directives.blank(practice.id, kind));
  };
  return (
    <section class="card" aria-label={practice.name}>
      <h2>{placeName(practice)}</h2>
      <ul class="plain-list directive-lines">
        {list.map((directive) => (
          <Line key={directive.id} directive={directive} onEdit={() => edit(directive)} />
        ))}
      </ul>
      <div class="actions">
        {DIRECTIVE_KINDS.map((kind) => (
          <button key={kind} type="button" onClick={() => add(kind)}>
            {words.add[kind]}
          </button>
        ))}
      </div>
      {edited && <DirectiveForm key={edited.id} directive={edited} onClose={() => edit(null)} />}
    </section>
  );
}

export function DirectivesOptions() {
  const { state } = useApp('state');
  const { options: words } = usePageLabels().directives;
  const list = state.practices.value;
  return (
    <>
      <p class="hint">{list.length > 0 ? words.hint : words.noPractice}</p>
      {list.map((practice) => (
        <PracticeDirectives key={practice.id} practice={practice} />
      ))}
    </>
  );
}
