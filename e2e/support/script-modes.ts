/** Every form is tried with JavaScript and without; titles say which. */
export const scriptModes = [
  { javaScriptEnabled: true, title: 'with JavaScript' },
  { javaScriptEnabled: false, title: 'without JavaScript' },
] as const;
