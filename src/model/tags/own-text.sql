-- What did the team itself write? One row per activity done whose text is the team's: neither mass nor come in as a mail.
create or replace macro bare(t) as replace(lower(strip_accents(t)), 'ß', 'ss');

-- A mail address in angle brackets makes no page of a text, whose lines are then lines.
create or replace macro is_html(t) as contains(t, '<') and regexp_matches(t, '(?i)<(html|body|div|p|br|td|li)\b');
-- Marks become line ends where they end a line; what a mail program quoted or signed is dropped by its own marks.
create or replace macro html_lines(t) as regexp_replace(
  regexp_replace(
    regexp_replace(
      t,
      '(?is)<(style|script|head|title)\b.*?</(style|script|head|title)\s*>|<!--.*?-->|<blockquote\b.*</blockquote\s*>|<(blockquote\b|div[^>]*(gmail_quote|gmail_signature|divRplyFwdMsg|yahoo_quoted|moz-cite-prefix|moz-signature)).*',
      ' ',
      'g'
    ),
    '[\r\n]+', ' ', 'g'
  ),
  '(?i)<(br|/p|/div|/tr|/li|/h[1-6]|hr)\b[^<>]*>', chr(10), 'g'
);
create or replace macro without_marks(t) as regexp_replace(t, '</?[a-zA-Z!][^<>]*>', ' ', 'g');
-- Letters that are spelt out lose their accents, which no phrase needs; what is not known becomes a space.
create or replace macro letters_by_number(t) as case
  when contains(t, '&#') then
    replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(
            regexp_replace(
              regexp_replace(regexp_replace(t, '&#(19[2-7]|22[4-9]);', 'a', 'g'), '&#(20[0-3]|23[2-5]);', 'e', 'g'),
              '&#(20[4-7]|23[6-9]);', 'i', 'g'
            ),
            '&#(21[0-4]|24[2-6]);', 'o', 'g'
          ),
          '&#(21[7-9]|220|249|25[0-2]);', 'u', 'g'
        ),
        '&#(199|231);', 'c', 'g'
      ),
      '&#223;', 'ß'
    )
  else t
end;
create or replace macro unescaped(t) as case
  when contains(t, '&') then regexp_replace(
    regexp_replace(
      replace(replace(replace(letters_by_number(replace(t, '&amp;', '&')), '&szlig;', 'ß'), '&#39;', ''''), '&rsquo;', '’'),
      '&([a-zA-Z])(uml|acute|grave|circ|tilde|cedil|ring);', '\1', 'g'
    ),
    '&#?[a-zA-Z0-9]{2,8};', ' ', 'g'
  )
  else t
end;

-- Everything from here on is not the team's own new text: what is answered to, the signature, the way into a meeting,
-- the lawyer's lines. A date stands in every line that begins a quote, so that "on the phone he wrote:" is none.
create or replace macro own_part(t) as regexp_replace(
  t,
  '(?im:^[ \t]*-{2,} ?(original message|forwarded message|original appointment|urspr[uü]ngliche nachricht|weitergeleitete nachricht|message (d''origine|transf[ée]r[ée])|mensaje (original|reenviado)|mensagem (original|encaminhada))'
  || '|^[ \t]*-- ?$'
  || '|^[ \t]*____+'
  || '|^[ \t]*(from|von|de|exp[ée]diteur|remitente)\s?:[^\n]+\n[ \t]*(sent|gesendet|envoy[ée]|enviad[oa]|date|datum|fecha|data)( el| em| le)?\s?:'
  || '|\b(from|von|de)\s?:[^\n]+ (sent|gesendet|envoy[ée]|enviad[oa])( el| em)?\s?:[^\n]*\d'
  || '|\n[ \t]*((with )?(best|kind|warm|kindest|warmest|many)? ?(regards|wishes)|best|all the best|cheers|(yours )?(sincerely|faithfully|truly)( yours)?|(many )?thanks|thank you|mit (freundlichen|besten|herzlichen|vielen|lieben) gr[uü](ß|ss)en|(freundliche|viele|beste|herzliche|liebe|sch[oö]ne) gr[uü](ß|ss)e|gru(ß|ss)|mfg|vg|lg|(bien )?cordialement|bien [aà] vous|((bien|tr[eè]s) )?(sinc[eè]res|cordiales) salutations|salutations( distingu[ée]es)?|meilleures salutations|(un )?(cordial )?saludos?( cordial(es)?)?|atentamente|atenciosamente|att|(com os melhores |os melhores )?cumprimentos|(um )?abra[cç]os?)( (aus|from|de|nach) [^\n]+)?[ \t]*[,.!]?[ \t]*\n\s*\S'
  || '|^[ \t]*(microsoft teams|join (the |our )?(zoom |teams )?(meeting|call)|join (on your computer|with google meet|by phone|microsoft teams)|meeting id ?:|dial.in|one tap mobile|klicken sie hier,? um an der besprechung|an der besprechung teilnehmen|jetzt an der besprechung|rejoindre la r[ée]union|cliquez ici pour (rejoindre|participer)|unirse a la reuni[oó]n|haga clic aqu[ií] para unirse|ingressar na reuni[aã]o|participar da reuni[aã]o|clique aqui para (ingressar|participar|entrar))'
  || '|is inviting you to a scheduled zoom meeting'
  || '|\b(this|the information in this|diese|ce|cet|este|esta) (e.?mail|message|communication|nachricht|courriel|courrier|correo|mensaje|mensagem)\b[^\n]*(confidential|privileged|intended (only|solely)|vertraulich|confidentiel|confidencia))'
  || '(?s:.*)'
  || '|(?:\bOn [^\n]*\d[^\n]*\n?[^\n]*\bwrote ?:|\bAm [^\n]*\d[^\n]*\n?[^\n]*\bschrieb\b[^\n:]*:|\bLe [^\n]*\d[^\n]*\n?[^\n]*\ba écrit ?:|\bEl [^\n]*\d[^\n]*\n?[^\n]*\bescribió ?:|\bEm [^\n]*\d[^\n]*\n?[^\n]*\bescreveu ?:)(?s:.*)',
  ''
);

-- Lines that are quoted, that are an address or a number to call; then links, wherever they stand.
create or replace macro own_lines(t) as regexp_replace(
  t,
  '(?im)^[ \t]*(>[^\n]*|(tel|phone|telephone|telefon|t[ée]l[ée]phone|tel[ée]fono|telefone|mobile?|mobil|handy|m[oó]vil|celular|portable|fon|fax|[tmf])\.?\s?[:.]?\s?[+(]?\d[\d ()/.-]+\d[^\n]*|\S+@\S+\.\w+)[ \t]*$',
  '',
  'g'
);

-- The subject of an answer is the other side's, and the CRM's own "Email:" before it nobody's.
create or replace macro own_subject_of(t, kind) as case
  when kind <> 'email' then t
  when regexp_matches(t, '(?i)^\s*((list ?)?e-?mail: ?)?((re|aw|antw|sv|rv|res|tr|fwd?|wg|enc|rif)(\[\d+\])?\s?: ?)') then null
  else regexp_replace(t, '(?i)^\s*e-?mail: ?', '')
end;

-- Without the greeting, to the first full stop or blank line, 200 characters at most.
create or replace macro first_sentence_of(t) as regexp_extract(
  regexp_replace(
    t,
    '(?i)^\s*(hi|hello|hey|dear|good (morning|afternoon|day)|hallo|guten (tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|ch[eè]re?s?|madame|monsieur|hola|buen[oa]s (d[ií]as|tardes)|estimad[oa]s?|querid[oa]s?|ol[aá]|oi|bom dia|boa tarde|prezad[oa]s?|car[oa]s?|senhora?)\b[^\n,!:.]{0,60}((mr|mrs|ms|dr|prof|sr|sra|srta|me|mme|m)\.[^\n,!:.]{0,40})*[,!:\n]\s*',
    ''
  ),
  '(?s)^(.{0,200}?)(?:[.!?](?:\s|$)|\n\s*\n|$)',
  1
);

create or replace view team_texts as
select
  a.rowid as place,
  a.activity_id,
  a.kind,
  own_subject_of(a.subject, a.kind) as subject,
  a.body
from activities a
where a.state = 'done'
  and not coalesce(a.is_mass, false)
  -- What came in is not the team's; of a call that came in, the team wrote the note.
  and not (coalesce(a.direction, '') = 'incoming' and a.kind in ('email', 'message', 'letter'));

-- Step by step, each where there is something to do: a column is computed once, a macro within a macro many times over.
create or replace view own_text as
with texts as (
  select place, activity_id, kind, subject, case when is_html(body) then html_lines(body) else body end as text from team_texts
),
plain_texts as (
  select place, activity_id, kind, subject, unescaped(case when contains(text, '<') then without_marks(text) else text end) as text
  from texts
),
lines as (
  select place, activity_id, kind, subject,
    case when contains(text, chr(13)) then replace(replace(text, chr(13) || chr(10), chr(10)), chr(13), chr(10)) else text end
      as text
  from plain_texts
),
own_lines_only as (
  select place, activity_id, kind, subject, case when contains(text, chr(10)) then own_lines(text) else text end as text
  from lines
),
own_parts as (
  select place, activity_id, kind, subject,
    -- What is quoted or signed on one line has a colon in it; what a lawyer added is long.
    case
      when contains(text, chr(10)) or contains(text, ':') or length(text) > 300 then own_part(text)
      else text
    end as text
  from own_lines_only
),
linkless as (
  select place, activity_id, kind, subject,
    trim(
      case
        when contains(text, '://') or contains(text, 'www.')
          then regexp_replace(text, '(https?://|www\.)\S+', ' ', 'g')
        else text
      end,
      ' ' || chr(9) || chr(10)
    ) as text
  from own_parts
)
select
  place,
  activity_id,
  kind,
  subject,
  text,
  (length(coalesce(trim(subject), '')) + length(coalesce(text, '')))::double as characters
from linkless;
