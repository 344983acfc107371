-- Mailboxes that several people read: whoever writes from one is nobody in particular.
create or replace macro is_shared_mailbox(mail) as coalesce(
  regexp_full_match(
    split_part(lower(mail), '@', 1),
    '(info|infos|sales|vertrieb|office|buero|kontakt|contact|contacto|contato|admin|administration|support|hello|hallo|bonjour|hola|service|services|mail|post|team|welcome|empfang|reception|einkauf|purchasing|achats|compras|accounting|buchhaltung|billing|invoice|rechnung|noreply|no-reply|marketing|hr|jobs|help|enquiries|ventas|vendas|commercial)'
  ),
  false
);
-- A person by name, whatever the order: `Lee, Ann` and `Ann Lee` are one.
create or replace macro name_key(name) as nullif(
  trim(regexp_replace(
    lower(strip_accents(regexp_replace(regexp_replace(name, '\s*[(<].*$', ''), '^\s*([^,]+),\s*([^,]+)$', '\2 \1'))),
    '[^\pL\pN]+',
    ' ',
    'g'
  )),
  ''
);
