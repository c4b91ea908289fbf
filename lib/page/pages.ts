/** After a page's first look it is looked at again so many ms later, if it has changed; then never again. */
const again = [1500, 5000];

/**
 * Calls `look` now, at most twice more if the page has grown or shrunk by then, and after each navigation inside the
 * document that is more than a jump to an anchor. Nothing watches the page: a page that never navigates is left alone
 * for good after the last of these.
 * @param look gets a question: is this look still about the page that is shown?
 */
export function onPages(look: (current: () => boolean) => void): void {
  let turn = 0;
  let address = '';
  let size = 0;

  const check = (mine: number) => {
    const nodes = document.getElementsByTagName('*').length;
    if (mine !== turn || nodes === size) return;
    size = nodes;
    look(() => mine === turn);
  };
  const start = () => {
    const [page] = document.URL.split('#') as [string];
    if (page === address) return;
    address = page;
    size = -1;
    turn++;
    check(turn);
    for (const wait of again) setTimeout(check, wait, turn);
  };
  start();
  const source = globalThis.navigation;
  if (source) source.addEventListener('navigatesuccess', start);
  else addEventListener('popstate', start);
}
