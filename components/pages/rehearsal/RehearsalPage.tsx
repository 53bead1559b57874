/** The rehearsal: the list of fictitious calls, or one of them over the carried agenda with the real panel beside. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RehearsalNow } from '../../../lib/app/call/rehearsal/rehearsal-now';
import { FromRehearsal, rehearsalAddress, rehearsalChannel } from '../../../lib/contract/rehearsal-wire';
import { useStartLabels } from '../start-labels';
import { CallerCard } from './CallerCard';
import { CarriedAgenda } from './CarriedAgenda';
import { DebriefCard } from './DebriefCard';
import { RehearsalList } from './RehearsalList';
import { useRehearsal } from './rehearsal-context';

/** Hears the panel of this session; a text for the agenda is handed on. */
function usePanel(session: string, onInsert: (text: string) => void): void {
  const { desk, forget } = useRehearsal();
  const insert = useRef(onInsert);
  insert.current = onInsert;
  useEffect(() => {
    const channel = new BroadcastChannel(rehearsalChannel(session));
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const parsed = FromRehearsal.safeParse(data);
      if (!parsed.success) return;
      if (parsed.data.type === 'insert') insert.current(parsed.data.text);
      else if (parsed.data.type === 'giveBack') window.focus();
      else desk.hear(parsed.data);
    };
    return () => {
      channel.close();
      void forget();
    };
  }, [desk, forget, session]);
}

function Rehearsing({ now }: { readonly now: RehearsalNow }) {
  const { rehearsal } = useStartLabels();
  const [note, setNote] = useState('');
  usePanel(now.session, (text) => setNote((before) => (before === '' ? text : `${before}\n${text}`)));
  return (
    <div class="rehearsal">
      <main class="rehearsal-side">
        {now.debrief ? <DebriefCard now={now} debrief={now.debrief} /> : <CallerCard now={now} />}
        <CarriedAgenda note={note} onNote={setNote} />
      </main>
      {!now.debrief && (
        <iframe
          key={now.session}
          class="rehearsal-panel"
          title={rehearsal.panelTitle}
          src={rehearsalAddress(now.script.id, now.session)}
        />
      )}
    </div>
  );
}

export function RehearsalPage() {
  const { desk } = useRehearsal();
  const now = desk.now.value;
  const last = useRef<string | null>(null);
  if (now) last.current = now.script.id;
  return now ? <Rehearsing key={now.session} now={now} /> : <RehearsalList from={last.current} />;
}
