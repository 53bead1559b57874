/** Choice of one of the dispositions, by its French name. */
import { DISPOSITION_LEVELS, type DispositionLevel } from '../../lib/domain/triage/disposition';
import { useLabels } from '../kit/app-context';

type LevelFieldProps = {
  readonly label: string;
  readonly level: DispositionLevel;
  readonly onLevel: (level: DispositionLevel) => void;
};

export function LevelField({ label, level, onLevel }: LevelFieldProps) {
  const { levels } = useLabels();
  return (
    <label class="field level-field">
      {label}
      <select
        value={level}
        onChange={({ currentTarget }) => {
          const chosen = DISPOSITION_LEVELS.find((code) => code === currentTarget.value);
          if (chosen) onLevel(chosen);
        }}
      >
        {DISPOSITION_LEVELS.map((code) => (
          <option key={code} value={code}>
            {levels[code]}
          </option>
        ))}
      </select>
    </label>
  );
}
