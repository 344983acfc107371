/** Columns that Dynamics adds to every export. */
export const exportColumns = [
  '(Do Not Modify) Row Checksum',
  '(Do Not Modify) Modified On',
  'Modified On',
  'Modified By',
];
