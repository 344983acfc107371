-- How long somebody waited, in bands of working hours, of which a day has eight; or in days where nothing has a time of day.
create or replace macro hours_band(hours, censored) as case
  when hours is null then 'unknown'
  when censored then 'not yet'
  when hours <= 1 then 'within 1 hour'
  when hours <= 4 then 'within 4 hours'
  when hours <= 8 then 'within a day'
  when hours <= 24 then 'within 3 days'
  else 'longer'
end;
create or replace macro days_band(days, censored) as case
  when days is null then 'unknown'
  when censored then 'not yet'
  when days <= 1 then 'within a day'
  when days <= 3 then 'within 3 days'
  else 'longer'
end;
