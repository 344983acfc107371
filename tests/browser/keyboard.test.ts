import { expect, it } from 'vitest';
import { withApp } from './harness/harness';
import { tabTo } from './by-keyboard';
import { auditShown, downloaded, written } from './steps';
import { smallTeam } from './team';

it('leads from the start page to a downloaded list of cases, and back to other files', () =>
  withApp(async ({ page }) => {
    const paths = await written(smallTeam());
    page.on('filechooser', (chooser) => void chooser.setFiles(paths));
    await tabTo(page, ({ name }) => name === 'Choose files');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Columns are right' }).waitFor();
    await tabTo(page, ({ name }) => name === 'Columns are right');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Show the audit' }).waitFor();
    await tabTo(page, ({ name }) => name === 'Show the audit');
    await page.keyboard.press('Enter');
    await auditShown(page);

    await tabTo(page, ({ href }) => href.startsWith('#/habit/no-rate'));
    await page.keyboard.press('Enter');
    await page.locator('[aria-label=Cases] tbody tr').first().waitFor();
    await tabTo(page, ({ outcome }) => outcome === 'hit');
    await page.keyboard.press('Space');
    await page.locator('[aria-pressed=true] [data-count=hit]').waitFor();
    await tabTo(page, ({ name }) => name === 'Download as CSV');
    const { name, text } = await downloaded(page, () => page.keyboard.press('Enter'));
    expect(name).toMatch(/^no-rate-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.trim().split('\r\n')).toHaveLength(1 + 30);

    await tabTo(page, ({ name }) => name === 'Other files');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
  }));
