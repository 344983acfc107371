-- Which calls and meetings had a purpose? One row per call, meeting or visit of the last purpose_days; a miss has a
-- subject that is blank, the bare type of activity, or only a check-in; part = which.
with tags as (
  select activity_id, bool_or(tag = 'check-in' and place is distinct from 'text') and bool_and(tag = 'check-in') as is_check_in
  from activity_tags
  group by activity_id
),
held as (
  select
    touch.*,
    trim(activity.subject) as subject,
    trim(regexp_replace(lower(strip_accents(activity.subject)), '[^a-z0-9]+', ' ', 'g')) as words,
    coalesce(tags.is_check_in, false) as is_check_in
  from touches as touch
    join activities as activity on activity.activity_id = touch.activity_id
    left join tags on tags.activity_id = touch.activity_id
  where touch.kind in ('call', 'meeting', 'visit')
    and touch.happened_on > getvariable('look_day')::date - getvariable('purpose_days')::integer
),
named as (
  select
    *,
    case
      when coalesce(words, '') = '' then 'blank'
      when regexp_matches(
        words,
        '^(((new|phone|video|online|teams|zoom|web|conference|inbound|outbound|incoming|outgoing|logged|log|customer|client|sales|site|on site|business) )*'
        || '(call|calls|phone|telephone|callback|call back|meeting|meetings|appointment|visit|event|lunch|dinner|coffee|task|activity|other|zoom|teams|to do|todo|'
        || 'anruf|telefonat|telefon|gesprach|telefongesprach|kundengesprach|kundentermin|kundenbesuch|ruckruf|termin|besprechung|treffen|sitzung|besuch|besuchstermin|aufgabe|'
        || 'appel|appel telephonique|coup de fil|telephone|rendez vous|rdv|rdv client|reunion|entretien|visite|visite client|tache|'
        || 'llamada|llamada telefonica|telefono|reunion|cita|visita|visita cliente|tarea|evento|'
        || 'ligacao|chamada|telefonema|telefone|reuniao|encontro|compromisso|tarefa)( [0-9]+)?)$'
      ) then 'bare type'
      when is_check_in then 'check-in'
      else 'purpose'
    end as part
  from held
)
select
  activity_id as case_id,
  rep,
  'activity' as subject_kind,
  activity_id as subject_id,
  account_id,
  deal_id,
  happened_on,
  part = 'purpose' as hit,
  null::double as value,
  null::double as x,
  part,
  null::double as amount,
  null::boolean as censored,
  subject as note
from named
