-- Names of accounts, deeds and subjects are looked up, never put in a reader's order: byte by byte is cheaper than
-- by Vietnamese rules, and each sealed row goes into five indexes. The views come back by their own script.
drop view if exists journal.entry_v, journal.sealed_v;
alter table journal.entry
    alter column actor type text collate "C",
    alter column action type text collate "C",
    alter column subject_kind type text collate "C",
    alter column subject_key type text collate "C";
alter table journal.pending
    alter column actor type text collate "C",
    alter column action type text collate "C",
    alter column subject_kind type text collate "C",
    alter column subject_key type text collate "C";

-- Giving the table's empty end back to the system would lock out everybody who saves; it is filled again at once.
alter table journal.pending set (vacuum_truncate = off);

-- As before, but the rows go in by one statement.
create or replace function journal.seal(most int) returns int
    language plpgsql as
$$
declare
    chained  bytea;
    number   bigint;
    taken    journal.pending;
    sealing  journal.entry;
    sealed   journal.entry[] := '{}';
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
            sealed := sealed || sealing;
        end loop;
    insert into journal.entry (seq, hash, at, account_id, actor, action, subject_kind, subject_key, unit_id, before, after, ip, note)
    select s.seq, s.hash, s.at, s.account_id, s.actor, s.action, s.subject_kind, s.subject_key, s.unit_id, s.before, s.after, s.ip, s.note
    from unnest(sealed) s;
    return cardinality(sealed);
end
$$;
