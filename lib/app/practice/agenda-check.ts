/** The reading of agendas tried on what is open now, when she asks: what is recognised, and which rule found nothing. Nothing is kept. */
import { type AgendaReport, headQuestion, reportOn } from '../../domain/practice/shown/reading-report';
import type { ReadingRule } from '../../domain/practice/shown/reading-rule';
import { patientQuestion } from '../../domain/practice/shown/shown-patient';
import type { Site } from '../../domain/site';
import { civilNow } from '../../domain/text/civil-time';
import type { ReadPage } from '../agenda-port';
import { type AppState, answeringZone, practiceOf, shownCall } from '../app-state';
import type { Ports } from '../ports';
import { phoneReader } from '../start/phones';

/** One agenda that was looked at; `report` is null where the page does not let itself be read. */
export type CheckedAgenda = {
  readonly origin: string;
  /** Null: no row is known, and the general rules were tried. */
  readonly site: Pick<Site, 'name' | 'verifiedOn'> | null;
  readonly report: AgendaReport | null;
  /** Where she may show what is read wrongly. */
  readonly page: ReadPage;
};

type Parts = {
  readonly state: AppState;
  readonly ports: Pick<Ports, 'clock' | 'openAgendas' | 'page' | 'report'>;
  readonly rowOf: (origin: string) => { readonly site: Site | null; readonly rule: ReadingRule };
};

/** Looks at the agenda under this panel, else at each one that is open in a tab. */
export const createAgendaCheck = ({ state, ports, rowOf }: Parts) => {
  const checked = async (page: ReadPage): Promise<CheckedAgenda> => {
    const { site, rule } = rowOf(page.origin);
    const ask = (question: Parameters<ReadPage['look']>[0]) =>
      page.look(question).catch((error: unknown) => {
        ports.report('agenda.check', error);
        return null;
      });
    const [head, file] = [await ask(headQuestion(rule)), await ask(patientQuestion(rule))];
    if (!(head && file)) return { origin: page.origin, site, report: null, page };
    const today = civilNow(ports.clock.now(), answeringZone(state)).date;
    const region = practiceOf(state, shownCall(state))?.region ?? null;
    const given = { practices: state.practices.value, today, region, readPhone: await phoneReader() };
    return { origin: page.origin, site, report: reportOn(rule, { head, file }, given), page };
  };
  return async (): Promise<CheckedAgenda[]> => {
    // Behind the mask nothing is seen, and a report of it would say that every rule fails.
    if (state.masked.value) return [];
    const pages = ports.page ? [ports.page] : await ports.openAgendas();
    return Promise.all(pages.map(checked));
  };
};
