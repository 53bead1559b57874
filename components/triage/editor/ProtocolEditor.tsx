/** One protocol being written: every keystroke is a draft on disk; the calls go on following the signed version. */
import { useRef, useState } from 'preact/hooks';
import type { ProtocolEntry } from '../../../lib/app/triage/protocol-library';
import type { Practice } from '../../../lib/domain/practice/practice';
import type { TriageProtocol } from '../../../lib/domain/triage/triage';
import { endAtLevel, endWithReason } from '../../../lib/domain/triage/writing/protocol-end';
import { useApp } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { Field } from '../../kit/Field';
import { usePageLabels } from '../../kit/words/page-labels';
import { LevelField } from '../LevelField';
import { ProtocolHistory } from '../ProtocolHistory';
import { type ChangeProtocol, ProtocolQuestions } from '../ProtocolQuestions';
import { ProtocolSigning } from '../ProtocolSigning';
import { ProtocolTrial } from '../ProtocolTrial';
import { useProtocolDraft } from './use-protocol-draft';

const linesOf = (text: string): string[] => text.split('\n');

/** One entry a line; blank lines live only as long as somebody types. */
function LinesField({
  label,
  lines,
  onLines,
}: {
  readonly label: string;
  readonly lines: readonly string[];
  readonly onLines: (lines: string[]) => void;
}) {
  const [text, setText] = useState(lines.join('\n'));
  const kept = linesOf(text).filter((line) => line.trim());
  const isSame = kept.join('\n') === lines.join('\n');
  return (
    <Field
      label={label}
      lines={4}
      value={isSame ? text : lines.join('\n')}
      onText={(typed) => {
        setText(typed);
        onLines(linesOf(typed).filter((line) => line.trim()));
      }}
    />
  );
}

type FieldsProps = { readonly protocol: TriageProtocol; readonly change: ChangeProtocol };

function Otherwise({ protocol: { otherwise }, change }: FieldsProps) {
  const { levels, protocols } = usePageLabels();
  const { editor } = protocols;
  const { why = '' } = otherwise;
  const reason = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const set = (patch: Partial<TriageProtocol['otherwise']>) =>
    change({ otherwise: { ...otherwise, ...patch } });
  return (
    <fieldset class="question-fields">
      <legend>{editor.otherwise}</legend>
      <LevelField
        label={editor.otherwise}
        level={otherwise.level}
        onLevel={(level) => change({ otherwise: endAtLevel(otherwise, level) })}
      />
      <Field
        label={editor.instruction}
        lines={2}
        value={otherwise.instruction}
        onText={(instruction) => set({ instruction })}
      />
      <Field
        label={editor.say}
        value={otherwise.say ?? ''}
        onText={(say) => set({ say: say || undefined })}
      />
      <Field
        label={editor.why}
        lines={2}
        value={why}
        onText={(typed) => change({ otherwise: endWithReason(otherwise, typed) })}
        inputRef={reason}
        remark={otherwise.whyFor ? editor.unreadReason(levels[otherwise.whyFor]) : ''}
      />
      {otherwise.whyFor && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            // The button goes with what it says: the keyboard stays beside it.
            reason.current?.focus();
            change({ otherwise: endWithReason(otherwise, why) });
          }}
        >
          {editor.reasonRead}
        </button>
      )}
    </fieldset>
  );
}

function Fields({ protocol, change }: FieldsProps) {
  const { editor } = usePageLabels().protocols;
  return (
    <>
      <Field label={editor.titleField} value={protocol.title} onText={(title) => change({ title })} />
      <Field label={editor.author} value={protocol.author} onText={(author) => change({ author })} />
      <LinesField label={editor.words} lines={protocol.words} onLines={(words) => change({ words })} />
      <ProtocolQuestions protocol={protocol} change={change} />
      <Otherwise protocol={protocol} change={change} />
      <LinesField
        label={editor.sources}
        lines={protocol.sources}
        onLines={(sources) => change({ sources })}
      />
    </>
  );
}

type ProtocolEditorProps = {
  readonly practice: Practice;
  readonly entry: ProtocolEntry;
  readonly protocol: TriageProtocol;
};

export function ProtocolEditor({ practice, entry, protocol: stored }: ProtocolEditorProps) {
  const { protocols } = useApp('protocols');
  const { editor, problems: words } = usePageLabels().protocols;
  const { protocol, remark, change, leaveText, undo, replace } = useProtocolDraft(practice, stored);
  const problems = protocols.problems(protocol);
  return (
    <section class="protocol-editor" aria-label={editor.name(protocol.title)}>
      <div class="actions">
        <button type="button" class="quiet" disabled={!undo} onClick={() => undo?.()}>
          {editor.undo}
        </button>
        <button type="button" class="quiet" onClick={() => protocols.exportFile(protocol)}>
          {editor.export}
        </button>
        <Said as="hint">{remark}</Said>
      </div>
      <div class="protocol-panes">
        <div class="protocol-fields" onFocusOut={leaveText}>
          <Fields protocol={protocol} change={change} />
        </div>
        <div class="protocol-aside">
          {problems.length > 0 && (
            <section class="problems">
              <h3>{words.title}</h3>
              <ul>
                {problems.map(({ kind, about }) => (
                  <li key={`${kind}${about}`}>{words[kind](about)}</li>
                ))}
              </ul>
            </section>
          )}
          <ProtocolTrial protocol={protocol} />
          <ProtocolSigning practice={practice} protocol={protocol} isBlocked={problems.length > 0} />
          <ProtocolHistory practice={practice} entry={entry} onRestored={replace} />
        </div>
      </div>
    </section>
  );
}
