import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapByHand, recognise } from '../../src/intake/recognise/recognise';
import { expected } from './recognise-expected';
import { headersBehind, heads, sampled, table } from './recognise-files';

const column = (mapping: ReturnType<typeof mapByHand>, columns: string[], field: string) =>
  headersBehind(mapping.fields[field], columns);

describe('which column fills a field', () => {
  const opportunity = ['Id', 'Name', 'StageName', 'CloseDate', 'IsWon', 'IsClosed', 'OwnerId', 'Amount'];
  const cells = ['006bm00000LKJNNAA5', 'Deal', 'Closed Lost', '2024-01-02', '0', '1', '005bm00000NCJmQAAX', '10'];

  test('of two columns of one meaning the fuller one', () => {
    const columns = [...opportunity, 'Loss_Reason__c', 'LossReason__c'];
    const { mapping } = recognise(
      table(columns, [
        [...cells, '', 'Price'],
        [...cells, '', ''],
      ]),
    );
    expect(column(mapping, columns, 'loss_reason')).toBe('LossReason__c');
    const turned = recognise(
      table(columns, [
        [...cells, 'Price', ''],
        [...cells, '', ''],
      ]),
    );
    expect(column(turned.mapping, columns, 'loss_reason')).toBe('Loss_Reason__c');
  });

  test('one column may fill two fields, a weighted amount none', () => {
    const columns = [...opportunity.slice(0, -1), 'ExpectedRevenue', 'LastModifiedDate', 'Probability'];
    const { mapping } = recognise(table(columns, [[...cells, '2024-02-03', '20']]));
    expect(column(mapping, columns, 'closed_on')).toBe('CloseDate');
    expect(column(mapping, columns, 'expected_close_on')).toBe('CloseDate');
    expect(mapping.fields['amount']).toBeUndefined();
  });

  test('a custom field under a name of its own', () => {
    const columns = [...opportunity, 'Primary_Reason_Lost__c'];
    const { mapping } = recognise(table(columns, [[...cells, 'Price']]));
    expect(column(mapping, columns, 'loss_reason')).toBe('Primary_Reason_Lost__c');
  });

  test('a date column whose values are no dates is not taken', () => {
    const columns = ['deal_id', 'stage', 'amount', 'created_date'];
    const { mapping } = recognise(
      table(columns, [
        ['D-1', 'Won', '5', 'yes'],
        ['D-2', 'Lost', '6', 'no'],
      ]),
    );
    expect(mapping.fields['created_at']).toBeUndefined();
  });

  test('an expected revenue is the amount only where it is not weighted', () => {
    const columns = ['opportunity_id', 'stage', 'close_date', 'expected_revenue', 'probability'];
    const plain = [
      ['1', 'Closed Lost', '2024-01-01', '500', '0.0'],
      ['2', 'Proposal', '2024-05-01', '900', '0.5'],
    ];
    const weighted = [
      ['1', 'Closed Lost', '2024-01-01', '0', '0.0'],
      ['2', 'Proposal', '2024-05-01', '450', '0.5'],
    ];
    expect(column(recognise(table(columns, plain)).mapping, columns, 'amount')).toBe('expected_revenue');
    expect(recognise(table(columns, weighted)).mapping.fields['amount']).toBeUndefined();
  });

  test('a duration may be written as a clock, and a due day has its time beside it', () => {
    const columns = ['Typ', 'Betreff', 'Erledigt', 'Fälligkeitsdatum', 'Fälligkeitszeit', 'Dauer'].map(
      (label) => `Aktivität - ${label}`,
    );
    const { mapping } = recognise(table(columns, [['Anruf', 'Angebot', 'Ja', '31.10.2025', '09:05', '00:45']]));
    expect(column(mapping, columns, 'minutes')).toBe('Aktivität - Dauer');
    expect(mapping.fields['due_on']).toEqual({ columns: [3, 4], join: 'words' });
  });

  test('an owner column holds ids or names, as its values say', () => {
    const columns = ['deal_id', 'owner', 'stage', 'amount'];
    const names = recognise(table(columns, [['D-1', 'Ana Díaz', 'Won', '5']])).mapping;
    const ids = recognise(table(columns, [['D-1', '0051G00000600MlQAI', 'Won', '5']])).mapping;
    expect([column(names, columns, 'owner_name'), names.fields['owner_id']]).toEqual(['owner', undefined]);
    expect([column(ids, columns, 'owner_id'), ids.fields['owner_name']]).toEqual(['owner', undefined]);
  });
});

describe('what a file is', () => {
  test('record ids tell objects with the same headers apart', () => {
    const columns = ['Id', 'Name', 'OwnerId', 'CreatedDate', 'LastModifiedDate', 'Description'];
    const row = (id: string) => [[id, 'x', '005bm00000NCJmQAAX', '2024-01-01', '2024-01-01', '']];
    expect(recognise(table(columns, row('001bm00001ZL8U9AAL'))).mapping.object).toBe('accounts');
    expect(recognise(table(columns, row('006bm00000LKJNNAA5'))).mapping.object).toBe('deals');
  });

  test('wide HubSpot columns are stages entered, other quotes and pipelines included', () => {
    const columns = [
      'Record ID',
      'Deal Name',
      'Deal Stage',
      'Date entered "Proposal (EU) (Sales Pipeline)"',
      'Date entered "Won"',
    ];
    const { mapping } = recognise(table(columns));
    expect(mapping.wideStages).toEqual([
      { column: 3, stage: 'Proposal (EU)', pipeline: 'Sales Pipeline' },
      { column: 4, stage: 'Won', pipeline: null },
    ]);
  });

  test('a quota with its quarter in the header is offered beside the people, and is the file where nothing else is', () => {
    const people = ['rep_id', 'rep_name', 'manager', 'hire_date', 'quota_q1_2026'];
    const { mapping, alternatives } = recognise(table(people, [['R-1', 'Ana Díaz', 'Li Wu', '2020-01-01', '900000']]));
    expect(mapping.object).toBe('people');
    const wideQuotas = [{ column: 4, period: 'Q1', year: 2026 }];
    expect(mapping.wideQuotas).toEqual(wideQuotas);
    expect(alternatives[0]).toMatchObject({ object: 'quotas', wideQuotas });
    const only = ['rep_name', 'Target Q3 FY26'];
    const quotas = recognise(table(only, [['Ana Díaz', '5']])).mapping;
    expect(quotas).toMatchObject({ object: 'quotas', wideQuotas: [{ column: 1, period: 'Q3', year: 2026 }] });
  });

  test.each([
    ['de', ['Deal - ID', 'Deal - Titel', 'Deal - Besitzer', 'Deal - Wert', 'Deal - Phase', 'Deal - Verlustgrund']],
    [
      'fr',
      [
        'Affaire - ID',
        'Affaire - Titre',
        'Affaire - Propriétaire',
        'Affaire - Valeur',
        'Affaire - Étape',
        'Affaire - Raison de la perte',
      ],
    ],
    [
      'pt',
      [
        'Negócio - ID',
        'Negócio - Título',
        'Negócio - Proprietário',
        'Negócio - Valor',
        'Negócio - Etapa',
        'Negócio - Motivo da perda',
      ],
    ],
    [
      'es',
      [
        'Trato - ID',
        'Trato - Título',
        'Trato - Propietario',
        'Trato - Valor',
        'Trato - Etapa',
        'Trato - Motivo de pérdida',
      ],
    ],
  ])('Pipedrive in %s', (_, columns) => {
    const { mapping } = recognise(table(columns));
    const fields = ['id', 'name', 'owner_name', 'amount', 'stage', 'loss_reason'];
    expect([mapping.crm, mapping.object]).toEqual(['pipedrive', 'deals']);
    expect(fields.map((field) => column(mapping, columns, field))).toEqual(columns);
  });

  test('unknown headers give no confidence and no crash', () => {
    const strange = [['foo', 'bar', 'baz'], ['', '', ''], ['col1'], [], ['temperature', 'humidity', 'name', 'id']];
    for (const columns of strange) {
      const { mapping, unused } = recognise(table(columns, [columns.map(() => '7')]));
      expect(mapping.confidence).toBeLessThan(0.5);
      expect(unused.length).toBeLessThanOrEqual(columns.length);
    }
  });

  test('any headers and values at all', () => {
    const shape = fc.integer({ min: 0, max: 12 }).chain((width) => {
      const cells = fc.array(fc.string(), { minLength: width, maxLength: width });
      return fc.tuple(cells, fc.array(cells, { maxLength: 4 }));
    });
    fc.assert(
      fc.property(shape, ([columns, rows]) => {
        const { mapping, unused } = recognise(table(columns, rows));
        const used = Object.values(mapping.fields).flatMap((source) => source.columns);
        return (
          mapping.confidence >= 0 && mapping.confidence <= 1 && [...used, ...unused].every((no) => no < columns.length)
        );
      }),
      { numRuns: 200 },
    );
  });
});

test('the order of columns changes nothing', () => {
  const tables = expected.map(({ file }) => sampled(join(heads, file))).filter(({ columns }) => columns.length < 60);
  const shuffled = fc.constantFrom(...tables).chain((one) =>
    fc
      .shuffledSubarray(
        one.columns.map((_, index) => index),
        { minLength: one.columns.length },
      )
      .map((order) => ({ one, order })),
  );
  const named = (one: (typeof tables)[number]) => {
    const { mapping } = recognise(one);
    const fields = Object.keys(mapping.fields).sort();
    return [
      mapping.crm,
      mapping.object,
      fields.map((field) => `${field}=${headersBehind(mapping.fields[field], one.columns)}`),
    ];
  };
  fc.assert(
    fc.property(shuffled, ({ one, order }) => {
      const turn = (row: readonly string[]) => order.map((index) => row[index] ?? '');
      const turned = { name: one.name, columns: turn(one.columns), sample: one.sample.map(turn) };
      expect(named(turned)).toEqual(named(one));
    }),
    { numRuns: 120 },
  );
});

describe('a mapping by hand', () => {
  test('fits the chosen object as well as it can', () => {
    const columns = ['Vorgang', 'Kunde', 'Zuständig (Vertrieb)', 'Datum', 'Betreff'];
    const mapping = mapByHand(table(columns, [['17', 'Acme', 'Ana Díaz', '03.04.2024', 'Besuch']]), 'activities');
    expect(mapping.object).toBe('activities');
    expect(['account_name', 'starts_at', 'subject'].map((field) => column(mapping, columns, field))).toEqual([
      'Kunde',
      'Datum',
      'Betreff',
    ]);
  });

  test('knows every object, even where nothing fits', () => {
    expect(mapByHand(table(['foo']), 'links')).toMatchObject({ object: 'links', fields: {}, confidence: 0 });
    expect(mapByHand(table(['foo']), 'deals')).toMatchObject({ crm: 'spreadsheet', object: 'deals', fields: {} });
  });
});
