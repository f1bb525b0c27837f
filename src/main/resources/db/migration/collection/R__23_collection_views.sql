create or replace function collection.request_on(moment timestamptz)
returns table (id bigint, unit_id int, sheet_code text, set_id text, year smallint, indicators text[], recipient text, phone text,
               note text, valid_until timestamptz, opened_by int, opened_at timestamptz, supplier text, supplier_phone text,
               supplier_note text, sent_at timestamptz, reviewed_at timestamptz, reviewed_by int, state text)
language sql stable
as $$
    select r.id, r.unit_id, r.sheet_code, r.set_id, r.year, r.indicators, r.recipient, r.phone, r.note, r.valid_until, r.opened_by,
           r.opened_at, a.supplier, a.phone, a.note, a.sent_at, a.reviewed_at, a.reviewed_by,
           case when a.reviewed_at is not null then 'REVIEWED'
                when a.sent_at is not null then 'ANSWERED'
                when r.closed_at is not null then 'CLOSED'
                when r.valid_until <= moment then 'EXPIRED'
                else 'OPEN' end
    from collection.request r
    left join collection.answer a on a.request_id = r.id
$$;
