-- How texts, ids and names are compared everywhere in the model.
create or replace macro plain(t) as trim(regexp_replace(lower(strip_accents(t)), '[^\pL\pN]+', ' ', 'g'));

-- A company without its legal form: `Acme, Inc.` and `ACME GmbH & Co. KG` are both `acme`.
create or replace macro company_key(t) as coalesce(
  nullif(
    regexp_replace(
      plain(t),
      '( (gmbh|mbh|ag|kg|kgaa|ohg|ug|se|ek|e k|inc|incorporated|ltd|limited|llc|l l c|llp|plc|p l c|corp|corporation|co|company|and co|und co|sa|s a|sas|s a s|sarl|s a r l|eurl|srl|s r l|spa|s p a|sl|s l|slu|bv|b v|nv|n v|oy|oyj|ab|as|a s|aps|lda|ltda|pty|pte|sro|s r o|kft|sp z o o))+$',
      ''
    ),
    ''
  ),
  nullif(plain(t), '')
);

-- A person by name: `Lee, Ann` and `Ann Lee (ann@example.com)` are both `ann lee`.
create or replace macro person_key(t) as nullif(
  plain(regexp_replace(regexp_replace(t, '\s*[(<].*$', ''), '^\s*([^,]+),\s*([^,]+)$', '\2 \1')),
  ''
);

create or replace macro mail_of(t) as lower(nullif(regexp_extract(t, '[^\s;,<>()"]+@[^\s;,<>()"]+'), ''));
create or replace macro host_of(t) as nullif(
  regexp_replace(regexp_replace(lower(trim(t)), '^(https?://)?(www\.)?', ''), '[/?#:].*$', ''),
  ''
);
create or replace macro domain_of(mail) as nullif(split_part(mail, '@', 2), '');
-- Everybody's mail hosts tell nothing about a company.
create or replace macro is_free_mail(domain) as regexp_matches(
  domain,
  '^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|aol|gmx|web|t-online|freenet|proton|protonmail|orange|wanadoo|laposte|libero|uol|bol|terra|msn|mail|yandex|qq|163)\.'
);

-- Salesforce ids have 15 characters, or 18 with a checksum: one thing where files mix them.
create or replace macro id_key(t) as case
  when length(t) = 18 and getvariable('short_ids') and regexp_full_match(t, '[0a][0-9A-Za-z]{14}[A-Z0-5]{3}')
    then left(t, 15)
  else t
end;
-- A cell may hold several ids: the first is the one that counts, the others are links.
create or replace macro has_many(t) as contains(t, ';') or contains(t, ',');
create or replace macro first_id(t) as id_key(case when has_many(t) then nullif(trim(regexp_extract(t, '[^;,]+')), '') else t end);
create or replace macro is_prefixed(t) as length(t) in (15, 18) and left(t, 3) in ('001', '003', '006', '00Q', '0XB');
-- Of five id cells the one that names a thing of this prefix; ids of other CRMs are believed where they stand.
create or replace macro pick_id(prefix, own, b, c, d, e) as case
  when own is not null and (not is_prefixed(own) or left(own, 3) = prefix) then own
  when is_prefixed(b) and left(b, 3) = prefix then b
  when is_prefixed(c) and left(c, 3) = prefix then c
  when is_prefixed(d) and left(d, 3) = prefix then d
  when is_prefixed(e) and left(e, 3) = prefix then e
end;
create or replace macro is_mass_mail(t) as length(t) in (15, 18) and left(t, 3) = '0XB';

create or replace macro is_touch_kind(kind) as coalesce(
  kind in ('call', 'email', 'meeting', 'visit', 'message', 'letter'), false
);

create or replace macro currency_key(t) as nullif(upper(trim(t)), '');
