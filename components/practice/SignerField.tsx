/** Which practitioner signs: nobody before one is chosen. */
import type { Practice } from '../../lib/domain/practice/practice';
import { useLabels } from '../kit/app-context';

type SignerFieldProps = {
  readonly practice: Practice;
  readonly practitionerId: string;
  readonly onChoose: (practitionerId: string) => void;
};

export function SignerField({ practice, practitionerId, onChoose }: SignerFieldProps) {
  const { signing } = useLabels().protocols;
  return (
    <label class="field">
      {signing.who}
      <select value={practitionerId} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {!practitionerId && <option value="">{signing.choose}</option>}
        {practice.practitioners.map(({ id, shortName }) => (
          <option key={id} value={id}>
            {shortName}
          </option>
        ))}
      </select>
    </label>
  );
}
