-- Templates that apply on a day: published, begun, not ended.
create or replace function documents.template_on(day date)
returns table (id bigint, kind text, unit_id int, valid_from date, text text)
language sql stable
as $$
    select id, kind, unit_id, valid_from, text
    from documents.paper_template
    where published_at is not null and valid_from <= day and (valid_to is null or valid_to >= day)
$$;
