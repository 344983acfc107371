import { list, any, type AnyTable } from '../crm';

/** API names, as in the Data Export Service, SOQL dumps and warehouses. */
export const recordTables: AnyTable[] = [
  {
    object: 'deals',
    title: 'Opportunities',
    ids: ['006'],
    signature: ['StageName', 'CloseDate', 'Id'],
    fields: {
      id: 'Id',
      name: 'Name',
      account_id: 'AccountId',
      contact_id: 'ContactId',
      owner_id: 'OwnerId',
      created_by_id: 'CreatedById',
      stage: 'StageName',
      is_won: 'IsWon',
      is_closed: 'IsClosed',
      amount: 'Amount',
      currency: 'CurrencyIsoCode',
      created_at: 'CreatedDate',
      closed_on: 'CloseDate',
      expected_close_on: 'CloseDate',
      source: 'LeadSource',
      loss_reason: any(
        'Loss_Reason__c',
        'LossReason__c',
        'Closed_Lost_Reason__c',
        'Lost_Reason__c',
        'Reason_Lost__c',
        'Reason_for_Loss__c',
      ),
      competitor: any('MainCompetitors__c', 'Competitor__c', 'Primary_Competitor__c'),
      deal_kind: 'Type',
      next_step: 'NextStep',
      probability: 'Probability',
      last_activity_on: 'LastActivityDate',
      modified_at: 'LastModifiedDate',
    },
    memory: {
      account_name: 'Account.Name',
      owner_name: 'Owner.Name',
      pipeline: 'RecordType.Name',
      referred_by: any('Referred_By__c', 'Referral_Source__c'),
      referred_by_contact_id: any('Referral_Contact__c', 'Referring_Contact__c'),
      referred_by_account_id: any('Referral_Account__c', 'Referring_Account__c'),
      discount_share: any('Discount_Percent__c', 'Discount__c'),
      list_amount: any('List_Amount__c', 'List_Price__c'),
      loss_note: any('Loss_Notes__c', 'Loss_Details__c', 'Loss_Description__c'),
    },
    also: list(`IsDeleted; IsPrivate; Description; StageSortOrder; ExpectedRevenue; TotalOpportunityQuantity
      ForecastCategory; ForecastCategoryName; CampaignId; HasOpportunityLineItem; Pricebook2Id; Territory2Id
      IsExcludedFromTerritory2Filter; LastModifiedById; SystemModstamp; LastStageChangeDate; FiscalYear
      FiscalQuarter; Fiscal; PrimaryPartnerAccountId; SyncedQuoteId; ContractId; LastAmountChangedHistoryId
      LastCloseDateChangedHistoryId; HasOpenActivity; HasOverdueTask; RecordTypeId; LastViewedDate
      LastReferencedDate`),
  },
  {
    object: 'accounts',
    title: 'Accounts',
    ids: ['001'],
    signature: ['Id', 'Name', ['BillingCity', 'BillingCountry', 'BillingState', 'AnnualRevenue', 'AccountSource']],
    fields: {
      id: 'Id',
      name: 'Name',
      domain: 'Website',
      owner_id: 'OwnerId',
      kind: any('Type', 'Classification__c'),
      industry: 'Industry',
      region: ['Region__c', 'BillingCountry', 'BillingState'],
      revenue: 'AnnualRevenue',
      employees: 'NumberOfEmployees',
      created_at: 'CreatedDate',
      last_activity_on: 'LastActivityDate',
      modified_at: 'LastModifiedDate',
      parent_id: 'ParentId',
    },
    memory: {
      owner_name: 'Owner.Name',
      tier: any('Tier__c', 'Account_Tier__c', 'CustomerPriority__c', 'Segment__c'),
      is_reference: any('Is_Reference__c', 'Reference_Account__c', 'Reference__c'),
    },
    also: list(`IsDeleted; MasterRecordId; RecordTypeId; BillingStreet; BillingCity; BillingPostalCode; BillingStateCode
      BillingCountryCode; BillingLatitude; BillingLongitude; BillingGeocodeAccuracy; BillingAddress
      ShippingStreet; ShippingCity; ShippingState; ShippingPostalCode; ShippingCountry; ShippingStateCode
      ShippingCountryCode; ShippingLatitude; ShippingLongitude; ShippingGeocodeAccuracy; ShippingAddress; Phone
      Fax; AccountNumber; Sic; SicDesc; Ownership; TickerSymbol; Description; Rating; Site; CurrencyIsoCode
      CreatedById; LastModifiedById; SystemModstamp; AccountSource; Jigsaw; JigsawCompanyId; PhotoUrl
      OperatingHoursId; DunsNumber; Tradestyle; NaicsCode; NaicsDesc; YearStarted; DandbCompanyId
      IsCustomerPortal; LastViewedDate; LastReferencedDate; IsExcludedFromRealign`),
  },
  {
    object: 'contacts',
    title: 'Contacts',
    ids: ['003'],
    signature: ['Id', ['LastName', 'Name'], 'Email', 'AccountId'],
    fields: {
      id: 'Id',
      account_id: 'AccountId',
      name: 'Name',
      first_name: 'FirstName',
      last_name: 'LastName',
      email: 'Email',
      title: 'Title',
      source: 'LeadSource',
      created_at: 'CreatedDate',
      bounced_on: 'EmailBouncedDate',
      owner_id: 'OwnerId',
    },
    memory: {
      account_name: 'Account.Name',
      role: any('Role__c', 'Contact_Role__c', 'Buying_Role__c'),
      referred_by_contact_id: any('Referral_Contact__c', 'Referred_By__c'),
      referred_by_account_id: any('Referral_Account__c'),
      left_on: any('Left_On__c', 'Left_Company_Date__c'),
    },
    also: list(`IsDeleted; MasterRecordId; Salutation; MiddleName; Suffix; OtherStreet; OtherCity; OtherState
      OtherPostalCode; OtherCountry; MailingStreet; MailingCity; MailingState; MailingPostalCode; MailingCountry
      MailingAddress; Phone; Fax; MobilePhone; HomePhone; OtherPhone; AssistantPhone; AssistantName; ReportsToId
      Department; Birthdate; Description; HasOptedOutOfEmail; HasOptedOutOfFax; DoNotCall; LastActivityDate
      LastCURequestDate; LastCUUpdateDate; EmailBouncedReason; IsEmailBounced; Jigsaw; JigsawContactId
      IndividualId; Pronouns; GenderIdentity; RecordTypeId; CurrencyIsoCode; CreatedById; LastModifiedDate
      LastModifiedById; SystemModstamp; PhotoUrl; LastViewedDate; LastReferencedDate`),
  },
  {
    object: 'leads',
    title: 'Leads',
    ids: ['00Q'],
    signature: ['Id', 'Company', 'Status', ['IsConverted', 'ConvertedDate', 'LeadSource']],
    fields: {
      id: 'Id',
      name: 'Name',
      first_name: 'FirstName',
      last_name: 'LastName',
      company: 'Company',
      email: 'Email',
      owner_id: 'OwnerId',
      source: 'LeadSource',
      status: 'Status',
      created_at: 'CreatedDate',
      is_converted: 'IsConverted',
      converted_on: 'ConvertedDate',
      account_id: 'ConvertedAccountId',
      contact_id: 'ConvertedContactId',
      deal_id: 'ConvertedOpportunityId',
    },
    memory: {
      owner_name: 'Owner.Name',
      value: any('Estimated_Value__c', 'Lead_Value__c'),
      closed_on: any('Closed_On__c', 'Closed_Date__c', 'Disqualified_On__c', 'Disqualified_Date__c'),
    },
    also: list(`IsDeleted; MasterRecordId; Salutation; MiddleName; Suffix; Title; Street; City; State; PostalCode; Country
      StateCode; CountryCode; Latitude; Longitude; GeocodeAccuracy; Address; Phone; MobilePhone; Fax; Website
      Description; Industry; Rating; CurrencyIsoCode; AnnualRevenue; NumberOfEmployees; HasOptedOutOfEmail
      IsUnreadByOwner; DoNotCall; HasOptedOutOfFax; LastTransferDate; Jigsaw; JigsawContactId; EmailBouncedReason
      EmailBouncedDate; CompanyDunsNumber; DandbCompanyId; IndividualId; CreatedById; LastModifiedDate
      LastModifiedById; SystemModstamp; LastActivityDate; RecordTypeId; PhotoUrl; LastViewedDate
      LastReferencedDate`),
  },
];
