/** Line drawings on a 24 px grid. Plain shapes only: no pictures of people, plants or pills (EV-11, EV-13). */
const shapes = {
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  chevron: 'M6 9l6 6 6-6',
  phone:
    'M7 3h2.6l1.4 4.6-2.2 1.7a12 12 0 0 0 5.9 5.9l1.7-2.2 4.6 1.4V17a4 4 0 0 1-4 4A15 15 0 0 1 3 7a4 4 0 0 1 4-4z',
  message: 'M4 5h16v11H10l-5 4v-4H4z',
  link: 'M14 4h6v6M20 4l-9 9M17 14v6H4V7h6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  back: 'M9 6l-6 6 6 6M3 12h13a5 5 0 0 1 0 10h-2',
  swap: 'M8 4L4 8l4 4M4 8h16M16 12l4 4-4 4M20 16H4',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
} as const;

export type IconName = keyof typeof shapes;

/** One decorative line drawing; the words beside it carry the meaning. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg
    class={`icon icon-${name}`}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    <path d={shapes[name]} />
  </svg>
);

/** Sidelight's mark, as on the toolbar: a page's edge and a light beside it. */
export const Mark = ({ size = 22 }: { size?: number }) => (
  <svg class="icon mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    <path d="M7 3v18M20 12h1.5M18.4 5.8l1-1M18.4 18.2l1 1" />
    <path class="mark-light" d="M10.5 6a6 6 0 0 1 0 12z" />
  </svg>
);
