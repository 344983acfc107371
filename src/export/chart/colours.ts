/** Colours by the names of the page's variables, without the dashes. */
export type Colours = Readonly<Record<string, string>>;

/** Those of src/app.css, for files that open without it; a test holds the two together. */
export const light: Colours = {
  paper: '#fcfbf8',
  ink: '#1b2430',
  'ink-2': '#55606e',
  'ink-3': '#66707c',
  line: '#e4e2db',
  wash: '#f3f1ea',
  bar: '#d3d2cc',
  blue: '#1f5fae',
  'blue-soft': '#c9dbf1',
  orange: '#b84f08',
};
export const dark: Colours = {
  paper: '#14181e',
  ink: '#eceae4',
  'ink-2': '#b0b6be',
  'ink-3': '#979fa9',
  line: '#2c333c',
  wash: '#1f252d',
  bar: '#3d4651',
  blue: '#7db1ee',
  'blue-soft': '#24405f',
  orange: '#f0975a',
};
