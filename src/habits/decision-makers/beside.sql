-- How many people of the customer are on a deal? One row.
select 'contacts' as key, median(value) as value, count(*)::double as n from cases_decision_makers
