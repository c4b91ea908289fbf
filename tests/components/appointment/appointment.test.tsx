// @vitest-environment happy-dom

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import appointment from 'virtual:sidelight/appointment';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Appointment } from '../../../components/appointment/Appointment.tsx';
import { StringsProvider } from '../../../components/ui/strings.tsx';
import { english } from '../words.ts';

const onPrint = vi.fn();
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  render(
    <StringsProvider value={english}>
      <Appointment appointment={appointment} onPrint={onPrint} />
    </StringsProvider>,
  );
});
afterEach(cleanup);

const fields = () => [...document.querySelectorAll<HTMLTextAreaElement>('textarea')];
const write = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });

test('it asks for product, amount, how often, last use and other medicines', () => {
  for (const label of ['Product', 'How much', 'How often', 'Last use', 'Other medicines']) {
    expect(screen.getByLabelText(label)).toBeDefined();
  }
});

test('every field has a label', () => {
  for (const field of document.querySelectorAll<HTMLInputElement>('textarea, input')) {
    expect(field.labels?.length, field.id).toBeGreaterThan(0);
  }
});

test('what is written stands on paper, whole', () => {
  write('Product', 'Powder, label lost.\nTwo kinds.');
  const paper = screen.getByLabelText('Product').parentElement?.querySelector('.paper-only');
  expect(paper?.textContent).toBe('Powder, label lost.\nTwo kinds.');
});

test('questions can be ticked and everything can be cleared', () => {
  const [first] = screen.getAllByRole<HTMLInputElement>('checkbox');
  fireEvent.click(first as HTMLInputElement);
  write('Last use', 'this morning');
  expect(first?.checked).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: english('appointment_clear') }));
  expect(first?.checked).toBe(false);
  expect(fields().every(({ value }) => value === '')).toBe(true);
  expect(screen.getByRole('status').textContent).toBe(english('appointment_cleared'));
});

test('the print button prints', () => {
  fireEvent.click(screen.getByRole('button', { name: english('appointment_print') }));
  expect(onPrint).toHaveBeenCalledOnce();
});

test('nothing that is written is stored', () => {
  const stored = vi.spyOn(Storage.prototype, 'setItem');
  const cookie = vi.spyOn(document, 'cookie', 'set');
  const before = location.href;
  for (const { labels } of fields()) write(labels?.[0]?.textContent ?? '', 'a private word');
  for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
  expect(fields().every(({ value }) => value === 'a private word')).toBe(true);
  expect(stored).not.toHaveBeenCalled();
  expect(cookie).not.toHaveBeenCalled();
  expect(localStorage.length + sessionStorage.length).toBe(0);
  expect(location.href).toBe(before);
});

test('every field is kept out of the browser’s own memory', () => {
  const inputs = [...document.querySelectorAll('textarea, input')];
  expect(inputs.length).toBeGreaterThan(15);
  for (const field of inputs) {
    expect(field.getAttribute('autocomplete'), field.id).toBe('off');
    // Without a name and a form, nothing can be submitted or suggested from earlier visits.
    expect(field.getAttribute('name')).toBeNull();
  }
  expect(document.querySelector('form')).toBeNull();
});

test('the page’s code knows no way to store or send', () => {
  const root = `${resolve(import.meta.dirname, '../../..')}/`;
  const files = ['components/appointment', 'entrypoints/appointment'].flatMap((folder) =>
    readdirSync(root + folder)
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(`${root}${folder}/${name}`, 'utf8')),
  );
  expect(files.length).toBeGreaterThan(3);
  const ways =
    /localStorage|sessionStorage|indexedDB|caches\b|cookie|fetch\(|sendBeacon|XMLHttp|browser\.storage|sendMessage|history\./;
  expect(files.filter((code) => ways.test(code))).toEqual([]);
});
