/** Every instruction in force: the new ones first, each with what changed since she read it. */
import { practiceById, practiceOf, shownCall } from '../../../lib/app/app-state';
import type { Directive } from '../../../lib/domain/call/directive/directive';
import { directiveWords } from '../../../lib/domain/call/directive/directive-words';
import { useApp, useLabels } from '../../kit/app-context';
import { Layer } from '../../kit/Layer';
import { WordChanges } from '../../practice/WordChanges';
import { DirectiveRow } from './DirectiveRow';

function Changes({ directive }: { readonly directive: Directive }) {
  const { directives } = useApp('directives');
  const { directives: words } = useLabels();
  const before = directives.lastRead(directive);
  if (!before || !directives.isFresh(directive)) return null;
  return (
    <section class="signed-diff" aria-label={words.since}>
      <h4>{words.since}</h4>
      <WordChanges before={before} after={directiveWords(directive)} />
    </section>
  );
}

function Outdate({ directive }: { readonly directive: Directive }) {
  const { directives, notices } = useApp('directives', 'notices');
  const { directives: words } = useLabels();
  const outdate = async () => {
    await directives.setEnded(directive, true);
    notices.tell(words.markedOutdated);
  };
  return (
    <button type="button" class="quiet" onClick={() => void outdate()}>
      {words.outdated}
    </button>
  );
}

export function DirectivesLayer() {
  const { state, directives } = useApp('state', 'directives');
  const { directives: words } = useLabels();
  const practice = practiceOf(state, shownCall(state));
  const fresh = directives.fresh.value;
  const known = directives.inForce.value.filter((each) => !fresh.includes(each));
  const rows = [...fresh, ...known];
  const nameOf = ({ practiceId }: Directive) =>
    practiceId === practice?.id ? '' : (practiceById(state, practiceId)?.name ?? '');
  return (
    <Layer title={words.title}>
      {rows.length === 0 && <p class="hint">{words.none}</p>}
      <ul class="plain-list directive-list">
        {rows.map((directive) => (
          <li key={directive.id} class="directive-item">
            {nameOf(directive) && <p class="hint">{nameOf(directive)}</p>}
            <ul class="plain-list">
              <DirectiveRow directive={directive}>
                <Outdate directive={directive} />
              </DirectiveRow>
            </ul>
            <Changes directive={directive} />
          </li>
        ))}
      </ul>
      <p class="hint">
        <a href="/options.html#directives" target="_blank" rel="noopener">
          {words.fill}
        </a>
      </p>
    </Layer>
  );
}
