create schema journal;

-- Rows of transactions as they commit: no sequence, no hash, so that writers never wait for one another.
create table journal.pending (
    id           bigint generated always as identity primary key,
    at           timestamptz not null default clock_timestamp(),
    account_id   int,
    actor        text        not null,
    action       text        not null check (action ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    subject_kind text        not null,
    subject_key  text        not null,
    unit_id      int,
    before       jsonb,
    after        jsonb,
    ip           text,
    note         text
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Sealed rows: seq without gaps, each hash over the row and the hash before it.
create table journal.entry (
    seq          bigint primary key,
    hash         bytea       not null,
    at           timestamptz not null,
    account_id   int,
    actor        text        not null,
    action       text        not null,
    subject_kind text        not null,
    subject_key  text        not null,
    unit_id      int,
    before       jsonb,
    after        jsonb,
    ip           text,
    note         text
);

-- One index for each way of asking, all read backwards from the newest.
create index entry_unit on journal.entry (unit_id, seq);
create index entry_actor on journal.entry (actor, seq);
create index entry_action on journal.entry (action, seq);
create index entry_subject on journal.entry (subject_kind, subject_key, seq);
create index entry_at on journal.entry (at, seq);

create function journal.refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'journal.entry is append-only';
end
$$;

create trigger entry_is_append_only
    before update or delete or truncate
    on journal.entry
    for each statement
execute function journal.refuse_change();

-- The one way in for other modules' SQL. Call it from the statement that changes the data, in its select list or as
-- "select journal.write_on(...) from changed": a common table expression nobody reads would not be executed.
create function journal.write_on(
    account_id int, actor text, action text, subject_kind text, subject_key text, unit_id int,
    before jsonb, after jsonb, ip text default null, note text default null) returns bigint
    language plpgsql as
$$
declare
    written bigint;
begin
    insert into journal.pending (account_id, actor, action, subject_kind, subject_key, unit_id, before, after, ip, note)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    returning id into written;
    return written;
end
$$;

-- jsonb prints its keys in a fixed order, so the array's text is the same wherever the row is hashed again.
create function journal.digest(previous bytea, e journal.entry) returns bytea
    language sql immutable as
$$
select sha256(previous || convert_to(
        jsonb_build_array(
                e.seq, (extract(epoch from e.at) * 1000000)::bigint, e.account_id, e.actor, e.action, e.subject_kind,
                e.subject_key, e.unit_id, e.before, e.after, e.ip, e.note)::text, 'UTF8'))
$$;

-- Moves at most so many committed rows to the chain; another sealer at work means there is nothing to do here.
create function journal.seal(most int) returns int
    language plpgsql as
$$
declare
    chained  bytea;
    number   bigint;
    taken    journal.pending;
    sealing  journal.entry;
    sealed   int := 0;
begin
    if not pg_try_advisory_xact_lock(hashtext('journal.seal')) then
        return 0;
    end if;
    select seq, hash into number, chained from journal.entry order by seq desc limit 1;
    number := coalesce(number, 0);
    chained := coalesce(chained, ''::bytea);
    for taken in
        with moved as (
            delete from journal.pending
            where id in (select id from journal.pending order by id limit most)
            returning *)
        select * from moved order by id
        loop
            number := number + 1;
            sealing := row (number, ''::bytea, taken.at, taken.account_id, taken.actor, taken.action, taken.subject_kind,
                taken.subject_key, taken.unit_id, taken.before, taken.after, taken.ip, taken.note);
            chained := journal.digest(chained, sealing);
            sealing.hash := chained;
            insert into journal.entry select sealing.*;
            sealed := sealed + 1;
        end loop;
    return sealed;
end
$$;
