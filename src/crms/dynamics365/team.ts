import { first, type AnyTable } from '../crm';
import { exportColumns } from './names';

export const teamTables: AnyTable[] = [
  {
    object: 'people',
    title: 'Users',
    signature: ['Primary Email', ['Last Name', 'Full Name']],
    fields: {
      first_name: 'First Name',
      last_name: 'Last Name',
      email: 'Primary Email',
      title: 'Title',
      manager: 'Manager',
    },
    memory: { id: '(Do Not Modify) User', name: 'Full Name', team: ['Business Unit', 'Team'], active: 'Status' },
    also: [...exportColumns, 'User Name', 'Main Phone', 'Site', 'Position', 'Business Unit'],
  },
  {
    object: 'quotas',
    title: 'Goals',
    signature: ['Goal Owner', 'Target', ['Fiscal Period', 'From', 'Goal Period Type']],
    fields: {
      id: 'Name',
      owner_name: 'Goal Owner',
      metric: 'Goal Metric',
      period: 'Fiscal Period',
      year: 'Fiscal Year',
      starts_on: 'From',
      ends_on: 'To',
      amount: 'Target',
      parent: 'Parent Goal',
    },
    memory: { amount: first('Target (Money)', 'Target (Decimal)', 'Target (Integer)') },
    also: [
      ...exportColumns,
      'Status Reason',
      'Goal Period Type',
      'Metric Type (Goal Metric) (Goal Metric)',
      'Name (Goal Metric) (Goal Metric)',
      'Manager',
      '(Do Not Modify) Goal',
      'Actual',
      'Percentage Achieved',
    ],
  },
];
