import { later } from '../../language/t';
import { any, defineCrm, list } from '../crm';

const tail = list(
  'DATE_UPDATED_UTC; Date Updated; VISIBLE_TO; OWNER_USER_ID; Tag List; Visibility; IMAGE_URL; PIPELINE_ID',
);

export default defineCrm({
  name: 'insightly',
  title: 'Insightly',
  tables: [
    {
      object: 'deals',
      title: 'Opportunities',
      signature: [
        ['OPPORTUNITY_NAME', 'Opportunity Name'],
        ['OPPORTUNITY_STATE', 'State', 'Current Pipeline Stage'],
        ['FORECAST_CLOSE_DATE', 'Forecast Close Date', 'BID_AMOUNT', 'Bid Amount', 'User Responsible'],
      ],
      fields: {
        id: 'OPPORTUNITY_ID',
        name: 'OPPORTUNITY_NAME',
        account_id: 'ORGANISATION_ID',
        status: 'OPPORTUNITY_STATE',
        amount: ['OPPORTUNITY_VALUE', 'BID_AMOUNT'],
        currency: 'BID_CURRENCY',
        expected_close_on: 'FORECAST_CLOSE_DATE',
      },
      memory: {
        id: ['RecordId', 'Record ID'],
        name: 'Opportunity Name',
        account_name: 'Organization Name',
        owner_name: 'User Responsible',
        owner_id: ['RESPONSIBLE_USER_ID', 'OWNER_USER_ID'],
        pipeline: 'Pipeline',
        stage: ['Current Pipeline Stage', 'STAGE_ID'],
        status: 'State',
        amount: ['Opportunity Value', 'Bid Amount'],
        currency: 'Bid Currency',
        created_at: ['DATE_CREATED_UTC', 'Date Created'],
        closed_on: ['ACTUAL_CLOSE_DATE', 'Actual Close Date'],
        expected_close_on: 'Forecast Close Date',
        loss_reason: any('STATE_REASON', 'State Reason'),
        deal_kind: ['Category', 'CATEGORY_ID'],
        probability: ['PROBABILITY', 'Probability of Winning'],
        last_activity_on: ['LAST_ACTIVITY_DATE_UTC', 'Date of Last Activity'],
      },
      also: [...tail, ...list('BID_DURATION; BID_TYPE; Bid Type; Bid Duration; Details; OPPORTUNITY_DETAILS')],
    },
    {
      object: 'accounts',
      title: 'Organizations',
      signature: [
        ['ORGANISATION_NAME', 'Organization Name'],
        ['ORGANISATION_ID', 'Record ID', 'RecordId', 'Website', 'WEBSITE'],
      ],
      fields: {},
      memory: {
        id: ['ORGANISATION_ID', 'RecordId', 'Record ID'],
        name: ['ORGANISATION_NAME', 'Organization Name'],
        domain: ['WEBSITE', 'Website', 'EMAIL_DOMAIN'],
        owner_id: 'OWNER_USER_ID',
        owner_name: 'Organization Owner',
        region: ['Billing Address Country', 'ADDRESS_BILLING_COUNTRY'],
        created_at: ['DATE_CREATED_UTC', 'Date Created'],
        last_activity_on: ['LAST_ACTIVITY_DATE_UTC', 'Date of Last Activity'],
      },
      also: [...tail, 'PHONE', 'Phone'],
    },
    {
      object: 'contacts',
      title: 'Contacts',
      signature: [
        ['CONTACT_ID', 'Record ID', 'RecordId'],
        ['LAST_NAME', 'Last Name'],
        ['EMAIL_ADDRESS', 'Email Address', 'Email'],
      ],
      fields: {},
      memory: {
        id: ['CONTACT_ID', 'RecordId', 'Record ID'],
        account_id: 'ORGANISATION_ID',
        account_name: ['Organization', 'Organization Name'],
        first_name: ['FIRST_NAME', 'First Name'],
        last_name: ['LAST_NAME', 'Last Name'],
        email: ['EMAIL_ADDRESS', 'Email Address', 'Email'],
        title: ['TITLE', 'Title'],
        owner_id: 'OWNER_USER_ID',
        created_at: ['DATE_CREATED_UTC', 'Date Created'],
      },
      also: [...tail, 'SALUTATION', 'Salutation', 'DATE_OF_BIRTH'],
    },
  ],
  never: ['DATE_UPDATED_UTC', 'Date Updated', 'BID_DURATION'],
  recipe: [
    later(
      'Open System Settings, Export Data (an administrator can), or the list of Opportunities and choose Export to CSV.',
    ),
    later('Do the same for Organizations, Contacts, Tasks and Events.'),
  ],
});
