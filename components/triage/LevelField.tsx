/** Choice of one of the dispositions, by its French name. */
import { DISPOSITION_LEVELS, type DispositionLevel } from '../../lib/domain/triage/disposition';
import { useLabels } from '../kit/app-context';
import { optionsOf, SelectField } from '../kit/Select';

type LevelFieldProps = {
  readonly label: string;
  readonly level: DispositionLevel;
  readonly onLevel: (level: DispositionLevel) => void;
};

export function LevelField({ label, level, onLevel }: LevelFieldProps) {
  const { levels } = useLabels();
  return (
    <SelectField
      class="level-field"
      label={label}
      value={level}
      options={optionsOf(DISPOSITION_LEVELS, levels)}
      onChoose={onLevel}
    />
  );
}
