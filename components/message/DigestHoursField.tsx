/** The fixed hours of a digest as one line: « 12:00, 18:30 ». */
import { useState } from 'preact/hooks';
import { digestHoursText, readDigestHours } from '../../lib/domain/message/digest-hours';
import { Field } from '../kit/Field';
import { usePageLabels } from '../kit/words/page-labels';

type DigestHoursFieldProps = {
  readonly hours: readonly string[];
  readonly onHours: (hours: string[]) => void;
};

export function DigestHoursField({ hours, onHours }: DigestHoursFieldProps) {
  const { options: words } = usePageLabels().message;
  const [text, setText] = useState(() => digestHoursText(hours));
  const read = readDigestHours(text);
  return (
    <Field
      label={words.digestAt}
      placeholder={words.digestAtHint}
      value={text}
      onText={(typed) => {
        setText(typed);
        const typedHours = readDigestHours(typed);
        if (typedHours) onHours(typedHours);
      }}
      {...(!read && { remark: words.digestUnread })}
    />
  );
}
