import { any, list, type AnyTable } from '../crm';

export const teamTables: AnyTable[] = [
  {
    object: 'people',
    title: 'Users',
    ids: ['005'],
    signature: ['Id', 'Username', 'LastName', 'IsActive'],
    fields: {
      id: 'Id',
      name: 'Name',
      first_name: 'FirstName',
      last_name: 'LastName',
      email: 'Email',
      kind: 'UserType',
      active: 'IsActive',
      team: ['UserRole.Name', 'Department', 'Division'],
      manager: ['Manager.Name', 'ManagerId'],
      started_on: 'CreatedDate',
      title: 'Title',
    },
    also: list(`MiddleName; Suffix; CompanyName; Division; Department; Street; City; State; PostalCode; Country; SenderEmail
      SenderName; Signature; Phone; Fax; MobilePhone; Alias; CommunityNickname; TimeZoneSidKey; UserRoleId
      LocaleSidKey; ReceivesInfoEmails; ProfileId; ReceivesAdminInfoEmails; EmailEncodingKey; LanguageLocaleKey
      EmployeeNumber; DelegatedApproverId; LastLoginDate; ForecastEnabled; CallCenterId; Extension
      FederationIdentifier; AboutMe; DigestFrequency; DefaultGroupNotificationFrequency; IsProfilePhotoActive
      FullPhotoUrl; SmallPhotoUrl; BadgeText; BannerPhotoUrl; LastModifiedDate; SystemModstamp`),
  },
  {
    object: 'deal_contacts',
    title: 'Opportunity contact roles',
    ids: ['00K'],
    signature: ['OpportunityId', 'ContactId', 'Role'],
    fields: { id: 'Id', deal_id: 'OpportunityId', contact_id: 'ContactId', role: 'Role', added_on: 'CreatedDate' },
    also: ['IsPrimary', 'IsDeleted', 'CreatedById', 'LastModifiedDate', 'LastModifiedById', 'SystemModstamp'],
  },
  {
    object: 'quotas',
    title: 'Quotas',
    ids: ['0J9'],
    signature: [['QuotaAmount', 'QuotaQuantity']],
    fields: {
      id: 'Id',
      owner_id: 'QuotaOwnerId',
      period: 'PeriodId',
      starts_on: 'StartDate',
      amount: 'QuotaAmount',
      currency: 'CurrencyIsoCode',
    },
    memory: { metric: 'ForecastingTypeId', owner_name: 'QuotaOwner.Name', ends_on: any('End_Date__c', 'EndDate') },
    also: ['CompositeKeyId', 'QuotaQuantity', 'IsAmount', 'IsQuantity', 'ProductFamily', 'CreatedDate'],
  },
  {
    object: 'line_items',
    title: 'Opportunity products',
    ids: ['00k'],
    signature: ['OpportunityId', 'Quantity', 'UnitPrice'],
    fields: {
      id: 'Id',
      deal_id: 'OpportunityId',
      product: ['Name', 'ProductCode', 'Product2Id'],
      quantity: 'Quantity',
      list_price: 'ListPrice',
      price: 'UnitPrice',
      discount_share: 'Discount',
    },
    also: list(`ProductCode; Product2Id; PricebookEntryId; TotalPrice; Subtotal; ServiceDate; SortOrder; Description
      HasQuantitySchedule; HasRevenueSchedule; HasSchedule; IsDeleted; SystemModstamp`),
  },
];
