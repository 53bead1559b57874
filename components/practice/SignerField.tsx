/** Which practitioner signs: nobody before one is chosen. */
import type { Practice } from '../../lib/domain/practice/practice';
import { useLabels } from '../kit/app-context';
import { noneOf, practitionerOptions, SelectField } from '../kit/Select';

type SignerFieldProps = {
  readonly practice: Practice;
  readonly practitionerId: string;
  readonly onChoose: (practitionerId: string) => void;
};

export function SignerField({ practice, practitionerId, onChoose }: SignerFieldProps) {
  const { signing } = useLabels().protocols;
  return (
    <SelectField
      label={signing.who}
      value={practitionerId}
      options={[
        ...(practitionerId ? [] : [noneOf(signing.choose)]),
        ...practitionerOptions(practice.practitioners),
      ]}
      onChoose={onChoose}
    />
  );
}
