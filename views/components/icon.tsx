const paths = {
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3v4.5M16 3v4.5',
  place:
    'M12 21s6.5-6 6.5-11.2A6.4 6.4 0 0 0 12 3.4a6.4 6.4 0 0 0-6.5 6.4C5.5 15 12 21 12 21zM12 12.2a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8z',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.2l3.2 2',
  globe:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c2.5 2.6 3.8 5.6 3.8 9s-1.3 6.4-3.8 9c-2.5-2.6-3.8-5.6-3.8-9S9.5 5.6 12 3z',
  mail: 'M3 6h18v13H3zM3.5 7l8.5 6.5L20.5 7',
  screen: 'M3 5h18v12H3zM8 21h8',
  down: 'm6 9 6 6 6-6',
  up: 'm6 15 6-6 6 6',
  previous: 'm15 6-6 6 6 6',
  next: 'm9 6 6 6-6 6',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.6-3.7 3-5.5 6.5-5.5s5.9 1.8 6.5 5.5M16 4.3a3.5 3.5 0 0 1 0 6.4M17.5 14.8c2.2.6 3.6 2.3 4 5.2',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6',
  settings: 'M5 7h14M5 12h14M5 17h14M9 5v4M15 10v4M8 15v4',
  desk: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  warning: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.2',
  check: 'm4.5 12.5 5 5 10-11',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  code: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM14 19h1M19 14h1',
  plus: 'M12 5v14M5 12h14',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  ticket: 'M4 7h16v3.5a1.8 1.8 0 0 0 0 3.5V17H4v-3a1.8 1.8 0 0 0 0-3.5zM14 7v10',
  pen: 'M4 20l1-4L16 5l3 3L8 19z',
} as const

export type IconName = keyof typeof paths

/** One line icon, hidden from screen readers: a word always stands beside it. `flips` turns arrows right to left. */
export function Icon({ name, flips = false }: { name: IconName; flips?: boolean }) {
  return (
    <svg class={flips ? 'i flip' : 'i'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}

/** The product's mark: five seats in an arc, three fainter behind, a speaker. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <g fill="currentColor">
        <circle cx="4" cy="21.5" r="3.1" />
        <circle cx="7.5" cy="13" r="3.1" />
        <circle cx="16" cy="9.5" r="3.1" />
        <circle cx="24.5" cy="13" r="3.1" />
        <circle cx="28" cy="21.5" r="3.1" />
        <circle cx="11.3" cy="16.5" r="1.9" opacity=".55" />
        <circle cx="16" cy="14.3" r="1.9" opacity=".55" />
        <circle cx="20.7" cy="16.5" r="1.9" opacity=".55" />
        <path d="M12.5 26.6a3.5 3.5 0 0 1 7 0z" />
      </g>
    </svg>
  )
}
