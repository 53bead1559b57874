/** What comes before everything else in the panel: something of the database is gone, or nothing that she types is triaged. */
import { useApp, useLabels } from '../kit/app-context';
import { Banner } from '../kit/Banner';
import { LossAlert } from '../privacy/LossAlert';

/** The protocols could not be read in this page. */
function RestAlert() {
  const { rest } = useApp('rest');
  const { panel } = useLabels();
  if (!rest.hasFailed()) return null;
  return (
    <Banner class="rest-alert" role="alert">
      {panel.restMissing}{' '}
      <button type="button" class="quiet" onClick={() => void rest.again()}>
        {panel.restAgain}
      </button>
    </Banner>
  );
}

export const GraveAlerts = () => (
  <>
    <LossAlert />
    <RestAlert />
  </>
);
