-- The roles in use, by period. One code may change its name and rights on 1/7/2025 while those who hold it stay the same people;
-- a code that ends there (the district's) ends with its level of government.
insert into access.role (position, code, valid_from, valid_to, name, levels, permissions)
select position, code, valid_from::date, valid_to::date, name, levels::text[], permissions::text[]
from (values
-- province
    (10, 'lanh-dao-tinh',         '2010-01-01', 'infinity',   'Lãnh đạo UBND tỉnh',                       '{PROVINCE}',                          '{READ,APPROVE_PLANS,FREEZE_DOCUMENTS,READ_JOURNAL,ASSIGN_TASKS}'),
    (11, 'vpdp-tinh',             '2010-01-01', '2025-07-01', 'Văn phòng Điều phối NTM tỉnh',             '{PROVINCE}',                          '{READ,VERIFY,RECEIVE_REPORTS,CLOSE_YEARS,DRAFT_DOCUMENTS,FREEZE_DOCUMENTS,REGISTER_DOCUMENTS,DECLARE,MANAGE_PEOPLE,READ_JOURNAL,ASSIGN_TASKS}'),
    (11, 'vpdp-tinh',             '2025-07-01', 'infinity',   'Văn phòng Điều phối NTM tỉnh',             '{PROVINCE}',                          '{READ,VERIFY,RECEIVE_REPORTS,CLOSE_YEARS,ENTER_VALUES,DECLARE,DRAFT_DOCUMENTS,FREEZE_DOCUMENTS,REGISTER_DOCUMENTS,MANAGE_CRITERIA,MANAGE_PEOPLE,READ_JOURNAL,ASSIGN_TASKS}'),
    (12, 'so-chuyen-mon',         '2025-07-01', 'infinity',   'Sở phụ trách chỉ tiêu',                    '{PROVINCE}',                          '{READ,VERIFY}'),
-- district, until 30/6/2025
    (20, 'lanh-dao-huyen',        '2010-01-01', '2025-07-01', 'Lãnh đạo UBND huyện',                      '{DISTRICT}',                          '{READ,APPROVE_PLANS,FREEZE_DOCUMENTS,READ_JOURNAL,ASSIGN_TASKS}'),
    (21, 'thuong-truc-huyen',     '2010-01-01', '2025-07-01', 'Cơ quan thường trực, Văn phòng Điều phối huyện', '{DISTRICT}',                    '{READ,VERIFY,RECEIVE_REPORTS,CLOSE_YEARS,ENTER_VALUES,DECLARE,DRAFT_DOCUMENTS,FREEZE_DOCUMENTS,REGISTER_DOCUMENTS,MANAGE_PEOPLE,READ_JOURNAL,ASSIGN_TASKS}'),
    (22, 'phong-chuyen-mon',      '2010-01-01', '2025-07-01', 'Phòng chuyên môn phụ trách chỉ tiêu',      '{DISTRICT}',                          '{READ,VERIFY}'),
    (23, 'tai-chinh-huyen',       '2010-01-01', '2025-07-01', 'Phòng Tài chính - Kế hoạch',               '{DISTRICT}',                          '{READ}'),
-- commune
    (30, 'chu-tich-xa',           '2010-01-01', 'infinity',   'Chủ tịch UBND xã',                         '{COMMUNE}',                           '{READ,APPROVE,APPROVE_PLANS,FREEZE_DOCUMENTS,READ_JOURNAL,ASSIGN_TASKS}'),
    (31, 'thuong-truc-xa',        '2010-01-01', '2025-07-01', 'Cán bộ phụ trách NTM xã',                  '{COMMUNE}',                           '{READ,RECEIVE_REPORTS,ENTER_VALUES,DECLARE,DRAFT_DOCUMENTS,FREEZE_DOCUMENTS,REGISTER_DOCUMENTS,MANAGE_PEOPLE,ASSIGN_TASKS}'),
    (31, 'thuong-truc-xa',        '2025-07-01', 'infinity',   'Công chức Phòng Kinh tế',                  '{COMMUNE}',                           '{READ,RECEIVE_REPORTS,ENTER_VALUES,DECLARE,DRAFT_DOCUMENTS,FREEZE_DOCUMENTS,REGISTER_DOCUMENTS,MANAGE_PEOPLE,ASSIGN_TASKS}'),
    (32, 'phu-trach-tieu-chi',    '2010-01-01', 'infinity',   'Thành viên phụ trách tiêu chí',            '{COMMUNE}',                           '{READ,ENTER_VALUES}'),
    (33, 'van-hoa-xa-hoi',        '2025-07-01', 'infinity',   'Phòng Văn hóa - Xã hội',                   '{COMMUNE}',                           '{READ,ENTER_VALUES}'),
    (34, 'cong-an-xa',            '2010-01-01', 'infinity',   'Công an xã',                               '{COMMUNE}',                           '{READ,ENTER_VALUES}'),
    (40, 'phat-trien-thon',       '2010-01-01', 'infinity',   'Ban phát triển thôn',                      '{VILLAGE}',                           '{READ,ENTER_VALUES}'),
-- every level
    (50, 'mat-tran',              '2010-01-01', 'infinity',   'Ủy ban MTTQ Việt Nam',                     '{PROVINCE,DISTRICT,COMMUNE}',         '{READ}'),
    (51, 'van-thu',               '2010-01-01', 'infinity',   'Văn thư',                                  '{PROVINCE,DISTRICT,COMMUNE}',         '{READ,REGISTER_DOCUMENTS}'),
    (60, 'quan-tri',              '2010-01-01', 'infinity',   'Quản trị đơn vị',                          '{PROVINCE,DISTRICT,COMMUNE}',         '{READ,MANAGE_ACCOUNTS,MANAGE_PEOPLE,READ_JOURNAL}'),
    (61, 'quan-tri-he-thong',     '2010-01-01', 'infinity',   'Quản trị hệ thống',                        '{NATION,PROVINCE,DISTRICT,COMMUNE}', '{READ,MANAGE_ACCOUNTS,MANAGE_PEOPLE,MANAGE_UNITS,MANAGE_CRITERIA,READ_JOURNAL,OPERATE}')
) r (position, code, valid_from, valid_to, name, levels, permissions)
on conflict (code, valid_from) do update
    set valid_to = excluded.valid_to, name = excluded.name, levels = excluded.levels, permissions = excluded.permissions,
        position = excluded.position;
