// The settings of the protocols, drawn, with one of them open.
import { ProtocolsView } from '../../../../components/triage/ProtocolsView';
import { protocol } from '../../app/open-panel';
import { type Drawn, draw } from '../draw';

export const TOOTH = protocol('douleur-dentaire');

export const view = () => draw(<ProtocolsView />);
/** The row of a protocol on the list; fails the test when it is not there. */
export const row = ({ all }: Drawn, title = TOOTH.title) => {
  const found = all('button').find(
    (button) => button.closest('.specialty') !== null && button.textContent?.startsWith(title),
  );
  if (!found) throw new Error(`« ${title} » is not on the list`);
  return found;
};
export const editing = async () => {
  const drawn = await view();
  await drawn.click(row(drawn));
  return { ...drawn, editor: drawn.within(drawn.one('region', `Protocole « ${TOOTH.title} »`)) };
};
