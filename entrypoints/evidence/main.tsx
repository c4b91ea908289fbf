import evidence from 'virtual:sidelight/evidence';
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ui/page.css';
import '../../components/ui/paper.css';
import '../../components/evidence/evidence.css';
import { Evidence } from '../../components/evidence/Evidence.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { preparePage, strings } from '../../lib/extension-page.ts';

const root = preparePage('evidence_title');

function draw(): void {
  const target = location.hash.slice(1) || null;
  render(
    <StringsProvider value={strings}>
      <Evidence evidence={evidence} target={target} onPrint={() => window.print()} />
    </StringsProvider>,
    root,
  );
  // The entries are drawn after the browser has looked for the one in the address.
  if (target) document.getElementById(target)?.scrollIntoView();
}

window.addEventListener('hashchange', draw);
draw();
