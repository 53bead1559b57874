/** Which practitioner signs: nobody before one is chosen. */
import type { Practice } from '../../lib/domain/practice/practice';
import { noneOf, practitionerOptions, SelectField } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';

type SignerFieldProps = {
  readonly practice: Practice;
  readonly practitionerId: string;
  readonly onChoose: (practitionerId: string) => void;
};

export function SignerField({ practice, practitionerId, onChoose }: SignerFieldProps) {
  const { signing } = usePageLabels().protocols;
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
