import { describe, expect, it } from 'vitest';
import { see, sharedApp } from './harness/harness';
import { confirm, downloaded, drop, go, written } from './steps';
import { smallTeam } from './team';

const header =
  'Activity ID,Activity Type,Status,Subject,Description,Activity Owner,Account Name,Activity Date,Completed Date';
const said: [subject: string, text: string][] = [
  ['Visit at the plant', 'Asked for a referral to the sister company.'],
  ['Asked for a referral', 'He thinks of two neighbours.'],
  ['Dates for the installation', 'Who else packs like this? He named three of them.'],
  ['Spare parts for the summer', 'Ordered the usual kit.'],
];

/** The small team's deals, and calls of Ann Ash: two asks for a referral, one in words that no list has, one about parts. */
const files = () => ({
  'deals.csv': smallTeam()['deals.csv'] ?? '',
  'accounts.csv': 'Account Name,Account Owner,Industry\nAcme,Ann Ash,Food\nBolt,Ann Ash,Tools',
  'calls.csv': [
    header,
    ...said.map(
      ([subject, text], no) =>
        `c${no},Call,Completed,${subject},${text},Ann Ash,Acme,2025-06-0${no + 1},2025-06-0${no + 1}`,
    ),
  ].join('\n'),
});

const shared = sharedApp(async ({ page }) => {
  await drop(page, await written(files()));
  await confirm(page);
  await go(page, '#/data');
  await page.getByRole('link', { name: /which activities were found/ }).click();
  await page.getByRole('list', { name: 'Tagged: Referral ask' }).waitFor();
});

const settled = (state: string) => `section p[role=status]:text-is("${state}")`;
const two = '2 activities are tagged “Referral ask”.';
const one = 'One activity is tagged “Referral ask”.';

describe('the page of tags', () => {
  it('marks the phrase where it stands', async () => {
    const { page } = shared();
    await page.locator(settled(two)).waitFor();
    const rows = page.getByRole('list', { name: 'Tagged: Referral ask' }).getByRole('listitem');
    await see(rows.locator('mark')).toHaveText(['Asked for a referral', 'Asked for a referral']);
    await see(rows.locator('.subject mark')).toHaveCount(1);
  });

  it('takes the user’s word on one activity, and takes it back', async () => {
    const { page } = shared();
    await page.getByRole('button', { name: 'Not a referral ask: Visit at the plant' }).click();
    await page.locator(settled(one)).waitFor();
    await page.getByRole('list', { name: 'Corrected by you' }).getByRole('button', { name: /^Undo/ }).click();
    await page.locator(settled(two)).waitFor();
    await see(page.getByRole('heading', { name: 'What you corrected' })).toHaveCount(0);
  });

  it('finds another, and tags it', async () => {
    const { page } = shared();
    await page.getByLabel('Search all activities').fill('packs like');
    await page.getByRole('button', { name: /^This is a referral ask: Dates/ }).click();
    await page.locator(settled('3 activities are tagged “Referral ask”.')).waitFor();
    await page.getByLabel('Search all activities').fill('');
    await page.getByRole('list', { name: 'Corrected by you' }).getByRole('button', { name: /^Undo/ }).click();
    await page.locator(settled(two)).waitFor();
  });

  it('follows a list, refuses one that cannot be used, keeps it in the preset and goes back', async () => {
    const { page } = shared();
    await page.locator('summary', { hasText: 'English' }).click();
    const list = page.getByRole('textbox', { name: /English phrases/ });
    await list.fill('ab');
    await see(page.getByRole('alert')).toContainText('at least three letters');
    await see(page.getByRole('button', { name: 'Use this list' }).first()).toBeDisabled();
    await list.fill('sister compan*');
    await page.getByRole('button', { name: 'Use this list' }).first().click();
    await page.locator(settled(one)).waitFor();
    await go(page, '#/data');
    const { text } = await downloaded(page, () => page.getByRole('button', { name: 'Save as a preset' }).click());
    expect(JSON.parse(text)).toMatchObject({
      phrases: [{ tag: 'referral ask', language: 'en', phrases: ['sister compan*'] }],
    });
    expect(text).not.toMatch(/"c0"|neighbours/);
    await go(page, '#/tags');
    await page.locator('summary', { hasText: 'English' }).click();
    await page.getByRole('button', { name: 'Back to the shipped list' }).click();
    await page.locator(settled(two)).waitFor();
  });
});
