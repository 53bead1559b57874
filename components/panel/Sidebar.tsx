/** The panel: the call on screen, or the quiet between two calls. */
import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import { queueNow, shownCall } from '../../lib/app/app-state';
import type { Overlay } from '../../lib/contract/panel-replacement';
import { CallBar, WaitingCalls } from '../call/CallBar';
import { CallHead } from '../call/CallHead';
import { HandlingSection, ReasonSection, RestatementSection } from '../call/CallSections';
import { CallThing } from '../call/CallThing';
import { ContactSection } from '../call/ContactSection';
import { DirectiveNotes, FreshDirectivesLine } from '../call/directive/DirectiveNotes';
import { DirectivesLayer } from '../call/directive/DirectivesLayer';
import { EarlierLine } from '../call/EarlierLine';
import { EndGate } from '../call/EndGate';
import { HoldBanner } from '../call/HoldBanner';
import { LeftOpenCalls } from '../call/LeftOpenCalls';
import { NewCallLine } from '../call/NewCallLine';
import { OverflowBar } from '../call/OverflowBar';
import { PatientOffer } from '../call/PatientOffer';
import { ShownNumber } from '../call/ShownNumber';
import { StepRail } from '../call/StepRail';
import { RemarkLayer } from '../journal/RemarkLayer';
import { useApp, useLabels } from '../kit/app-context';
import { Icon } from '../kit/Icon';
import { KeyMark } from '../kit/KeyHint';
import { Layer } from '../kit/Layer';
import { useCaretMemory } from '../kit/use-caret-memory';
import { useFocusTarget } from '../kit/use-focus-target';
import { CallbackList, CallbacksLayer } from '../message/CallbackList';
import { MessageList, UnreadMessages } from '../message/MessageList';
import { ClosingSection, MessageSection } from '../message/MessageSection';
import { PrintedSlip } from '../message/PrintedSlip';
import { ReminderBanner } from '../message/ReminderBanner';
import { DifficultCallLayer } from '../phrase/DifficultCallLayer';
import { PhrasePalette } from '../phrase/PhrasePalette';
import { SayCard } from '../phrase/SayCard';
import { AgendaGuard } from '../practice/agenda/AgendaGuard';
import { ReadingChange } from '../practice/agenda/ReadingChange';
import { ClockLine } from '../practice/ClockLine';
import { DirectoryLayer } from '../practice/DirectoryLayer';
import { FactsLayer } from '../practice/FactsLayer';
import { PracticesLayer } from '../practice/list/PracticesLayer';
import { OpeningBanner } from '../practice/OpeningBanner';
import { PracticeLine } from '../practice/PracticeLine';
import { SecretariesLayer } from '../practice/SecretariesLayer';
import { BackupLine } from '../privacy/BackupLine';
import { CounterCover, CounterLine } from '../privacy/CounterCover';
import { KeepingLine } from '../privacy/KeepingLine';
import { MaskLine } from '../privacy/MaskLine';
import { VaultLine } from '../privacy/VaultLine';
import { LanguageLayer } from '../triage/LanguageLayer';
import { Footer } from './Footer';
import { GraveAlerts } from './GraveAlerts';
import { HeldKeys } from './HeldKeys';
import { KeyTip } from './KeyTip';
import { NewsLines } from './NewsLines';
import { PageLinks } from './PageLinks';
import { RingLine } from './RingLine';
import { ShortcutSheet } from './ShortcutSheet';
import { Strip } from './Strip';
import { TopBar } from './TopBar';
import { useMouseHabit } from './use-mouse-habit';

function CallView() {
  const { state } = useApp('state');
  const { overflow, waiting } = queueNow(state);
  return (
    <>
      <CallBar />
      <NewCallLine />
      <div class="call-view">
        {/* Keyed by the call: no tick, search, open list, scrolling nor caret of one caller goes over to another. */}
        <div class="scroll call-scroll" key={state.shownCallId.value}>
          <CallHead />
          <PatientOffer />
          <ShownNumber />
          <EarlierLine />
          {(overflow || waiting > 0) && <OverflowBar />}
          <HoldBanner />
          <EndGate />
          <SayCard />
          <DirectiveNotes />
          <CallThing>
            <ContactSection />
            <ReasonSection />
            <RestatementSection />
            <HandlingSection />
            <MessageSection />
            <ClosingSection />
          </CallThing>
        </div>
        <StepRail />
        <CounterCover />
      </div>
    </>
  );
}

/** Today's messages over the call: was this patient's message already taken? */
function MessagesLayer() {
  const { state } = useApp('state');
  const { message } = useLabels();
  return (
    <Layer title={message.today}>
      <MessageList title={message.today} messages={state.messages.value} empty={message.none} />
      <UnreadMessages />
    </Layer>
  );
}

function IdleView() {
  const { state, calls } = useApp('state', 'calls');
  const { calls: words, message } = useLabels();
  const ref = useFocusTarget<HTMLButtonElement>('newCall');
  return (
    <div class="scroll idle" data-keys="waiting">
      <button type="button" class="primary wide" ref={ref} onClick={calls.start}>
        <Icon name="phone" />
        {words.start}
        {state.globalKeys.value.call && <KeyMark text={state.globalKeys.value.call} />}
      </button>
      <KeyTip />
      <NewsLines />
      <FreshDirectivesLine />
      <OverflowBar />
      {state.callbacks.value.length > 0 && <CallbackList />}
      <MessageList title={message.today} messages={state.messages.value} empty={message.none} />
      <UnreadMessages />
      <PageLinks />
    </div>
  );
}

/** What lies over the call, by the layer's name. */
const LAYERS: Record<Overlay, ComponentType> = {
  none: () => null,
  palette: PhrasePalette,
  help: ShortcutSheet,
  messages: MessagesLayer,
  callbacks: CallbacksLayer,
  facts: FactsLayer,
  directory: DirectoryLayer,
  practices: PracticesLayer,
  directives: DirectivesLayer,
  difficult: DifficultCallLayer,
  language: LanguageLayer,
  secretaries: SecretariesLayer,
  remark: RemarkLayer,
};

export function Sidebar() {
  const { state, leftOpen } = useApp('state', 'leftOpen');
  const { panel } = useLabels();
  const OpenLayer = LAYERS[state.overlay.value];
  const isOpen = state.layout.value?.open ?? true;
  const ref = useRef<HTMLElement>(null);
  useCaretMemory(ref);
  useMouseHabit(ref);
  return (
    <main
      ref={ref}
      class={`panel ${isOpen ? '' : 'is-strip'}`}
      aria-label={panel.name}
      data-masked={state.masked.value}
    >
      <h1 class="visually-hidden">{panel.name}</h1>
      {isOpen ? (
        <>
          <div class="desk">
            <TopBar />
            <GraveAlerts />
            <PracticeLine />
            <AgendaGuard />
            <ReadingChange />
            <ClockLine />
            <CounterLine />
            <MaskLine />
            <VaultLine />
            <OpeningBanner />
            <KeepingLine />
            {!shownCall(state) && <BackupLine />}
            <RingLine />
            <ReminderBanner />
            {leftOpen.list.value.length > 0 ? <LeftOpenCalls /> : <WaitingCalls />}
            {shownCall(state) ? <CallView /> : <IdleView />}
            <OpenLayer />
            <HeldKeys />
          </div>
          <Footer />
          <PrintedSlip />
        </>
      ) : (
        <Strip />
      )}
    </main>
  );
}
