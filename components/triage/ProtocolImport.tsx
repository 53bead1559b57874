/** Takes a protocol in from a file: it comes as a further draft, or is refused with every reason. */
import { useState } from 'preact/hooks';
import type { PageLabels } from '../../lib/content/labels/page-labels';
import type { Practice } from '../../lib/domain/practice/practice';
import { type FileRefusal, LARGEST_BYTES } from '../../lib/domain/triage/protocol-file';
import { useApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { bytesWithin } from '../kit/chosen-file';
import { FileButton } from '../kit/FileButton';
import { usePageLabels } from '../kit/words/page-labels';

type Words = PageLabels['protocols'];

const refusalText = (refusal: FileRefusal, words: Words): string => {
  if (refusal.kind === 'rule') return words.problems[refusal.problem.kind](refusal.problem.about);
  if (refusal.kind !== 'shape') return words.refusals[refusal.kind];
  const codes: Readonly<Record<string, string>> = words.refusals.codes;
  return words.refusals.shape(refusal.where, codes[refusal.code] ?? words.refusals.codes.other);
};

type Outcome = { readonly title: string; readonly reasons: readonly string[] };

type ProtocolImportProps = {
  readonly practice: Practice;
  readonly onImported: (protocolId: string) => void;
};

export function ProtocolImport({ practice, onImported }: ProtocolImportProps) {
  const { protocols } = useApp('protocols');
  const { protocols: words } = usePageLabels();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const take = async (file: File) => {
    const result = await protocols.importFile(practice, await bytesWithin(file, LARGEST_BYTES));
    if (result.ok) onImported(result.value.id);
    setOutcome(
      result.ok
        ? { title: words.imported(result.value.title), reasons: [] }
        : {
            title: words.refused(file.name),
            reasons: result.reason.map((refusal) => refusalText(refusal, words)),
          },
    );
  };
  return (
    <>
      <FileButton label={words.import} accept="application/json,.json" onFile={(file) => void take(file)} />
      <Said class="import-outcome">
        {outcome && <p>{outcome.title}</p>}
        {outcome && outcome.reasons.length > 0 && (
          <ul>
            {outcome.reasons.map((reason, at) => (
              <li key={at}>{reason}</li>
            ))}
          </ul>
        )}
      </Said>
    </>
  );
}
