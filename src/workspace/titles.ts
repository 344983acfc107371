import { extension } from './manifest';

/** The day on the user's calendar, ISO. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The name of the file that a workspace is saved as: letters, digits and spaces of its title. */
export function fileName(title: string, madeOn: string): string {
  const plain = title
    .replace(/[^\p{L}\p{N} _.-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80);
  return `${plain || 'Workspace'} ${madeOn}${extension}`;
}
