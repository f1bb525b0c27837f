-- A unit owes no report for a period that was over before it existed. What was asked for by mistake and touched by nobody goes; where
-- a draft was begun for it, it stays with the draft.
do $$
declare
    mistaken record;
begin
    for mistaken in
        select o.id
        from handin.obligation o
        join units.unit_v u on u.id = o.unit_id and u.valid_from > o.period_to
    loop
        begin
            delete from handin.obligation where id = mistaken.id;
        exception when foreign_key_violation then
            null;
        end;
    end loop;
end
$$;
