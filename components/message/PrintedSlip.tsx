/** The slip on paper: on no screen, and alone on the sheet. */
import { useLayoutEffect } from 'preact/hooks';
import { useApp } from '../kit/app-context';
import { Private } from '../kit/Private';

export function PrintedSlip() {
  const { messages } = useApp('messages');
  const printed = messages.printed.value;
  // Once it is drawn, and not before: the printer takes what stands in the document.
  useLayoutEffect(() => {
    if (printed) messages.sendToPrinter();
  }, [messages, printed]);
  if (!printed) return null;
  return (
    <pre class="printed-slip">
      <Private text={messages.text(printed.message)} />
    </pre>
  );
}
