/** The few pictograms of the panel, drawn on a 24-unit grid; always beside or under a name. */

const PATHS = {
  mask: 'M3 3l18 18M10.6 6.1A10 10 0 0 1 12 6c6 0 9.5 6 9.5 6a16 16 0 0 1-2.8 3.4M6.5 7.6A16 16 0 0 0 2.5 12s3.5 6 9.5 6a9.6 9.6 0 0 0 4-.85M9.9 9.9a3 3 0 0 0 4.2 4.2',
  counter: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 21v-2a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v2',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.3a2.6 2.6 0 1 1 3.7 2.4c-.8.4-1.2.9-1.2 1.8M12 16.8v.1',
  collapse: 'M13 6l6 6-6 6M5 6l6 6-6 6',
  expand: 'M11 6l-6 6 6 6M19 6l-6 6 6 6',
  phone:
    'M5 3h4l2 5-2.5 1.6a12 12 0 0 0 5.9 5.9L16 13l5 2v4a2 2 0 0 1-2.2 2A17 17 0 0 1 3 5.2 2 2 0 0 1 5 3z',
  hold: 'M8 5v14M16 5v14',
  resume: 'M7 4l13 8-13 8z',
  end: 'M6 6l12 12M18 6L6 18',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
