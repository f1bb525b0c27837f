-- Tỉnh Thử Nghiệm (98) with two communes, each with one village; made once, before the first test class that asks.
insert into units.unit (code, level, valid_from)
values ('98', 'PROVINCE', '2016-01-01'),
       ('98001', 'COMMUNE', '2016-01-01'),
       ('98002', 'COMMUNE', '2016-01-01'),
       ('98001-01', 'VILLAGE', '2016-01-01'),
       ('98002-01', 'VILLAGE', '2016-01-01')
on conflict do nothing;

insert into units.unit_name (unit_id, name, kind, valid_from)
select u.id, n.name, n.kind, u.valid_from
from (values ('98', 'Thử Nghiệm', 'tỉnh'), ('98001', 'Bãi Dâu', 'xã'), ('98002', 'Cồn Sậy', 'xã'),
             ('98001-01', 'Thượng', 'thôn'), ('98002-01', 'Hạ', 'thôn')) n (code, name, kind)
join units.unit u on u.code = n.code
on conflict do nothing;

insert into units.unit_parent (unit_id, parent_id, valid_from)
select child.id, parent.id, child.valid_from
from (values ('98001', '98'), ('98002', '98'), ('98001-01', '98001'), ('98002-01', '98002')) p (code, parent)
join units.unit child on child.code = p.code
join units.unit parent on parent.code = p.parent
on conflict do nothing;

do '
    begin
        if not exists (select from units.reach r join units.unit u on u.id = r.holder_id where u.code = ''98'') then
            perform units.refresh_tree(current_date);
        end if;
    end';
