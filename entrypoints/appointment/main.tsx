import appointment from 'virtual:sidelight/appointment';
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ui/page.css';
import '../../components/ui/paper.css';
import '../../components/appointment/appointment.css';
import { Appointment } from '../../components/appointment/Appointment.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { preparePage, strings } from '../../lib/extension-page.ts';

const root = preparePage('appointment_title');

render(
  <StringsProvider value={strings}>
    <Appointment appointment={appointment} onPrint={() => window.print()} />
  </StringsProvider>,
  root,
);
