-- Who decides, by the role on a deal or, where roles are not kept, by the job title; in five languages.
create or replace macro is_decision_maker(role) as regexp_matches(
  lower(strip_accents(role)),
  '(decision.?maker|decider|economic.?buyer|approv|signator|sponsor|entscheid|decideur|decisionnaire|decisor|responsable de la decision|tomador)'
);
create or replace macro is_decision_title(title) as regexp_matches(
  lower(strip_accents(title)),
  '(\b(ceo|cfo|coo|cio|cto|cmo|cro|cpo|ciso|vp|svp|evp|pdg|dg|chief|owner|founder|co-founder|president|partner|principal|director|directora|diretor|diretora|directeur|directrice|gerente|gerant|socio|socia|dueno|duena|inhaber|inhaberin|vorstand|vorstandin|prokurist|geschaftsfuhrer|geschaftsfuhrerin)\b|managing director|vice.?president|head of|leiter|leiterin|bereichsleit|abteilungsleit)'
);
-- Deals that renew what was sold before.
create or replace macro is_renewal(deal_kind) as
  coalesce(regexp_matches(lower(deal_kind), 'renew|verläng|renouv|renov'), false);
-- Meetings that nobody travelled to, by their place; null where no place is told.
create or replace macro is_online(place) as regexp_matches(
  lower(place),
  'zoom|teams|meet|webex|online|video|skype|phone|telefon|telefono|telephone|call|http|remote|virtual|virtuell'
);
