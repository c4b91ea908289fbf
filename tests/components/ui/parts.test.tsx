// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Button, IconButton } from '../../../components/ui/Button.tsx';
import { Disclosure } from '../../../components/ui/Disclosure.tsx';
import { ExternalLink } from '../../../components/ui/ExternalLink.tsx';
import { SourceLine } from '../../../components/ui/SourceLine.tsx';
import { Switch } from '../../../components/ui/Switch.tsx';
import { draw, faults } from '../draw.tsx';
import { sources } from '../fixtures.ts';

test('a disclosure is a heading with a button that says whether it is open', () => {
  const onToggle = vi.fn();
  draw(
    <Disclosure id="law" title="The law here" hint="In Ohio" open={false} onToggle={onToggle}>
      Text
    </Disclosure>,
  );
  const button = screen.getByRole('button', { name: 'The law here', expanded: false });
  expect(button.closest('h3')).not.toBeNull();
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'In Ohio',
  );
  fireEvent.click(button);
  expect(onToggle).toHaveBeenCalledWith(true);
});

test('what is closed is not in the document; what is open is named by its button', () => {
  const closed = (open: boolean) => (
    <Disclosure id="law" title="The law here" open={open} onToggle={() => {}}>
      <a href="https://example.org">The statute</a>
    </Disclosure>
  );
  const { rerender } = draw(closed(false));
  expect(screen.queryByRole('link')).toBeNull();
  rerender(closed(true));
  const body = document.getElementById(
    screen.getByRole('button').getAttribute('aria-controls') ?? '',
  );
  expect(body?.contains(screen.getByRole('link'))).toBe(true);
});

test('a switch keeps its label and tells its state', () => {
  const onChange = vi.fn();
  draw(<Switch label="Mark claims on the page" checked={false} onChange={onChange} />);
  const toggle = screen.getByRole('switch', { name: 'Mark claims on the page' });
  expect((toggle as HTMLInputElement).checked).toBe(false);
  fireEvent.click(toggle);
  expect(onChange).toHaveBeenCalledWith(true);
});

test('a link to another site tells that site nothing', () => {
  draw(<ExternalLink href="https://example.org/a">FDA</ExternalLink>);
  const link = screen.getByRole('link', { name: 'FDA' });
  expect(link.getAttribute('rel')).toBe('noreferrer noopener');
  expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
  expect(link.getAttribute('target')).toBe('_blank');
});

test('under a card stand strength as a word and a shape, month, sources and the way to more', () => {
  const onDetails = vi.fn();
  const { container } = draw(
    <SourceLine sources={sources} strength="reported" checked="2026-11" onDetails={onDetails} />,
  );
  expect(screen.getByText('Reported')).toBeTruthy();
  expect(container.querySelector('.strength svg')).not.toBeNull();
  expect(screen.getByText('checked Nov 2026')).toBeTruthy();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
    sources.map(({ url }) => url),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Details' }));
  expect(onDetails).toHaveBeenCalled();
});

test('each strength has a shape of its own', () => {
  const shapes = (['established', 'reported', 'uncertain', 'disputed'] as const).map((strength) => {
    const { container, unmount } = draw(
      <SourceLine sources={[]} strength={strength} checked="2026-11" />,
    );
    const shape = container.querySelector('.strength svg')?.innerHTML;
    unmount();
    return shape;
  });
  expect(new Set(shapes).size).toBe(4);
});

test('facts that change are said "as of" their month', () => {
  draw(<SourceLine sources={[]} checked="2026-10" dated />);
  expect(screen.getByText('as of Oct 2026')).toBeTruthy();
});

test('buttons have names, and no one of these parts has a fault that axe finds', async () => {
  const { container } = draw(
    <>
      <Button icon="eye">Show on page</Button>
      <IconButton icon="close" label="Close" />
      <Switch label="Marks" hint="On the page" checked onChange={() => {}} />
      <h2>Notes</h2>
      <Disclosure id="a" title="Cautions" hint="What to know" open onToggle={() => {}}>
        <SourceLine sources={sources} strength="disputed" checked="2026-11" />
      </Disclosure>
    </>,
  );
  expect(screen.getByRole('button', { name: 'Show on page' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
  expect(await faults(container)).toEqual([]);
});
