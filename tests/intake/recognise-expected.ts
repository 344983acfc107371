/**
 * What each file of the real data sets is and which header fills which field, written down by reading the headers.
 * `none` marks files of things that no habit needs. Several headers of one field are joined by ` | `.
 */
const text = `
b2b_opps_loss_reasons/opportunities.csv: spreadsheet deals
  id=opportunity_id; account_name=account_name; owner_name=owner; stage=stage; is_won=is_won; is_closed=is_closed
  amount=amount; created_at=created_date; closed_on=close_date; expected_close_on=close_date; source=lead_source
  loss_reason=loss_reason; last_open_stage=lost_at_stage

crm_reps_opps_apache/customers.csv: spreadsheet accounts
  id=customer_id; name=customer_name; industry=industry; region=country; created_at=created_at
crm_reps_opps_apache/opportunities.csv: spreadsheet deals
  id=opportunity_id; account_id=customer_id; owner_id=sales_rep_id; created_at=created_date; closed_on=close_date
  expected_close_on=close_date; stage=stage; amount=expected_revenue; probability=probability
crm_reps_opps_apache/sales_reps.csv: spreadsheet people
  id=sales_rep_id; name=sales_rep_name; email=email; team=region_id; started_on=hire_date
crm_reps_opps_apache/orders.csv: none
crm_reps_opps_apache/products.csv: none
crm_reps_opps_apache/regions.csv: none

d365_demo/Account.csv: dynamics365 accounts
  name=Account Name; owner_name=Owner; region=Territory; revenue=Annual Revenue
d365_demo/Contact.csv: dynamics365 contacts
  account_name=Company Name; first_name=First Name; last_name=Last Name; email=Email; title=Job Title
  role=Decision influence labels; source=Lead Source
d365_demo/Appointments.csv: dynamics365 activities
  subject=Subject; regarding_name=Regarding; contact_name=Required Attendees; starts_at=Start Time; ends_at=End Time
  place=Location; state=Status; owner_name=Owner; done_at=Actual End; created_at=Created On; body=Description
  minutes=Duration; outcome=Status Reason
d365_demo/Emails.csv: dynamics365 activities
  subject=Subject; contact_name=To; regarding_name=Regarding; outcome=Status Reason; body=Description
  direction=Direction; due_on=Due Date; owner_name=Owner; account_name=Senders Account; starts_at=Start Date
  done_at=Date Sent | Actual End; state=Activity Status
d365_demo/Goal.csv: dynamics365 quotas
  id=Name; owner_name=Goal Owner; amount=Target; period=Fiscal Period; year=Fiscal Year; metric=Goal Metric
  parent=Parent Goal; starts_on=From; ends_on=To
d365_demo/Opportunity.csv: dynamics365 deals
  created_at=Created On; name=Topic; owner_name=Owner; account_name=Potential Customer; status=Status
  loss_reason=Status Reason; amount=Est. revenue; expected_close_on=Est. close date; closed_amount=Actual Revenue
  closed_on=Actual Close Date; probability=Probability; stage=Sales Stage; need=Customer Need; source=Source Campaign
  currency=Currency; contact_name=Contact
d365_demo/User.csv: dynamics365 people
  first_name=First Name; last_name=Last Name; email=Primary Email; title=Title; manager=Manager
d365_demo/Campaign.csv: none
d365_demo/Product.csv: none
d365_demo/Territory.csv: none

duckflow_crm/contacts.csv: spreadsheet contacts
  id=contact_id; email=email; created_at=created_at; owner_name=owner
duckflow_crm/deals.csv: spreadsheet deals
  id=deal_id; contact_id=contact_id; stage=stage; amount=amount; closed_on=close_date; expected_close_on=close_date
  source=source

hubspot_fivetran_seeds/company_data.csv: hubspot accounts
  id=id; name=property_name; created_at=property_createdate; industry=property_industry; region=property_country
  revenue=property_annualrevenue
hubspot_fivetran_seeds/contact_data.csv: hubspot contacts
  id=id; email=property_email; account_name=property_company; first_name=property_firstname
  last_name=property_lastname; created_at=property_createdate | property_created_at; title=property_jobtitle
hubspot_fivetran_seeds/deal_data.csv: hubspot deals
  id=deal_id; pipeline=deal_pipeline_id; stage=deal_pipeline_stage_id; owner_id=owner_id; name=property_dealname
  amount=property_amount; closed_on=property_closedate; expected_close_on=property_closedate
  created_at=property_createdate
hubspot_fivetran_seeds/deal_company_data.csv: hubspot links
  deal_id=deal_id; account_id=company_id
hubspot_fivetran_seeds/deal_contact_data.csv: hubspot deal_contacts
  deal_id=deal_id; contact_id=contact_id
hubspot_fivetran_seeds/deal_pipeline_data.csv: hubspot stages
  pipeline=pipeline_id; pipeline_name=label
hubspot_fivetran_seeds/deal_pipeline_stage_data.csv: hubspot stages
  id=stage_id; name=label; pipeline=pipeline_id; position=display_order; probability=probability
  is_won=closed_won; is_closed=is_closed
hubspot_fivetran_seeds/deal_stage_data.csv: hubspot changes
  entity_id=deal_id; changed_at=date_entered; stage=value
hubspot_fivetran_seeds/deal_property_history_data.csv: hubspot changes
  entity_id=deal_id; changed_at=timestamp; field=name; after=value
hubspot_fivetran_seeds/company_property_history_data.csv: hubspot changes
  entity_id=company_id; changed_at=timestamp; field=name; after=value
hubspot_fivetran_seeds/engagement_data.csv: hubspot activities
  id=id; kind=type
hubspot_fivetran_seeds/engagement_call_data.csv: hubspot activities
  id=engagement_id; created_at=property_hs_createdate; starts_at=property_hs_timestamp; kind=type
hubspot_fivetran_seeds/engagement_company_data.csv: hubspot links
  activity_id=engagement_id; account_id=company_id; kind=engagement_type
hubspot_fivetran_seeds/engagement_contact_data.csv: hubspot links
  activity_id=engagement_id; contact_id=contact_id; kind=engagement_type
hubspot_fivetran_seeds/engagement_deal_data.csv: hubspot links
  activity_id=engagement_id; deal_id=deal_id; kind=engagement_type
hubspot_fivetran_seeds/engagement_email_data.csv: hubspot activities
  id=engagement_id; created_at=property_hs_createdate; subject=property_hs_email_subject; body=property_hs_email_text
  done_at=property_hs_timestamp; owner_id=property_hubspot_owner_id
hubspot_fivetran_seeds/engagement_meeting_data.csv: hubspot activities
  id=engagement_id; starts_at=start_time; ends_at=end_time; outcome=meeting_outcome; body=body; subject=title
hubspot_fivetran_seeds/engagement_note_data.csv: hubspot activities
  id=engagement_id; created_at=property_hs_createdate; body=property_hs_note_body; done_at=property_hs_timestamp
  owner_id=property_hubspot_owner_id
hubspot_fivetran_seeds/engagement_task_data.csv: hubspot activities
  id=engagement_id; created_at=property_hs_createdate; subkind=property_hs_task_type; due_on=property_hs_timestamp
  owner_id=property_hubspot_owner_id; kind=type
hubspot_fivetran_seeds/owner_data.csv: hubspot people
  id=owner_id; started_on=created_at; kind=type; email=email; first_name=first_name; last_name=last_name
hubspot_fivetran_seeds/users_data.csv: hubspot people
  id=id; team=primary_team_id; email=email; first_name=first_name; last_name=last_name
hubspot_fivetran_seeds/merged_deal_data.csv: none
hubspot_fivetran_seeds/property_data.csv: none
hubspot_fivetran_seeds/property_option_data.csv: none
hubspot_fivetran_seeds/team_data.csv: none

hubspot_raw_upper/companies.csv: hubspot accounts
  id=ID; created_at=CREATEDATE; domain=DOMAIN; modified_at=HS_LASTMODIFIEDDATE; name=NAME
hubspot_raw_upper/contacts.csv: hubspot contacts
  id=ID; created_at=CREATEDATE; email=EMAIL; first_name=FIRSTNAME; last_name=LASTNAME
hubspot_raw_upper/deals.csv: hubspot deals
  id=HS_OBJECT_ID; amount=AMOUNT; closed_on=CLOSEDATE; expected_close_on=CLOSEDATE; created_at=CREATEDATE
  name=DEALNAME; stage=DEALSTAGE; modified_at=HS_LASTMODIFIEDDATE

meridian_deals_quota/deals.csv: spreadsheet deals
  id=deal_id; account_name=account_name; owner_id=rep_id; stage=stage; amount=deal_value; closed_on=close_date
  expected_close_on=close_date; created_at=created_date; loss_reason=loss_reason
meridian_deals_quota/reps.csv: spreadsheet people
  id=rep_id; name=rep_name; team=segment; manager=manager; started_on=hire_date

sf_data_cloud_workshop/Account.csv: salesforce accounts
  id=Id; name=Name; kind=Classification__c; parent_id=ParentId; region=BillingCountry; domain=Website
  industry=Industry; revenue=AnnualRevenue; employees=NumberOfEmployees; owner_id=OwnerId; created_at=CreatedDate
  modified_at=LastModifiedDate; last_activity_on=LastActivityDate
sf_data_cloud_workshop/Contact.csv: salesforce contacts
  id=Id; account_id=AccountId; last_name=LastName; first_name=FirstName; name=Name; email=Email; title=Title
  source=LeadSource; owner_id=OwnerId; created_at=CreatedDate; bounced_on=EmailBouncedDate
sf_data_cloud_workshop/Lead.csv: salesforce leads
  id=Id; last_name=LastName; first_name=FirstName; name=Name; company=Company; email=Email; source=LeadSource
  status=Status; owner_id=OwnerId; is_converted=IsConverted; converted_on=ConvertedDate
  account_id=ConvertedAccountId; contact_id=ConvertedContactId; deal_id=ConvertedOpportunityId; created_at=CreatedDate
sf_data_cloud_workshop/Opportunity.csv: salesforce deals
  id=Id; account_id=AccountId; name=Name; stage=StageName; amount=Amount; probability=Probability
  closed_on=CloseDate; expected_close_on=CloseDate; deal_kind=Type; next_step=NextStep; source=LeadSource
  is_closed=IsClosed; is_won=IsWon; owner_id=OwnerId; created_at=CreatedDate; created_by_id=CreatedById
  modified_at=LastModifiedDate; last_activity_on=LastActivityDate
sf_data_cloud_workshop/Task.csv: salesforce activities
  id=Id; contact_id=WhoId; regarding_id=WhatId; subject=Subject; due_on=ActivityDate; state=Status; owner_id=OwnerId
  body=Description; account_id=AccountId; is_done=IsClosed; created_at=CreatedDate; seconds=CallDurationInSeconds
  direction=CallType; outcome=CallDisposition; subkind=TaskSubtype; kind=Type__c
sf_data_cloud_workshop/Campaign.csv: none
sf_data_cloud_workshop/CampaignMember.csv: none
sf_data_cloud_workshop/Case.csv: none

sf_devorg_powerbi/Account.csv: salesforce accounts
  id=Id; name=Name; kind=Type; parent_id=ParentId; region=BillingState; industry=Industry; revenue=AnnualRevenue
  employees=NumberOfEmployees; last_activity_on=LastActivityDate
sf_devorg_powerbi/Contact.csv: salesforce contacts
  id=Id; account_id=AccountId; last_name=LastName; first_name=FirstName; email=Email; title=Title; source=LeadSource
  bounced_on=EmailBouncedDate; name=Name
sf_devorg_powerbi/Lead.csv: salesforce leads
  id=Id; last_name=LastName; first_name=FirstName; name=Name; company=Company; email=Email; source=LeadSource
  status=Status; owner_id=OwnerId; is_converted=IsConverted; converted_on=ConvertedDate
  account_id=ConvertedAccountId; contact_id=ConvertedContactId; deal_id=ConvertedOpportunityId
sf_devorg_powerbi/Opportunity.csv: salesforce deals
  id=Id; account_id=AccountId; name=Name; stage=StageName; amount=Amount; probability=Probability
  closed_on=CloseDate; expected_close_on=CloseDate; next_step=NextStep; source=LeadSource; is_closed=IsClosed
  is_won=IsWon; created_at=CreatedDate; modified_at=LastModifiedDate; last_activity_on=LastActivityDate
sf_devorg_powerbi/OpportunityHistory.csv: salesforce changes
  id=Id; entity_id=OpportunityId; changed_at=CreatedDate; stage=StageName; amount=Amount; close_on=CloseDate
sf_devorg_powerbi/OpportunityHistoryGroup.csv: none

sf_fivetran_seeds/sf_account_data.csv: salesforce accounts
  id=id; name=name; kind=type; parent_id=parent_id; region=billing_country; domain=website; industry=industry
  revenue=annual_revenue; employees=number_of_employees; owner_id=owner_id; last_activity_on=last_activity_date
sf_fivetran_seeds/sf_account_history_data.csv: salesforce changes
  entity_id=id; changed_at=_fivetran_start; after=type
sf_fivetran_seeds/sf_contact_data.csv: salesforce contacts
  id=id; account_id=account_id; created_at=created_date; email=email; bounced_on=email_bounced_date
  first_name=first_name; last_name=last_name; name=name; owner_id=owner_id; title=title; source=lead_source
  referred_by_account_id=referral_account_c; referred_by_contact_id=referral_contact_c
sf_fivetran_seeds/sf_event_data.csv: salesforce activities
  id=id; account_id=account_id; created_at=created_date; body=description; minutes=duration_in_minutes
  ends_at=end_date_time; place=location; owner_id=owner_id; starts_at=start_date_time; subject=subject; subkind=type
  regarding_id=what_id; contact_id=who_id; outcome=call_disposition_c
sf_fivetran_seeds/sf_lead_data.csv: salesforce leads
  id=id; owner_id=owner_id; source=lead_source; converted_on=converted_date; contact_id=converted_contact_id
  name=name; is_converted=is_converted; status=status; deal_id=converted_opportunity_id; company=company
  first_name=first_name; email=email; last_name=last_name; created_at=created_date; account_id=converted_account_id
sf_fivetran_seeds/sf_opportunity_data.csv: salesforce deals
  id=id; account_id=account_id; amount=amount; closed_on=close_date; expected_close_on=close_date
  created_at=created_date; is_closed=is_closed; is_won=is_won; last_activity_on=last_activity_date
  source=lead_source; name=name; next_step=next_step; owner_id=owner_id; probability=probability; stage=stage_name
  deal_kind=type
sf_fivetran_seeds/sf_opportunity_history_data.csv: salesforce changes
  entity_id=id; changed_at=_fivetran_start; stage=stage_name; amount=amount; close_on=close_date
sf_fivetran_seeds/sf_opportunity_line_item_data.csv: salesforce line_items
  id=id; deal_id=opportunity_id; product=name; quantity=quantity; discount_share=discount; list_price=list_price
  price=unit_price
sf_fivetran_seeds/sf_task_data.csv: salesforce activities
  id=id; contact_id=who_id; regarding_id=what_id; subject=subject; body=description; owner_id=owner_id
  direction=call_type; is_done=is_closed; due_on=activity_date; account_id=account_id; created_at=created_date
  seconds=call_duration_in_seconds; subkind=task_subtype; state=status; kind=type; done_at=completed_date_time
  outcome=call_disposition
sf_fivetran_seeds/sf_user_data.csv: salesforce people
  id=id; name=name; first_name=first_name; last_name=last_name; email=email; active=is_active; kind=user_type
  manager=manager_id; team=department; title=title
sf_fivetran_seeds/sf_product_2_data.csv: none
sf_fivetran_seeds/sf_user_role_data.csv: none
`;

export interface Expected {
  file: string;
  crm: string;
  object: string;
  /** Field → header or headers; empty for files that nothing needs. */
  fields: Record<string, string>;
}

/** The expectations by file, `folder/name.csv`. */
export const expected: Expected[] = text
  .split(/\n(?=\S)/)
  .filter((block) => block.trim() !== '')
  .map((block) => {
    const [head = '', ...lines] = block.trim().split('\n');
    const [file = '', what = ''] = head.split(': ');
    const [crm = '', object = ''] = what.split(' ');
    const pairs = lines.flatMap((line) => line.split(';')).map((pair) => pair.trim());
    const fields = Object.fromEntries(pairs.filter((pair) => pair !== '').map((pair) => pair.split('=')));
    return { file, crm, object, fields };
  });
