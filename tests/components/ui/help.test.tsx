// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Emergency } from '../../../components/ui/Emergency.tsx';
import { RegionSelect } from '../../../components/ui/RegionSelect.tsx';
import { ResourceItem } from '../../../components/ui/ResourceItem.tsx';
import { draw, faults } from '../draw.tsx';
import { nowhere, resource, thailand, unitedStates } from '../fixtures-region.ts';

test('the emergency line has one number, and names what it dials', () => {
  draw(<Emergency number={{ tel: '112', display: '112 (ambulance: 144)' }} />);
  expect(screen.getByRole('link', { name: 'Call 112' }).getAttribute('href')).toBe('tel:112');
});

test('where the country is unknown the emergency line names no number at all', () => {
  draw(<Emergency number={undefined} />);
  const line = screen.getByRole('region', { name: 'Emergency' });
  expect(line.textContent).toContain('your local emergency number');
  expect(line.textContent).not.toMatch(/\d/);
  expect(screen.queryByRole('link')).toBeNull();
});

test('a service shows what is known, and prints the number that it dials', () => {
  const samhsa = unitedStates.resources.find(({ id }) => id === 'us-samhsa');
  if (!samhsa) throw new Error('The fixture lacks us-samhsa.');
  draw(
    <ul>
      <ResourceItem resource={samhsa} />
    </ul>,
  );
  expect(
    screen.getByRole('link', { name: 'Call 1-800-662-HELP (4357)' }).getAttribute('href'),
  ).toBe('tel:18006624357');
  expect(screen.getByRole('link', { name: /Text your ZIP code/ }).getAttribute('href')).toBe(
    'sms:435748',
  );
  for (const known of ['free', '24/7', 'No name needed', 'English and Spanish'])
    expect(screen.getByText(known)).toBeTruthy();
});

test('what is not known is not shown', () => {
  const { container } = draw(
    <ul>
      <ResourceItem resource={resource('Bare line', 'crisis-line', {})} />
    </ul>,
  );
  expect(container.textContent).toBe('Bare line');
});

test('a tie to law enforcement is said before the name', () => {
  const tied = thailand.resources.find(({ enforcementLinked }) => enforcementLinked);
  if (!tied) throw new Error('The fixture lacks a service with a tie to law enforcement.');
  draw(
    <ul>
      <ResourceItem resource={tied} />
    </ul>,
  );
  const item = screen.getByText('Example office').closest('.resource');
  expect(item?.firstElementChild?.textContent).toContain('enforces drug law');
});

test('a name in another language carries that language, and what it means stands below', () => {
  const line = resource('สายด่วน 1165', 'substance-use-helpline', {
    nameIn: 'th',
    meaning: 'Drug treatment hotline',
    languages: ['th'],
  });
  draw(
    <ul>
      <ResourceItem resource={line} />
    </ul>,
  );
  expect(screen.getByText('สายด่วน 1165').getAttribute('lang')).toBe('th');
  expect(screen.getByText('Drug treatment hotline')).toBeTruthy();
});

test('a meaning that is the name itself is not said twice', () => {
  const line = resource('Samaritans', 'crisis-line', { meaning: 'Samaritans' });
  draw(
    <ul>
      <ResourceItem resource={line} />
    </ul>,
  );
  expect(screen.getAllByText('Samaritans')).toHaveLength(1);
});

test('a service that is met in person says so', () => {
  draw(
    <ul>
      <ResourceItem
        resource={resource('Clinic', 'treatment-finder', { channels: ['in-person'] })}
      />
    </ul>,
  );
  expect(screen.getByText('In person')).toBeTruthy();
});

test('the word to send goes with the text message', () => {
  draw(
    <ul>
      <ResourceItem
        resource={resource('Text line', 'crisis-line', {
          sms: { number: '85258', keyword: 'SHOUT', display: 'Text SHOUT to 85258' },
        })}
      />
    </ul>,
  );
  expect(screen.getByRole('link').getAttribute('href')).toBe('sms:85258?body=SHOUT');
});

test('a guessed country says so, and another one can be chosen', () => {
  const onChooseRegion = vi.fn();
  draw(<RegionSelect place={unitedStates} onChooseRegion={onChooseRegion} />);
  expect(screen.getByText(/Our guess/)).toBeTruthy();
  const select = screen.getByLabelText('Country');
  fireEvent.change(select, { target: { value: 'CZ' } });
  expect(onChooseRegion).toHaveBeenCalledWith('CZ', null);
});

test('countries are listed by name, and an unknown one is not chosen for the reader', () => {
  draw(<RegionSelect place={nowhere} onChooseRegion={() => {}} />);
  const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(names).toEqual([
    'Not chosen',
    'Czechia',
    'Germany',
    'Thailand',
    'United Kingdom',
    'United States',
  ]);
});

test('axe finds no fault', async () => {
  const { container } = draw(
    <>
      <h2>Help</h2>
      <h3>Lines</h3>
      <Emergency number={{ tel: '911', display: '911' }} onSteps={() => {}} />
      <RegionSelect place={unitedStates} onChooseRegion={() => {}} />
      <ul>
        {[...unitedStates.resources, ...thailand.resources].map((one) => (
          <ResourceItem key={one.id} resource={one} />
        ))}
      </ul>
    </>,
  );
  expect(await faults(container)).toEqual([]);
});
